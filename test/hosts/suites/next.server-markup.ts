import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../../e2e/browser.js';
import { loadedBar } from '../harness/host-suite.js';
import { nextHost } from '../harness/next-host.js';

describe('markup of a server with our tags in it', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof nextHost>>;
  before(async () => {
    [browser, server] = await Promise.all([openBrowser(), nextHost()]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('has the tags before any script has run', async () => {
    const html = await (await fetch(`${server.url}tags`)).text();
    assert.match(html, /<samspil-provider api="http:[^"]+"><samspil-intervention-timeline institution="EX-S1"/);
  });

  it('is taken over without an error or a warning, by React and by the elements', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${server.url}tags`);
    await loadedBar(page.locator('samspil-intervention-timeline')).waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('lets what stands below stay where it is while the widgets come to life', async () => {
    const { page } = await openPage(browser, { viewport: { width: 1280, height: 1400 } });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as PerformanceEntry & {
            readonly value: number;
            readonly sources: readonly { readonly node: Node | null }[];
          };
          document.documentElement.dataset.shifts = `${document.documentElement.dataset.shifts ?? ''} ${value} ${sources.map(({ node }) => node?.nodeName).join(',')}`;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${server.url}tags`);
    const below = await page.locator('#below').boundingBox();
    const timeline = page.locator('samspil-intervention-timeline');
    await loadedBar(timeline).waitFor();
    // What comes last, when there is time.
    await timeline.locator('.legend li').first().waitFor();
    await timeline.locator('.share').first().waitFor();
    assert.deepEqual(await page.locator('#below').boundingBox(), below);
    assert.equal(await page.evaluate(() => document.documentElement.dataset.shifts), undefined);
    await page.context().close();
  });

  it('makes the server say nothing: importing the elements where there is no HTMLElement is all right', () => {
    assert.doesNotMatch(server.output(), /error|warn|⨯|⚠|HTMLElement/i);
  });
});
