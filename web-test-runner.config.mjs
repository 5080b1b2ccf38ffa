import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserTestCounts } from './scripts/browser-test-counts.mjs';
import { browserFlags, findBrowser } from './scripts/find-browser.mjs';

const countsFile = process.env.SAMSPIL_TEST_COUNTS;

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

/**
 * Two test files run at once, each in a page of its own, of which only one is in front. The one behind would hear of no
 * focus and lose it; this lets each believe that it is in front.
 * @param {{ context: import('puppeteer-core').BrowserContext }} options
 */
async function createFocusedPage({ context }) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['packages/{core,client,elements}/dist/**/*.test.js'],
  // Workspaces are found through their `exports`, as by any host.
  nodeResolve: { exportConditions: ['development', 'browser'] },
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findBrowser(), args: browserFlags },
      createPage: createFocusedPage,
    }),
  ],
  concurrency: 2,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  testRunnerHtml: testPage,
  testsFinishTimeout: 300_000,
  filterBrowserLogs: ({ args }) => !expectedLogs.some((expected) => expected.test(String(args[0]))),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    ...(countsFile === undefined ? [] : [browserTestCounts(countsFile)]),
  ],
};
