import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { countsOfSession, failuresOfSession } from './browser-test-counts.mjs';
import { countsByFile, summarise } from './engine-results.mjs';
import { root } from './repository.mjs';

const counts = (passed = 0, failed = 0, skipped = 0) => ({ passed, failed, skipped });
const file = (/** @type {string} */ path) => `packages/${path}`;
const at = new Date('2027-03-04T09:12:30Z');

test('results are summed by engine, by package and by the folder of an element', () => {
  const results = summarise(
    [
      { engine: 'firefox', testFile: file('elements/dist/week-board/week-board.test.js'), counts: counts(3, 1) },
      { engine: 'firefox', testFile: file('elements/dist/week-board/internal/cells.test.js'), counts: counts(4, 0, 2) },
      { engine: 'chromium', testFile: file('elements/dist/week-board/week-board.test.js'), counts: counts(4) },
      { engine: 'chromium', testFile: file('core/dist/calendar/iso-week.test.js'), counts: counts(7) },
    ],
    (engine) => (engine === 'chromium' ? 12.5 : 20),
    at,
  );
  assert.deepEqual(results, {
    finishedAt: '2027-03-04T09:12:30.000Z',
    engines: { chromium: { ...counts(11), seconds: 12.5 }, firefox: { ...counts(7, 1, 2), seconds: 20 } },
    packages: {
      core: { chromium: counts(7) },
      elements: { chromium: counts(4), firefox: counts(7, 1, 2) },
    },
    elements: { 'week-board': { chromium: counts(4), firefox: counts(7, 1, 2) } },
  });
});

test('a test file beside the folders of a package counts for the package and for no element', () => {
  const results = summarise(
    [{ engine: 'webkit', testFile: file('elements/dist/version.test.js'), counts: counts(1) }],
    () => 1,
    at,
  );
  assert.deepEqual(results.elements, {});
  assert.deepEqual(results.packages, { elements: { webkit: counts(1) } });
});

const suite = (/** @type {{ passed: boolean; skipped: boolean }[]} */ ...tests) => ({
  name: '',
  tests: [],
  suites: [{ name: 'a suite', suites: [], tests: tests.map((each) => ({ name: 'a test', ...each })) }],
});

test('a test file counts its tests, wherever they are nested', () => {
  const testResults = suite(
    { passed: true, skipped: false },
    { passed: false, skipped: false },
    { passed: false, skipped: true },
  );
  assert.deepEqual(countsOfSession({ passed: false, testResults }), counts(1, 1, 1));
});

test('a test file that broke outside its tests, could not be loaded, or has no test counts as one failure', () => {
  assert.deepEqual(
    countsOfSession({ passed: false, testResults: suite({ passed: true, skipped: false }) }),
    counts(1, 1),
  );
  assert.deepEqual(countsOfSession({ passed: false }), counts(0, 1));
  assert.deepEqual(countsOfSession({ passed: true, testResults: suite() }), counts(0, 1));
});

const page = join(root, '.cache', 'browser-tests', 'elements.test.js');
const suiteOf = (/** @type {string} */ name, /** @type {boolean[]} */ ...passed) => ({
  ...suite(...passed.map((each) => ({ passed: each, skipped: false }))),
  name,
});
const [boards, forms] = [file('elements/dist/board/board.test.js'), file('elements/dist/form/form.test.js')];

test('of a page each file counts by itself', () => {
  const testResults = { name: '', tests: [], suites: [suiteOf(boards, true, true), suiteOf(forms, true, false)] };
  assert.deepEqual(countsByFile({ testFile: page, passed: false, testResults }), [
    { testFile: boards, counts: counts(2) },
    { testFile: forms, counts: counts(1, 1) },
  ]);
});

test('a page that broke outside its tests, or could not be loaded, counts as one failure of no element', () => {
  const broken = { testFile: '.cache/browser-tests/elements.test.js', counts: counts(0, 1) };
  const testResults = { name: '', tests: [], suites: [suiteOf(boards, true)] };
  const byFile = countsByFile({ testFile: page, passed: false, testResults });
  assert.deepEqual(byFile, [{ testFile: boards, counts: counts(1) }, broken]);
  assert.deepEqual(countsByFile({ testFile: page, passed: false }), [broken]);
  const results = summarise(
    byFile.map((each) => ({ engine: 'firefox', ...each })),
    () => 1,
    at,
  );
  assert.deepEqual(results.engines.firefox, { ...counts(1, 1), seconds: 1 });
  assert.deepEqual(results.elements, { board: { firefox: counts(1) } });
});

const firefox = /** @type {import('@web/test-runner-core').BrowserLauncher} */ ({ name: 'Firefox' });

test('what failed is named by its engine, its file and its suites, with what it said', () => {
  const failures = failuresOfSession({
    browser: firefox,
    testFile: file('elements/dist/week-board/week-board.test.js'),
    passed: false,
    errors: [],
    testResults: {
      name: '',
      tests: [],
      suites: [
        {
          name: 'week board',
          suites: [],
          tests: [
            { name: 'opens', passed: true, skipped: false },
            { name: 'closes', passed: false, skipped: false, error: { name: 'Error', message: 'It is open.' } },
            { name: 'folds', passed: false, skipped: true },
          ],
        },
      ],
    },
  });
  assert.deepEqual(failures, [{ name: 'Firefox › week board › closes', message: 'It is open.' }]);
});

test('a page that broke outside its tests is named with what it said', () => {
  const failures = failuresOfSession({
    browser: firefox,
    testFile: join(root, file('elements/dist/week-board/week-board.test.js')),
    passed: false,
    errors: [{ name: 'Error', message: 'Could not be loaded.' }],
  });
  assert.deepEqual(failures, [
    { name: `Firefox › ${file('elements/dist/week-board/week-board.test.js')}`, message: 'Could not be loaded.' },
  ]);
});

test('a page that declares no test is named too', () => {
  const failures = failuresOfSession({
    browser: firefox,
    testFile: join(root, file('core/dist/empty.test.js')),
    passed: true,
    errors: [],
    testResults: { name: '', suites: [], tests: [] },
  });
  assert.deepEqual(failures, [{ name: `Firefox › ${file('core/dist/empty.test.js')}`, message: 'declares no test' }]);
});
