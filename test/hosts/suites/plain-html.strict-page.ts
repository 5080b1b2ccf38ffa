import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../../e2e/browser.js';
import { loadedBar } from '../harness/host-suite.js';
import { type PlainPages, servePlainPages } from '../harness/plain-pages.js';

describe('a page under a strict policy with enforced Trusted Types', () => {
  let browser: Browser;
  let pages: PlainPages;
  before(async () => {
    [browser, pages] = await Promise.all([openBrowser(), servePlainPages()]);
  });
  after(async () => {
    await browser?.close();
    await pages?.close();
  });

  it('has nothing to report when the widgets are used from end to end', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(pages.url);
    const timeline = page.locator('samspil-provider samspil-intervention-timeline');
    await loadedBar(timeline).click();
    await timeline.getByText('De fem er med i en leg').waitFor();
    await timeline.getByRole('button', { name: 'Flyt…' }).click();
    const dialog = timeline.getByRole('dialog', { name: 'Flyt indsatsen' });
    await dialog.getByLabel('Sidste dag').fill('2026-10-01');
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await dialog.getByRole('heading', { name: 'Der er et problem' }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await timeline.getByRole('radio', { name: 'Liste' }).click();
    await timeline.getByRole('heading', { name: 'Januar 2027' }).waitFor();
    await timeline.getByRole('radio', { name: 'Måned' }).click();
    await timeline.getByText('Marts 2027').first().waitFor();
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
    await timeline.getByRole('heading', { name: 'Interventions' }).waitFor();
    await page.context().close();
    assert.deepEqual(complaints, []);
    assert.deepEqual(pages.reports, []);
  });

  it('would report a style, or markup from text, that the policy stops', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(pages.url);
    const reported = page.waitForResponse(/policy-report/);
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await reported;
    const thrown = await page.evaluate(() => {
      try {
        document.body.insertAdjacentHTML('beforeend', '<p>');
        return '';
      } catch (error) {
        return String(error);
      }
    });
    assert.match(thrown, /TrustedHTML/);
    assert.ok(complaints.some((complaint) => complaint.includes('policy: style-src-attr')));
    assert.ok(pages.reports.some((report) => report.includes('style-src')));
    await page.context().close();
  });
});
