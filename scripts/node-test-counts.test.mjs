import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { root } from './repository.mjs';

/**
 * What the reporter leaves of a real run.
 * @param {Record<string, string>} files
 */
function countsOf(files) {
  const folder = mkdtempSync(join(tmpdir(), 'samspil-counts-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    // A runner that finds itself within another reports to that one.
    const { NODE_TEST_CONTEXT, ...env } = process.env;
    const reporter = join(root, 'scripts', 'node-test-counts.mjs');
    const paths = Object.keys(files).map((name) => join(folder, name));
    const run = spawnSync(process.execPath, ['--test', `--test-reporter=${reporter}`, ...paths], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    return JSON.parse(run.stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('tests are counted, and those that failed are named with their place and what they said', () => {
  const { failures, ...counts } = countsOf({
    'sums.test.mjs': `import { describe, it } from 'node:test';
describe('sums', () => {
  it('adds', () => {});
  it('takes away', () => { throw new Error('one is not two'); });
  it.skip('multiplies', () => {});
});`,
  });
  assert.deepEqual(counts, { passed: 1, failed: 1, skipped: 1 });
  assert.deepEqual(
    failures.map((/** @type {{ name: string; message: string }} */ { name, message }) => [
      name.replace(/^.*[\\/]/, ''),
      message,
    ]),
    [['sums.test.mjs:4 › takes away', 'one is not two']],
  );
});

test('a file without a test is a failure, and so is one that throws', () => {
  const { failures, ...counts } = countsOf({
    'empty.test.mjs': '',
    'broken.test.mjs': `throw new Error('not today');`,
  });
  assert.deepEqual(counts, { passed: 0, failed: 2, skipped: 0 });
  const names = failures.map((/** @type {{ name: string }} */ { name }) => name).sort();
  assert.match(names[0], /broken\.test\.mjs/);
  assert.match(names[1], /empty\.test\.mjs/);
});
