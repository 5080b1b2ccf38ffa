import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { countsOfSession, sumOf } from './browser-test-counts.mjs';
import { listElements } from './elements.mjs';
import { engineNames, engineTitles } from './engines.mjs';
import { root } from './repository.mjs';

/** @typedef {import('./engines.mjs').Engine} Engine */
/** @typedef {import('./test-steps.mjs').Counts} Counts */

/**
 * What the browser step of the last `npm test` came to. Only engines that ran are named, here and in every row; an engine
 * that is missing was not installed, or not chosen.
 *
 * ```json
 * {
 *   "finishedAt": "2027-03-04T09:12:30.000Z",
 *   "engines":  { "chromium": { "passed": 900, "failed": 0, "skipped": 0, "seconds": 61.4 }, "firefox": { … } },
 *   "packages": { "core": { "chromium": { "passed": 410, "failed": 0, "skipped": 0 }, … }, "client": { … }, "elements": { … } },
 *   "elements": { "intervention-timeline": { "chromium": { "passed": 180, "failed": 0, "skipped": 0 }, … }, … }
 * }
 * ```
 *
 * `elements` has a row for each element, named by its folder below `packages/elements/src`, and one for each folder of shared
 * code in which there are tests, such as `dialog`. `seconds` is from the engine's first page to the end of its last.
 * @typedef {object} EngineResults
 * @property {string} finishedAt
 * @property {Partial<Record<Engine, Counts & { seconds: number }>>} engines
 * @property {Record<string, Partial<Record<Engine, Counts>>>} packages
 * @property {Record<string, Partial<Record<Engine, Counts>>>} elements
 */

/** Where `npm test` keeps them. */
export const engineResultsFile = join(root, '.cache', 'test-results', 'engines.json');

/**
 * A reporter for web-test-runner that writes them.
 * @param {string} file
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function engineResults(file) {
  /** @type {Map<string, { from: number; to: number }>} by the browser's name */
  const spans = new Map();
  return {
    start({ sessions }) {
      sessions.on('session-status-updated', ({ browser, status }) => {
        const now = performance.now();
        const from = spans.get(browser.name)?.from;
        if (status === 'INITIALIZING' || from !== undefined) spans.set(browser.name, { from: from ?? now, to: now });
      });
    },
    stop({ sessions }) {
      const runs = sessions.flatMap((session) => {
        const engine = engineNames.find((name) => engineTitles[name] === session.browser.name);
        return engine === undefined ? [] : countsByFile(session).map((each) => ({ engine, ...each }));
      });
      const seconds = (/** @type {Engine} */ engine) => {
        const { from, to } = spans.get(engineTitles[engine]) ?? { from: 0, to: 0 };
        return Math.round((to - from) / 100) / 10;
      };
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(summarise(runs, seconds, new Date()), null, 2)}\n`);
    },
  };
}

/**
 * What each test file of a page came to, by the suite that is named after it; and by the page's own name what broke
 * outside of all tests.
 * @param {Pick<import('@web/test-runner-core').TestSession, 'testFile' | 'passed' | 'testResults'>} page
 * @returns {{ testFile: string; counts: Counts }[]}
 */
export function countsByFile({ testFile, passed, testResults }) {
  const files = (testResults?.suites ?? []).map((suite) => ({
    testFile: suite.name,
    counts: countsOfSession({ passed: true, testResults: { name: '', suites: [suite], tests: [] } }),
  }));
  const isExplained = passed || files.some(({ counts }) => counts.failed > 0);
  if (isExplained && files.length > 0) return files;
  return [...files, { testFile: relative(root, testFile), counts: { passed: 0, failed: 1, skipped: 0 } }];
}

/**
 * @param {readonly { engine: Engine; testFile: string; counts: Counts }[]} runs each test file in each engine
 * @param {(engine: Engine) => number} seconds
 * @param {Date} finishedAt
 * @returns {EngineResults}
 */
export function summarise(runs, seconds, finishedAt) {
  const placed = runs.map((run) => ({ ...run, ...placeOf(run.testFile) }));
  return {
    finishedAt: finishedAt.toISOString(),
    engines: perEngine(placed, (counts, engine) => ({ ...counts, seconds: seconds(engine) })),
    packages: rows(placed, ({ packageName }) => packageName),
    elements: rows(placed, ({ packageName, folder }) => (packageName === 'elements' ? folder : undefined)),
  };
}

/** Folders of elements, which may lie below another: `fields/text-field`. */
const elementPaths = listElements().map(({ path }) => path);

/**
 * @param {string} testFile `packages/<name>/dist/<folder>/…`
 * @returns {{ packageName: string | undefined; folder: string | undefined }} undefined for a page
 */
function placeOf(testFile) {
  const [top, packageName, , ...rest] = testFile.split('/');
  if (top !== 'packages') return { packageName: undefined, folder: undefined };
  const folder = rest.slice(0, -1).join('/');
  const element = elementPaths.find((path) => `${folder}/`.startsWith(`${path}/`));
  return { packageName, folder: element ?? rest.slice(0, -1)[0] };
}

/**
 * @template {{ engine: Engine; counts: Counts }} Run
 * @param {readonly Run[]} runs
 * @param {(run: Run) => string | undefined} rowOf
 */
function rows(runs, rowOf) {
  const names = [...new Set(runs.map(rowOf))].filter((name) => name !== undefined).sort();
  return Object.fromEntries(
    names.map((name) => [
      name,
      perEngine(
        runs.filter((run) => rowOf(run) === name),
        (counts) => counts,
      ),
    ]),
  );
}

/**
 * @template Cell
 * @param {readonly { engine: Engine; counts: Counts }[]} runs
 * @param {(counts: Counts, engine: Engine) => Cell} cell
 * @returns {Partial<Record<Engine, Cell>>}
 */
function perEngine(runs, cell) {
  const present = engineNames.filter((engine) => runs.some((run) => run.engine === engine));
  return Object.fromEntries(
    present.map((engine) => [
      engine,
      cell(sumOf(runs.filter((run) => run.engine === engine).map(({ counts }) => counts)), engine),
    ]),
  );
}
