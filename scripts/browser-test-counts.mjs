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
 * What `countsOfSession` counts as failed, by its name.
 * @param {Pick<import('@web/test-runner-core').TestSession, 'browser' | 'testFile' | 'passed' | 'testResults' | 'errors'>} session
 * @returns {import('./test-steps.mjs').Failure[]}
 */
export function failuresOfSession({ browser, testFile, passed, testResults, errors }) {
  const failures = (testResults ? testsOf(testResults) : [])
    .filter((test) => !test.passed && !test.skipped)
    .map(({ path, error }) => ({ name: [browser.name, ...path].join(' › '), message: error?.message ?? '' }));
  if (failures.length === countsOfSession({ passed, testResults }).failed) return failures;
  const message = errors.map((error) => error.message).join('\n') || 'declares no test';
  return [...failures, { name: `${browser.name} › ${relative(root, testFile)}`, message }];
}

/**
 * @param {import('@web/test-runner-core').TestSuiteResult} suite
 * @param {readonly string[]} [above] the suites that it is in
 * @returns {(import('@web/test-runner-core').TestResult & { path: readonly string[] })[]}
 */
function testsOf(suite, above = []) {
  const path = suite.name === '' ? above : [...above, suite.name];
  return [
    ...suite.tests.map((test) => ({ ...test, path: [...path, test.name] })),
    ...suite.suites.flatMap((each) => testsOf(each, path)),
  ];
}
