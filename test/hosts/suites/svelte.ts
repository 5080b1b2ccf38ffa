import assert from 'node:assert/strict';
import { it } from 'node:test';
import { builtHost } from '../harness/built-host.js';
import { sourcesFromElsewhere } from '../harness/bundled-sources.js';
import { describeHost } from '../harness/host-suite.js';

describeHost({ title: 'a Svelte application', start: () => builtHost() });

it('is built of what it installed, and of nothing that happens to lie around it', async () => {
  assert.deepEqual(await sourcesFromElsewhere('dist'), []);
});
