/**
 * A reporter for `node --test` that writes one JSON line of counts. They come from the runner's own closing summary,
 * which every Node since 20 gives as diagnostics of the outermost level.
 * @param {AsyncIterable<{ type: string; data: { nesting: number; message?: string; name?: string; file?: string } }>} events
 */
export default async function* counts(events) {
  /** @type {Record<string, number>} */
  const summary = {};
  let withoutTests = 0;
  for await (const { type, data } of events) {
    if (type === 'test:diagnostic' && data.nesting === 0) {
      const [, name, count] = /^(pass|fail|cancelled|skipped|todo) (\d+)$/.exec(data.message ?? '') ?? [];
      if (name !== undefined) summary[name] = Number(count);
    }
    // Node 20 reports a file that declares no test as one that passed, named after the file. It proves nothing.
    if (type === 'test:pass' && data.nesting === 0 && data.name === data.file) withoutTests += 1;
  }
  const { pass = 0, fail = 0, cancelled = 0, skipped = 0, todo = 0 } = summary;
  yield JSON.stringify({
    passed: pass - withoutTests,
    failed: fail + cancelled + withoutTests,
    skipped: skipped + todo,
  });
}
