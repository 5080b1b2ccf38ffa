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
    // Fifty times the bound: one mount in fifty that leaks would still be found.
    assert.ok(growth.heapBytes > 50 * allowedGrowth.heapBytes, `${growth.heapBytes} bytes`);
    assert.ok(growth.nodes > 50 * allowedGrowth.nodes, `${growth.nodes} nodes`);
    assert.ok(growth.listeners > 50 * allowedGrowth.listeners, `${growth.listeners} listeners`);
  } finally {
    await server.close();
  }
});
