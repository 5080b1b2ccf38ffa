import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './repository.mjs';

/**
 * A reporter for web-test-runner that writes counts, and what failed, as JSON for `npm test`.
 * @param {string} file where the counts go
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function browserTestCounts(file) {
  return {
    stop({ sessions }) {
      const failures = sessions.flatMap(failuresOfSession);
      writeFileSync(file, JSON.stringify({ ...sumOf(sessions.map(countsOfSession)), failures }));
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
 * What failed of one test file in one engine: its tests, and what broke outside of them.
 * @param {Pick<import('@web/test-runner-core').TestSession, 'browser' | 'testFile' | 'passed' | 'testResults' | 'errors'>} session
 * @returns {import('./test-steps.mjs').Failure[]}
 */
export function failuresOfSession({ browser, testFile, passed, testResults, errors }) {
  const inTests = testResults ? failuresOfSuite(testResults, []) : [];
  const outside = passed || inTests.length > 0 ? [] : [{ path: [relative(root, testFile)], error: undefined }];
  return [...inTests, ...outside].map(({ path, error }) => ({
    name: [browser.name, ...path].join(' › '),
    message: (error === undefined ? errors : [error]).map(({ message, stack }) => message ?? stack ?? '').join('\n'),
  }));
}

/**
 * @param {import('@web/test-runner-core').TestSuiteResult} suite
 * @param {readonly string[]} above
 * @returns {{ path: string[]; error: import('@web/test-runner-core').TestResultError | undefined }[]}
 */
function failuresOfSuite(suite, above) {
  const path = suite.name === '' ? above : [...above, suite.name];
  return [
    ...suite.tests
      .filter(({ passed, skipped }) => !passed && !skipped)
      .map(({ name, error }) => ({ path: [...path, name], error: error ?? { name: 'Error', message: '' } })),
    ...suite.suites.flatMap((each) => failuresOfSuite(each, path)),
  ];
}

/**
 * @param {import('@web/test-runner-core').TestSuiteResult} suite
 * @returns {import('@web/test-runner-core').TestResult[]}
 */
function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
