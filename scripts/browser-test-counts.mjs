import { writeFileSync } from 'node:fs';

/**
 * A reporter for web-test-runner that writes counts as JSON for `npm test`. Besides tests that failed, it counts as failed
 * every file that could not be loaded, threw outside its tests, or declared none.
 * @param {string} file where the counts go
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function browserTestCounts(file) {
  return {
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const tests = session.testResults ? testsOf(session.testResults) : [];
        for (const test of tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
        const brokeOutsideTests = !session.passed && tests.every((test) => test.passed || test.skipped);
        if (brokeOutsideTests || tests.length === 0) counts.failed += 1;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

/**
 * @param {import('@web/test-runner-core').TestSuiteResult} suite
 * @returns {import('@web/test-runner-core').TestResult[]}
 */
function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
