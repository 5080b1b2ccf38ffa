import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { buildForRelease } from './build.mjs';
import { buildStorybook } from './build-storybook.mjs';
import { bundleBrowserTests, bundledTestsFolder } from './bundle-browser-tests.mjs';
import { engineResultsFile } from './engine-results.mjs';
import { chooseEngines, engineNames, engineTitles, findEngines, setupCommand, titlesOf } from './engines.mjs';
import { findBrowser } from './find-browser.mjs';
import { lint } from './lint.mjs';
import { root } from './repository.mjs';
import { runNode } from './run.mjs';
import { filesUnder } from './stale.mjs';

/** @typedef {{ passed: number; failed: number; skipped: number }} Counts */
/** @typedef {{ name: string; message: string }} Failure a test by its place and name, and what it said */
/** @typedef {Counts & { failures?: readonly Failure[] }} SuiteResult */
/** @typedef {SuiteResult & { notes?: readonly string[] }} StepResult `notes` are shown with the counts */
/** @typedef {{ engines?: readonly import('./engines.mjs').Engine[] | undefined }} StepOptions the engines to test in; all */
/**
 * `after` names what it must not run before, or beside.
 * @typedef {{ name: string; title: string; after?: readonly string[]; run: (options: StepOptions) => Promise<StepResult> }} Step
 */

/** A suite that hangs is ended after this long, and counts as failed. */
const suiteTimeoutMs = 15 * 60 * 1000;
/** All stories in all combinations are about six times as many as a day's share. */
const storiesTimeoutMs = process.env.SAMSPIL_STORIES === 'all' ? 40 * 60 * 1000 : suiteTimeoutMs;

const webTestRunner = join('node_modules', '@web', 'test-runner', 'dist', 'bin.js');

/** Nothing else is left out by its name: what is compiled of `test/cdn` is tests too. */
const neverTests = new Set(['node_modules']);

/** The tests of the stories are a step of their own. */
const notOfStories = /^(?!.*[\\/]test[\\/]dist[\\/]stories[\\/]).*\.test\.js$/;

/** What `npm test` proves. The first builds what the others run. */
export const steps = /** @type {readonly Step[]} */ ([
  { name: 'types', title: 'Types, bundle and manifest', run: () => check(buildWithoutThrowing) },
  { name: 'lint', title: 'Lint and format', run: () => check(lint) },
  {
    name: 'contract',
    title: 'Contract drift',
    after: ['types'],
    run: () => check(() => runNode(['scripts/contract.mjs', '--check'])),
  },
  {
    name: 'elements',
    title: 'Lists of the elements',
    run: () => check(() => runNode(['scripts/element-lists.mjs', '--check'])),
  },
  // What is imported only here is installed only just before, on a fresh clone.
  {
    name: 'packages',
    title: 'Packages as npm gets them',
    after: ['types'],
    run: async () => (await import('./check-packages.mjs')).checkPackages(),
  },
  {
    name: 'api',
    title: 'Changes since the last release',
    after: ['types'],
    run: () => check(() => runNode(['scripts/api.mjs'])),
  },
  {
    name: 'sizes',
    title: 'Sizes',
    after: ['types'],
    run: async () => (await import('./sizes.mjs')).checkSizes(),
  },
  {
    name: 'scripts',
    title: 'Unit tests of the commands',
    after: ['types'],
    run: () => nodeTests(['scripts'], /\.test\.mjs$/),
  },
  { name: 'browser', title: 'Unit tests in the browser', after: ['types'], run: browserTests },
  {
    name: 'node',
    title: 'Server, portal and end-to-end tests',
    after: ['types'],
    run: serverTests,
  },
  { name: 'stories', title: 'Stories', after: ['types'], run: storyTests },
  // Last: it writes down what the others saw.
  {
    name: 'readme',
    title: 'Table of the README',
    after: ['lint', 'sizes', 'browser', 'node', 'stories'],
    run: () => check(() => runNode(['scripts/readme-table.mjs'])),
  },
]);

/**
 * A step that is one check, passed or failed as a whole.
 * @param {() => Promise<number>} command gives an exit code
 * @returns {Promise<Counts>}
 */
