import { defaultReporter } from '@web/test-runner';
import { browserTestCounts } from './scripts/browser-test-counts.mjs';
import { engineLaunchers } from './scripts/engine-launchers.mjs';
import { engineResults } from './scripts/engine-results.mjs';
import { chooseEngines, findEngines, readEngines } from './scripts/engines.mjs';

const {
  SAMSPIL_TEST_COUNTS: countsFile,
  SAMSPIL_ENGINE_RESULTS: engineResultsFile,
  SAMSPIL_ENGINES: wanted,
  // The folder of the pages that npm test has bundled; without it the files that are named with --files, as compiled.
  SAMSPIL_BROWSER_TESTS: pages,
} = process.env;

const found = findEngines();
const engines = chooseEngines(found, wanted ? readEngines(wanted) : undefined);

// Puppeteer ends all its browsers at Ctrl-C, but would go on after any other signal, and of two it forgets one when this
// process exits by itself: every signal is therefore taken for Ctrl-C.
for (const signal of ['SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    process.emit('SIGINT', 'SIGINT', 2);
    process.exit(1);
  });
}

/** Lit says once per page that it runs its development build, whose warnings are what we want from it in tests. */
const expectedLogs = [/^Lit is in dev mode/];

/**
 * The page that every test file runs in. Mocha fails a test for an error that nobody caught, but not for a promise that
 * nobody did: such a rejection is made an error here.
 * @param {string} testFramework
 */
const testPage = (testFramework) => `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8">
    <title>Test</title>
    <script>addEventListener('unhandledrejection', (event) => reportError(event.reason));</script>
    <script type="module" src="${testFramework}"></script>
  </head>
  <body></body>
</html>`;

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: [pages === undefined ? 'packages/{core,client,elements}/dist/**/*.test.js' : `${pages}/*.test.js`],
  // Workspaces are found through their `exports`, as by any host.
  nodeResolve: { exportConditions: ['development', 'browser'] },
  browsers: engineLaunchers(found, engines),
  // All engines at once, each with as many pages as its launcher says.
  concurrentBrowsers: engines.length,
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  testRunnerHtml: testPage,
  // Three engines that start at once on two processors are slow to begin with.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  filterBrowserLogs: ({ args }) => !expectedLogs.some((expected) => expected.test(String(args[0]))),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    ...(countsFile === undefined ? [] : [browserTestCounts(countsFile)]),
    ...(engineResultsFile === undefined ? [] : [engineResults(engineResultsFile)]),
  ],
};
