import assert from 'node:assert/strict';
import test from 'node:test';
import { beginMark, endMark, readTable, tableFaults, widgetTable, withTable } from './table.mjs';

const elements = [
  { path: 'fields/text-field', tag: 'samspil-text-field' },
  { path: 'provider', tag: 'samspil-provider' },
];
const sizes = { 'fields/text-field': 20_040, provider: 9_990 };
const passed = { passed: 3, failed: 0, skipped: 0 };
const failed = { passed: 3, failed: 1, skipped: 0 };
const skipped = { passed: 0, failed: 0, skipped: 3 };
const engines = {
  'fields/text-field': { chromium: passed, firefox: failed, webkit: skipped },
  provider: { chromium: passed, firefox: passed, webkit: passed },
};
const hosts = {
  react: { framework: 'React', version: '19.3.1', passed: 4, failed: 0, elements: ['provider'] },
};
const empty = { header: [], rows: [] };
const former = {
  header: ['widget', 'Chromium', 'Firefox', 'WebKit', 'Vue 3.5', 'kB'],
  rows: [['`<samspil-provider>`', '✓', '✓', '✗', '✓', '10.0']],
};

test('a cell tells what a run saw: all passed, some failed, or nothing', () => {
  assert.deepEqual(widgetTable(elements, { engines, hosts, sizes }, empty), {
    header: ['widget', 'Chromium', 'Firefox', 'WebKit', 'React 19.3', 'kB'],
    rows: [
      ['`<samspil-text-field>`', '✓', '✗', '', '', '20.0'],
      ['`<samspil-provider>`', '✓', '✓', '✓', '✓', '10.0'],
    ],
  });
});

test('columns without results keep what they said, also for the hosts', () => {
  const table = widgetTable(elements, { sizes }, former);
  assert.deepEqual(table.header, former.header);
  assert.deepEqual(table.rows, [['`<samspil-text-field>`', '', '', '', '', '20.0'], former.rows[0]]);
});

test('a table that was written is read as it was, and writing it again changes nothing', () => {
  const text = withTable(`# Title\n${beginMark}\n${endMark}\nEnd.\n`, former);
  assert.deepEqual(readTable(text), former);
  assert.equal(withTable(text, former), text);
  assert.ok(text.startsWith('# Title\n') && text.endsWith('\nEnd.\n'));
});

test('a text without the marks is refused', () => {
  assert.throws(() => readTable('# Title'), /There is no/);
});

test('a table that is as things are has no faults, and neither has a ✓ that nobody gave yet', () => {
  const current = widgetTable(elements, { engines, hosts, sizes }, empty);
  assert.deepEqual(tableFaults(current, current), []);
  const modest = { ...current, rows: current.rows.map(([name = '', , ...rest]) => [name, '', ...rest]) };
  assert.deepEqual(tableFaults(modest, current), []);
});

test('a ✓ that is not borne out, a size that is off, and an element that is missing or gone are faults', () => {
  const header = ['widget', 'Chromium', 'Firefox', 'WebKit', 'kB'];
  const committed = {
    header,
    rows: [
      ['`<samspil-text-field>`', '✓', '✓', '✓', '19.0'],
      ['`<samspil-gone>`', '✓', '✓', '✓', '1.0'],
    ],
  };
  assert.deepEqual(tableFaults(committed, widgetTable(elements, { engines, sizes }, empty)), [
    '`<samspil-gone>` is there and is no element',
    '`<samspil-text-field>` is said to work in Firefox, and fails',
    '`<samspil-text-field>` is said to work in WebKit, and was not seen to',
    '`<samspil-text-field>` weighs 20.0 kB, not 19.0',
    '`<samspil-provider>` is missing',
  ]);
});

test('a size within 3 % stands', () => {
  const current = widgetTable(elements, { engines, sizes }, empty);
  const near = {
    ...current,
    rows: current.rows.map((row) => [...row.slice(0, -1), String(Number(row.at(-1)) * 1.029)]),
  };
  const off = { ...current, rows: current.rows.map((row) => [...row.slice(0, -1), String(Number(row.at(-1)) * 1.04)]) };
  assert.deepEqual(tableFaults(near, current), []);
  assert.equal(tableFaults(off, current).length, 2);
});
