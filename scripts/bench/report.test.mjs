import assert from 'node:assert/strict';
import test from 'node:test';
import { peers } from './peers.mjs';
import { cellOf, goalsOf, reportInWords } from './report.mjs';
import { readSize } from './sizes.mjs';

/** @param {number} ms @returns {import('./measure.mjs').Run} */
const run = (ms) => ({
  measured: { mount: { ms, work: ms / 2 }, update: { ms: 4, work: 2 } },
  elements: 300,
  bars: 80,
  failures: [],
});

/** @param {Record<string, number>} mounts by peer, at 10,000 */
function reportOf(mounts) {
  const size = readSize('10000');
  assert.ok(size);
  /** @type {import('./report.mjs').Report} */
  const report = {
    finishedAt: '2026-11-25T20:00:00.000Z',
    machine: '2 × Example',
    browser: 'Chromium 1',
    node: '20',
    seed: 1,
    runs: 3,
    limitSeconds: 60,
    peers: peers.filter(({ name }) => name in mounts).map((peer) => ({ ...peer, version: '1.0.0' })),
    sizes: [size],
    cells: Object.entries(mounts).map(([name, ms]) => cellOf(name, size.name, [run(ms), run(ms * 2), run(ms / 2)])),
    memory: [],
  };
  return report;
}

const goalNamed = (/** @type {import('./report.mjs').Report} */ report, /** @type {RegExp} */ name) =>
  goalsOf(report).find(({ goal }) => name.test(goal));

test('a goal compares medians with the fastest of the peers, and not with the floor', () => {
  const report = reportOf({ samspil: 100, floor: 80, 'vis-timeline': 900, 'dhtmlx-gantt': 400 });
  assert.deepEqual(goalNamed(report, /5 × faster/), {
    goal: 'mount at 10,000: at least 5 × faster than the fastest peer',
    found: '4.00 × (processor 4.00 ×); the floor itself: 5.00 ×',
    met: false,
  });
  assert.equal(goalNamed(report, /1\.5 × of the floor/)?.met, true);
});

test('a goal is met at its bound', () => {
  const report = reportOf({ samspil: 100, floor: 80, 'dhtmlx-gantt': 500 });
  assert.equal(goalNamed(report, /5 × faster/)?.met, true);
});

test('what was not measured is neither met nor missed', () => {
  const report = reportOf({ samspil: 100 });
  assert.equal(goalNamed(report, /5 × faster/)?.met, undefined);
  assert.equal(goalNamed(report, /50,000/)?.found, 'not measured');
});

test('a peer that failed is in the tables and in a list, and no ratio is made of it', () => {
  const report = reportOf({ samspil: 100, floor: 50, 'vis-timeline': 900 });
  const failed = cellOf('vis-timeline', '10000', [
    {
      measured: {},
      elements: undefined,
      bars: undefined,
      failures: [{ task: 'mount', reason: 'timeLimit', message: 'more than 60 s' }],
    },
  ]);
  const words = reportInWords({
    ...report,
    cells: [...report.cells.filter(({ peer }) => peer !== 'vis-timeline'), failed],
  });
  assert.match(words, /\| vis-timeline 1\.0\.0 +\| +✗ more than 60 s \|/);
  assert.match(words, /- vis-timeline 1\.0\.0, 10000, mount: more than 60 s \(1 run\)/);
  assert.match(words, /5 × faster than the fastest peer: not measured/);
});

test('a table says medians, quartiles and ratios', () => {
  const words = reportInWords(reportOf({ samspil: 100, floor: 50, 'vis-timeline': 800 }));
  assert.match(words, /\| Samspil 1\.0\.0 +\| +100 \[75\.0–150\] \| +2\.00 \| +0\.13 \|/);
});
