import { relative } from 'node:path';
import { root } from './repository.mjs';

/**
 * @typedef {object} Event
 * @property {string} type
 * @property {{ nesting: number; message?: string; name?: string; file?: string; line?: number; details?: { error?: TestError } }} data
 */
/** @typedef {{ message: string; failureType?: string; cause?: unknown }} TestError */

/**
 * A reporter for `node --test` that writes one JSON line: counts, and what failed. The counts come from the runner's own
 * closing summary, which every Node since 20 gives as diagnostics of the outermost level.
 * @param {AsyncIterable<Event>} events
 */
export default async function* counts(events) {
  /** @type {Record<string, number>} */
  const summary = {};
  let withoutTests = 0;
  /** @type {import('./test-steps.mjs').Failure[]} */
  const failures = [];
  for await (const { type, data } of events) {
    if (type === 'test:diagnostic' && data.nesting === 0) {
      const [, name, count] = /^(pass|fail|cancelled|skipped|todo) (\d+)$/.exec(data.message ?? '') ?? [];
      if (name !== undefined) summary[name] = Number(count);
    }
    // Node 20 reports a file that declares no test as one that passed, named after the file. It proves nothing.
    if (type === 'test:pass' && data.nesting === 0 && data.name === data.file) {
      withoutTests += 1;
      failures.push({ name: placeOf(data), message: 'declares no test' });
    }
    // A suite fails with its tests; they say why.
    const error = data.details?.error;
    if (type === 'test:fail' && error?.failureType !== 'subtestsFailed') {
      failures.push({ name: `${placeOf(data)} › ${data.name}`, message: messageOf(error) });
    }
  }
  const { pass = 0, fail = 0, cancelled = 0, skipped = 0, todo = 0 } = summary;
  yield JSON.stringify({
    passed: pass - withoutTests,
    failed: fail + cancelled + withoutTests,
    skipped: skipped + todo,
    failures,
  });
}

/** @param {Event['data']} data */
function placeOf({ file = '', line }) {
  return `${relative(root, file)}${line === undefined ? '' : `:${line}`}`;
}

/** @param {TestError | undefined} error what the test threw is its cause */
function messageOf(error) {
  return error?.cause instanceof Error ? error.cause.message : (error?.message ?? '');
}
