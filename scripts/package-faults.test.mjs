import assert from 'node:assert/strict';
import test from 'node:test';
import { fileFaults, importFaults, sourceMapFaults } from './package-faults.mjs';

/** @param {Readonly<Record<string, string>>} contents by path */
const shipped = (contents) => ({
  files: Object.keys(contents),
  read: (/** @type {string} */ path) => contents[path] ?? '',
});
const papers = { 'README.md': '# A package', LICENSE: 'As you like.' };
const map = (/** @type {object} */ content) => JSON.stringify({ version: 3, mappings: '', ...content });

test('a package with its papers, its code and its sources has no faults', () => {
  const good = shipped({
    ...papers,
    'dist/a.js': "import { html } from 'lit';\nimport { b } from './b.js';\n",
    'dist/a.js.map': map({ sources: ['../src/a.ts'] }),
    'dist/b.js': "import 'node:fs';",
    'src/a.ts': '',
  });
  assert.deepEqual(fileFaults(good, papers.LICENSE), []);
  assert.deepEqual(sourceMapFaults(good), []);
  assert.deepEqual(importFaults(good, { name: 'a', dependencies: { lit: '3.0.0' } }), []);
});

for (const path of [
  'dist/a.test.js',
  'src/a.test.fixture.ts',
  'src/a.test.types.ts',
  'dist/testing/sends.js',
  'dist/.tsbuildinfo',
  'cdn/.stamp',
  'old.tgz',
]) {
  test(`${path} is not to be shipped`, () => {
    assert.deepEqual(fileFaults(shipped({ ...papers, [path]: '' }), papers.LICENSE), [`ships ${path}`]);
  });
}

test('a package without its papers, or with a licence of its own, is at fault', () => {
  assert.deepEqual(fileFaults(shipped({}), 'As you like.'), ['lacks README.md', 'lacks LICENSE']);
  assert.equal(fileFaults(shipped({ ...papers, LICENSE: 'Not as you like.' }), papers.LICENSE).length, 1);
});

test('a source map must name a source that is shipped, or hold it', () => {
  const faults = sourceMapFaults(
    shipped({
      'dist/a/a.js.map': map({ sources: ['../../src/a/a.ts'] }),
      'dist/b.js.map': map({ sources: ['../src/b.ts', '../src/c.ts'], sourcesContent: ['let b;', null] }),
      'src/a.ts': '',
    }),
  );
  assert.deepEqual(faults, [
    'dist/a/a.js.map names ../../src/a/a.ts, which is not shipped',
    'dist/b.js.map names ../src/c.ts, which is not shipped',
  ]);
});

test('an import of a file that was left out, or of a package that is no dependency, is at fault; in types too', () => {
  const faults = importFaults(
    shipped({
      'dist/a.js': "export * from './left-out.js';\nconst later = import('@lit/context/lib.js');",
      'dist/a.d.ts': 'export declare const a: import("lit-html/directive.js").DirectiveResult;',
    }),
    { name: '@samspil/a', dependencies: { '@lit/task': '1.0.0' } },
  );
  assert.deepEqual(faults, [
    'dist/a.js imports ./left-out.js, which is not there',
    'dist/a.js imports @lit/context/lib.js, which is not there',
    'dist/a.d.ts imports lit-html/directive.js, which is not there',
  ]);
});
