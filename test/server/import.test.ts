import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** A server that renders pages imports what they use; there is no document, no window, no registry. */
describe('on a server', () => {
  const { exports } = JSON.parse(
    readFileSync(new URL('../../../packages/elements/package.json', import.meta.url), 'utf8'),
  ) as { exports: Readonly<Record<string, unknown>> };
  // What frameworks read are types and data; the rest is code.
  const code = Object.keys(exports).filter(
    (specifier) => !/\.(json|css)$/.test(specifier) && !/\*|^\.\/(jsx|vue|svelte)$/.test(specifier),
  );

  for (const specifier of code) {
    it(`@samspil/elements${specifier.slice(1)} can be imported, and does nothing`, async () => {
      await assert.doesNotReject(import(`@samspil/elements${specifier.slice(1)}`));
    });
  }

  it('the elements are among them', () => {
    assert.ok(code.includes('./provider/define') && code.includes('./fields/date-field/define'));
  });
});
