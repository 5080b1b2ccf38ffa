import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type RunningPortal, startPortal } from '@samspil/portal';
import { createMemoryStore } from '@samspil/server';
import { personas } from '@samspil/server/demo';
import type { Browser, Page } from 'playwright-core';
import { type Api, openApi } from '../api/api.js';
import { importMany } from '../support/many-interventions.js';
import { openBrowser, openPage } from './browser.js';

const apiUrl = 'http://api.test';

describe('the demo portal with ten thousand interventions more', () => {
  let api: Api;
  let portal: RunningPortal;
  let browser: Browser;
  before(async () => {
    portal = await startPortal({
      port: 0,
      apiUrl,
      personas: personas.map(({ code, name, role, institutionIds }) => ({
        code,
        name,
        roleDa: role.da,
        institutionIds,
      })),
    });
    api = await openApi(createMemoryStore(), { allowedOrigins: [portal.url] });
    await importMany(api, 10_000);
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await portal?.close();
  });

  /** The real handlers answer the page, in this process: an import into the embedded database would take minutes. */
  const answer = async (page: Page) =>
    await page.route(`${apiUrl}/**`, async (route) => {
      const request = route.request();
      const body = request.postData();
      const response = await api.fetch(
        new Request(request.url(), {
          method: request.method(),
          headers: await request.allHeaders(),
          ...(body === null ? {} : { body }),
        }),
      );
      await route.fulfill({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: Buffer.from(await response.arrayBuffer()),
      });
    });

  it('loads them in six requests, leads to one of them, and moves it', async () => {
    const { page, complaints } = await openPage(browser);
    page.setDefaultTimeout(60_000);
    await answer(page);
    const lists: string[] = [];
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      if (request.method() === 'GET' && pathname === '/v1/interventions') lists.push(search);
    });
    await page.goto(portal.url);
    await page.getByLabel('Se portalen som').selectOption('school-leader');
    const timeline = page.locator('samspil-intervention-timeline');
    await timeline
      .getByText(/9\.9\d\d indsatser$/)
      .first()
      .waitFor();
    assert.ok(lists.length <= 6, lists.join('\n'));
    // What is drawn is what is in sight.
    assert.ok((await timeline.locator('.bar').count()) < 300);

    await timeline.getByRole('button', { name: /^Filtre/ }).click();
    await timeline.getByRole('searchbox').fill('Indsats 4321');
    const bar = timeline.getByRole('button', { name: /^Indsats 4321,/ }).first();
    await bar.waitFor();
    assert.equal(await timeline.locator('.bar').count(), 1);
    await page.keyboard.press('Escape');
    await bar.click();
    await timeline.getByRole('button', { name: 'Flyt…' }).click();
    const dialog = timeline.getByRole('dialog', { name: 'Flyt indsatsen' });
    await dialog.getByRole('button', { name: 'En uge senere' }).click();
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await timeline.getByText('er flyttet til', { exact: false }).first().waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
});
