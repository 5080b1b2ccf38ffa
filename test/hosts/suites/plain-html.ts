import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeHost, measureGrowth } from '../harness/host-suite.js';
import { allowedGrowth } from '../harness/memory.js';
import { servePlainPages } from '../harness/plain-pages.js';

describeHost({ title: 'a page without a framework, with the bundle of a CDN', start: () => servePlainPages() });

it('would notice a page that keeps what it has removed', async (test) => {
  const server = await servePlainPages();
  try {
    const { growth } = await measureGrowth(`${server.url}?leak`, { warmUps: 3, measured: 10 });
    test.diagnostic(`growth per mount with a leak: ${JSON.stringify(growth)}`);
    // Twenty-five times the bound: a leak in one mount of twenty-five would still be found.
    for (const name of ['heapBytes', 'nodes', 'listeners'] as const) {
      assert.ok(growth[name] > 25 * allowedGrowth[name], `${growth[name]} ${name}`);
    }
  } finally {
    await server.close();
  }
});
