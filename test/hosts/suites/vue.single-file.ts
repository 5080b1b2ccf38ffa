import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../../e2e/browser.js';
import { builtHost } from '../harness/built-host.js';
import { loadedBar } from '../harness/host-suite.js';

describe('a Vue application compiled into one file, as portals do that allow no other script', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof builtHost>>;
  before(async () => {
    [browser, server] = await Promise.all([openBrowser(), builtHost('dist/single-file')]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('loads one script, and has in it what is needed later: moving an intervention loads nothing more', async () => {
    const { page, complaints } = await openPage(browser);
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    await page.goto(server.url);
    const timeline = page.locator('samspil-provider samspil-intervention-timeline');
    await loadedBar(timeline).click();
    await timeline.getByRole('button', { name: 'Flyt…' }).click();
    await timeline.getByRole('dialog', { name: 'Flyt indsatsen' }).getByLabel('Første dag').waitFor();
    assert.equal(scripts.length, 1, scripts.join(', '));
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
});