async function check(command) {
  const passed = (await command()) === 0;
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** A build that fails is one failed check: what was compiled before, or in spite of it, is still tested. */
const buildWithoutThrowing = () => withoutThrowing(buildForRelease);

/**
 * @param {() => Promise<void>} work
 * @returns {Promise<number>} an exit code
 */
async function withoutThrowing(work) {
  try {
    await work();
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/**
 * @param {StepOptions} options
 * @returns {Promise<StepResult>}
 */
async function browserTests({ engines: wanted }) {
  const engines = chooseEngines(findEngines(), wanted);
  rmSync(engineResultsFile, { force: true });
  if ((await withoutThrowing(bundleBrowserTests)) !== 0) return { passed: 0, failed: 1, skipped: 0 };
  const counts = await suite((countsFile) =>
    runNode([webTestRunner, '--config', 'web-test-runner.config.mjs'], {
      env: {
        SAMSPIL_ENGINES: engines.join(','),
        SAMSPIL_BROWSER_TESTS: relative(root, bundledTestsFolder),
        SAMSPIL_TEST_COUNTS: countsFile,
        SAMSPIL_ENGINE_RESULTS: engineResultsFile,
      },
      timeoutMs: suiteTimeoutMs,
    }),
  );
  return { ...counts, notes: [...resultsInWords(), ...missingInWords(wanted)] };
}

/** One line per engine, from what the runner left; none where it died before it could. */
function resultsInWords() {
  if (!existsSync(engineResultsFile)) return [];
  /** @type {import('./engine-results.mjs').EngineResults} */
  const { engines } = JSON.parse(readFileSync(engineResultsFile, 'utf8'));
  return engineNames.flatMap((engine) => {
    const result = engines[engine];
    if (result === undefined) return [];
    const { passed, failed, skipped, seconds } = result;
    const counts = `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
    return [`${engineTitles[engine].padEnd(38)} ${counts} (${seconds.toFixed(1)} s)`];
  });
}

/** @param {StepOptions['engines']} wanted an engine that was not asked for is not missed */
function missingInWords(wanted) {
  const found = findEngines();
  const missing = engineNames.filter((engine) => found[engine] === undefined);
  if (wanted !== undefined || missing.length === 0) return [];
  return [`Not installed, and so not tested in: ${titlesOf(missing)}. To have all engines: ${setupCommand}`];
}

/**
 * Several files begin with `npm start` as it is after its first start, which takes ten seconds of a processor. So one such
 * folder is made, and they begin with copies of it; where it could not be made they make their own, and say why not.
 * @returns {Promise<SuiteResult>}
 */
async function serverTests() {
  const folder = mkdtempSync(join(tmpdir(), 'samspil-demo-'));
  try {
    const made = (await runNode(['scripts/demo-folder.mjs', folder])) === 0;
    return await nodeTests(['packages/server/dist', 'packages/portal/dist', 'test/dist'], notOfStories, {
      env: made ? { SAMSPIL_DEMO_FOLDER: folder } : {},
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns {Promise<SuiteResult>} */
async function storyTests() {
  if ((await withoutThrowing(buildStorybook)) !== 0) return { passed: 0, failed: 1, skipped: 0 };
  return nodeTests(['test/dist/stories'], /\.test\.js$/, { timeoutMs: storiesTimeoutMs });
}

/**
 * @param {readonly string[]} folders in the repository
 * @param {RegExp} pattern
 * @param {{ env?: Record<string, string>; timeoutMs?: number }} [options]
 * @returns {Promise<SuiteResult>}
 */
async function nodeTests(folders, pattern, { env = {}, timeoutMs = suiteTimeoutMs } = {}) {
  const files = folders.flatMap((folder) => filesUnder(join(root, folder), (path) => pattern.test(path), neverTests));
  // Without a file Node would look for tests of its own choice.
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0 };
  return suite((countsFile) =>
    runNode(
      [
        '--test',
        // Two at a time: PostgreSQL in one file leaves a core free for the other.
        '--test-concurrency=2',
        '--test-reporter=spec',
        '--test-reporter-destination=stdout',
        '--test-reporter=./scripts/node-test-counts.mjs',
        `--test-reporter-destination=${countsFile}`,
        ...files.map((file) => relative(root, file)),
      ],
      { env: { CHROME_PATH: findBrowser() ?? '', ...env }, timeoutMs },
    ),
  );
}

/**
 * Runs a test runner and reads the counts that its reporter left. An exit code other than 0 is a failure even where no
 * test failed, and so is a runner that died before it could count.
 * @param {(countsFile: string) => Promise<number>} runner
 * @returns {Promise<SuiteResult>}
 */
async function suite(runner) {
  const folder = mkdtempSync(join(tmpdir(), 'samspil-test-'));
  try {
    const countsFile = join(folder, 'counts.json');
    const exitCode = await runner(countsFile);
    const text = existsSync(countsFile) ? readFileSync(countsFile, 'utf8') : '';
    /** @type {SuiteResult} */
    const counts = text === '' ? { passed: 0, failed: 0, skipped: 0 } : JSON.parse(text);
    return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
