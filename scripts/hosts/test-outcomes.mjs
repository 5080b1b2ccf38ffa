/**
 * A reporter for `node --test` that writes every test by its full name, as one JSON array.
 * @param {AsyncIterable<{ type: string; data: { nesting: number; name: string; skip?: string | boolean; file?: string; details?: { type?: string } } }>} events
 */
export default async function* outcomes(events) {
  /** @type {{ name: string; status: 'passed' | 'failed' | 'skipped' }[]} */
  const tests = [];
  /** @type {string[]} the names of the suites around, by their depth */
  const around = [];
  for await (const { type, data } of events) {
    if (type === 'test:start') around.splice(data.nesting, around.length, data.name);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const failed = type === 'test:fail';
    // A suite counts through its tests. One that fails has failed in a hook, or by one of them, which says so itself.
    if (data.details?.type === 'suite' && !failed) continue;
    if (data.details?.type === 'suite' && tests.some(({ status }) => status === 'failed')) continue;
    // Node 20 reports a file that declares no test as one that passed, named after the file. It proves nothing.
    if (data.name === data.file) continue;
    const name = [...around.slice(0, data.nesting), data.name].join(' › ');
    tests.push({ name, status: failed ? 'failed' : data.skip === undefined ? 'passed' : 'skipped' });
  }
  yield JSON.stringify(tests);
}
