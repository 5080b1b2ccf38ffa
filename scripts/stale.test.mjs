import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { filesUnder, fingerprintByContent, fingerprintByTime, isStale, stamp } from './stale.mjs';

/** @param {import('node:test').TestContext} context */
function folderOf(context) {
  const folder = mkdtempSync(join(tmpdir(), 'samspil-stale-'));
  context.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('a step is stale until it has left its stamp, and again when its output is gone', (context) => {
  const folder = folderOf(context);
  const stampFile = join(folder, 'cache', 'step.stamp');
  const output = join(folder, 'output.js');
  writeFileSync(output, '');
  assert.equal(isStale(stampFile, 'a', [output]), true);
  stamp(stampFile, 'a');
  assert.equal(isStale(stampFile, 'a', [output]), false);
  assert.equal(isStale(stampFile, 'b', [output]), true);
  rmSync(output);
  assert.equal(isStale(stampFile, 'a', [output]), true);
});

test('a file written anew with the same words changes the fingerprint by time and not the one by content', (context) => {
  const file = join(folderOf(context), 'source.ts');
  writeFileSync(file, 'one');
  const before = { time: fingerprintByTime([file]), content: fingerprintByContent([file]) };
  utimesSync(file, 1, 1);
  assert.notEqual(fingerprintByTime([file]), before.time);
  assert.equal(fingerprintByContent([file]), before.content);
});

test('words that move from one file to the next change the fingerprint', (context) => {
  const folder = folderOf(context);
  const files = [join(folder, 'a'), join(folder, 'b')];
  writeFileSync(files[0] ?? '', 'xy');
  writeFileSync(files[1] ?? '', '');
  const before = fingerprintByContent(files);
  writeFileSync(files[0] ?? '', 'x');
  writeFileSync(files[1] ?? '', 'y');
  assert.notEqual(fingerprintByContent(files), before);
});

test('compiled and installed files are no inputs, and a missing folder has none', (context) => {
  const folder = folderOf(context);
  for (const name of ['src', 'dist', 'node_modules']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.ts'), '');
  }
  assert.deepEqual(
    filesUnder(folder, () => true),
    [join(folder, 'src', 'index.ts')],
  );
  assert.deepEqual(
    filesUnder(join(folder, 'none'), () => true),
    [],
  );
});
