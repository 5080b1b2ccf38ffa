import { writeFileSync } from 'node:fs';

/**
 * A reporter for web-test-runner that writes counts as JSON for `npm test`.
 * @param {string} file where the counts go
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function browserTestCounts(file) {
  return {
    stop({ sessions }) {
      writeFileSync(file, JSON.stringify(sumOf(sessions.map(countsOfSession))));
    },
  };
}

/**
 * What one test file came to in one engine. Besides tests that failed, it counts as failed that the file could not be
 * loaded, threw outside its tests, or declared none.
 * @param {Pick<import('@web/test-runner-core').TestSession, 'passed' | 'testResults'>} session
 * @returns {import('./test-steps.mjs').Counts}
 */
export function countsOfSession({ passed, testResults }) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const tests = testResults ? testsOf(testResults) : [];
  for (const test of tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  const brokeOutsideTests = !passed && tests.every((test) => test.passed || test.skipped);
  if (brokeOutsideTests || tests.length === 0) counts.failed += 1;
  return counts;
}

/**
 * @param {readonly import('./test-steps.mjs').Counts[]} all
 * @returns {import('./test-steps.mjs').Counts}
 */
export function sumOf(all) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of all) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}

/**
 * @param {import('@web/test-runner-core').TestSuiteResult} suite
 * @returns {import('@web/test-runner-core').TestResult[]}
 */
function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
