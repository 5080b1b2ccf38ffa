import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { version } from '@samspil/elements';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../../e2e/browser.js';
import { loadedBar } from '../harness/host-suite.js';
import { otherVersion, type PlainPages, servePlainPages } from '../harness/plain-pages.js';

describe('a page with two versions of the bundle, and two vendors with a Lit of their own', () => {
  let browser: Browser;
  let pages: PlainPages;
  before(async () => {
    [browser, pages] = await Promise.all([
      openBrowser(),
      // Each copy of Lit makes a policy: the two vendors under one name, and so do our two versions.
      servePlainPages({ trustedTypes: "lit-html 'allow-duplicates'" }),
    ]);
  });
  after(async () => {
    await browser?.close();
    await pages?.close();
  });

  it('works in all its parts, and says once that one version is not used', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${pages.url}neighbours.html`);
    const timeline = page.locator('samspil-intervention-timeline');
    await loadedBar(timeline).click();
    await timeline.getByRole('button', { name: 'Flyt…' }).click();
    await timeline.getByRole('dialog', { name: 'Flyt indsatsen' }).getByLabel('Første dag').waitFor();
    await page.keyboard.press('Escape');
    for (const vendor of ['Lit 2', 'Lit 3']) {
      await page.getByRole('button', { name: `${vendor}: 0` }).click();
      await page.getByRole('button', { name: `${vendor}: 1` }).waitFor();
    }
    assert.deepEqual(
      complaints.filter((complaint) => complaint.includes('[samspil]')).map((line) => line.match(/\d+\.\d+\.\d+/g)),
      [[version, otherVersion]],
    );
    // Lit says by itself that there are several of it; whatever else is said would be ours.
    assert.deepEqual(
      complaints.filter((complaint) => !/\[samspil\]|Multiple versions of Lit/.test(complaint)),
      [],
    );
    assert.deepEqual(pages.reports, []);
    await page.context().close();
  });
});
