import assert from 'node:assert/strict';
import test from 'node:test';
import { hasHooks, pagesOf, sourceOf } from './browser-test-pages.mjs';

const files = (/** @type {string} */ folder, /** @type {string[]} */ ...names) =>
  names.map((name) => `packages/${folder}/${name}.test.js`);

test('a package is a page, a big folder of the elements too, and what runs on the API or proves much is apart', () => {
  const core = files('core/dist/calendar', 'iso-week');
  const fields = files('elements/dist/fields/text-field', 'text-field', 'limits', 'a', 'b');
  const timeline = files('elements/dist/timeline', 'a', 'b', 'c', 'd', 'e');
  const inPage = files('elements/dist/timeline', 'a.in-page');
  const proofs = files('elements/dist/timeline', 'a.proof');
  const rest = [...files('elements/dist/menu', 'menu'), ...files('elements/dist', 'version')];
  const pages = pagesOf([...core, ...fields, ...timeline, ...inPage, ...proofs, ...rest]);
  assert.deepEqual(Object.fromEntries(pages), {
    core,
    'elements.fields': fields,
    'elements.timeline': timeline,
    'elements.in-page': inPage,
    'elements.proof': proofs,
    elements: rest,
  });
});

test('on a page each file has a suite of its own, after the fixtures whose hooks are for all', () => {
  const source = sourceOf(['packages/core/dist/a.test.js'], ['packages/core/dist/testing/place.test.fixture.js']);
  /** @type {string[]} */
  const done = [];
  const declared = { total: () => 1 };
  const run = (/** @type {string} */ code) =>
    new Function('describe', 'require', code)(
      (/** @type {string} */ name, /** @type {() => void} */ body) => {
        done.push(`describe ${name}`);
        body.call(declared);
      },
      (/** @type {string} */ path) => done.push(path),
    );
  run(source.replace(/^import (.+);$/m, 'require($1);'));
  assert.deepEqual(done, [
    './packages/core/dist/testing/place.test.fixture.js',
    'describe packages/core/dist/a.test.js',
    './packages/core/dist/a.test.js',
  ]);
  declared.total = () => 0;
  assert.throws(() => run(sourceOf(['packages/core/dist/a.test.js'], [])), /a\.test\.js declares no test/);
});

test('hooks outside all suites are found, and those of a suite are not meant', () => {
  assert.equal(hasHooks("import 'lit';\nafterEach(() => {\n});\n"), true);
  assert.equal(hasHooks("describe('a', () => {\n  beforeEach(() => {});\n});\n"), false);
});
