import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { demoFolder } from '../support/demo-folder.js';
import type { TemporaryFolder } from '../support/temporary-folder.js';
import { accessibilityFaults, openBrowser, openPage } from './browser.js';
import { freePort, type SamspilProcess, startSamspil } from './samspil-process.js';

describe('the portal', () => {
  let folder: TemporaryFolder;
  let samspil: SamspilProcess;
  let browser: Browser;
  let thirdPort: string;
  before(async () => {
    folder = await demoFolder();
    thirdPort = String(await freePort());
    [samspil, browser] = await Promise.all([
      startSamspil({ SAMSPIL_DATA: folder.path, SAMSPIL_ALLOWED_ORIGINS: `http://127.0.0.1:${thirdPort}` }),
      openBrowser(),
    ]);
  });
  after(async () => {
    await browser.close();
    await samspil.end('SIGTERM');
    await folder.remove();
  });

  const timelineOf = (page: Page): Locator => page.locator('samspil-intervention-timeline');
  const bar = (page: Page, title: string): Locator =>
    timelineOf(page)
      .getByRole('button', { name: new RegExp(`^${title}`) })
      .first();
  const open = async (persona: string, options: Parameters<typeof openPage>[1] = {}) => {
    const opened = await openPage(browser, options);
    await opened.page.goto(samspil.portalUrl);
    await opened.page.getByLabel('Se portalen som').selectOption(persona);
    return opened;
  };

  const tokenOf = async (persona: string) => {
    const response = await fetch(`${samspil.apiUrl}/demo/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona }),
    });
    return ((await response.json()) as { token: string }).token;
  };

  it('shows the interventions of the school to its leader, with a clean console and nothing that axe objects to', async () => {
    const { page, complaints } = await open('school-leader');
    await bar(page, 'Legegruppe i 5.B').waitFor();
    await timelineOf(page).getByText('14 indsatser', { exact: false }).first().waitFor();
    assert.deepEqual(await accessibilityFaults(page), []);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('shows the list by month in a narrow window, without sideways scrolling', async () => {
    const { page, complaints } = await open('school-leader', {
      viewport: { width: 320, height: 700 },
      colorScheme: 'dark',
    });
    await timelineOf(page).getByRole('heading', { name: 'Januar 2027' }).waitFor();
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
    assert.deepEqual(await accessibilityFaults(page), []);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('moves an intervention by keyboard alone; it is saved, and there after a reload', async () => {
    const { page, complaints } = await open('school-leader');
    await bar(page, 'Legegruppe i 5.B').waitFor();
    await timelineOf(page)
      .getByRole('combobox', { name: /Gruppér/ })
      .focus();
    // From the controls into the grid: one tab stop, then arrows from bar to bar.
    const focused = () =>
      page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return { role: element?.closest('[role="gridcell"]') ? 'bar' : '', name: element?.textContent?.trim() ?? '' };
      });
    for (let step = 0; step < 12 && (await focused()).role !== 'bar'; step++) await page.keyboard.press('Tab');
    for (let step = 0; step < 20; step++) await page.keyboard.press('ArrowUp');
    // Up and down go to the bar nearest in time, of which this lane has another; left goes to the one before it.
    for (let step = 0; step < 20 && !/^(Ro og rytme|Legegruppe) i 5\.B$/.test((await focused()).name); step++)
      await page.keyboard.press('ArrowDown');
    if ((await focused()).name.startsWith('Ro')) await page.keyboard.press('ArrowLeft');
    assert.match((await focused()).name, /^Legegruppe i 5\.B/);
    await page.keyboard.press('Enter');
    const details = timelineOf(page).getByRole('dialog', { name: 'Legegruppe i 5.B' });
    await details.getByText('De fem er med i en leg').waitFor();
    await details.getByRole('button', { name: 'Flyt…' }).waitFor();
    for (let step = 0; step < 8 && !(await focused()).name.startsWith('Flyt'); step++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const dialog = timelineOf(page).getByRole('dialog', { name: 'Flyt indsatsen' });
    await dialog.getByLabel('Første dag').waitFor();
    for (let step = 0; step < 20 && (await focused()).name !== 'En uge senere'; step++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    for (let step = 0; step < 20 && (await focused()).name !== 'Gem'; step++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await timelineOf(page)
      .getByText(/Gemt kl\. \d\d\.\d\d/)
      .first()
      .waitFor();
    await page.reload();
    await timelineOf(page)
      .getByRole('button', { name: /^Legegruppe i 5\.B.*23\. nov\. 2026 – 2\. apr\. 2027/ })
      .waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('takes a press of the mouse on Gem right after a wrong date, and says what is wrong', async () => {
    const { page } = await open('school-leader');
    await bar(page, 'Ro og rytme i 5.B').click();
    await timelineOf(page).getByRole('button', { name: 'Flyt…' }).click();
    const dialog = timelineOf(page).getByRole('dialog', { name: 'Flyt indsatsen' });
    await dialog.getByLabel('Sidste dag').fill('2026-10-01');
    // By place and not by name: a message that came as the field is left would move the button from below the pointer.
    const place = await dialog.getByRole('button', { name: 'Gem' }).boundingBox();
    assert.ok(place);
    await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2, { delay: 50 });
    await dialog.getByRole('heading', { name: 'Der er et problem' }).waitFor();
    await page.context().close();
  });

  it('shows each persona what they may see, and nothing of what the one before saw', async () => {
    const { page } = await open('school-leader');
    await bar(page, 'Legegruppe i 5.B').waitFor();
    const become = async (persona: string) => await page.getByLabel('Se portalen som').selectOption(persona);
    await become('pedagogue');
    await page
      .getByRole('combobox', { name: 'Institution', exact: true })
      .getByText('Børnehuset Cirkel')
      .waitFor({ state: 'attached' });
    await timelineOf(page)
      .getByText(/\d+ indsats/)
      .first()
      .waitFor();
    assert.equal(await bar(page, 'Legegruppe i 5.B').count(), 0);
    await become('administration');
    await timelineOf(page)
      .getByText('Din rolle giver adgang til tal, ikke til de enkelte indsatser', { exact: false })
      .waitFor();
    await become('guardian');
    await timelineOf(page)
      .getByText(/2 indsatser/)
      .first()
      .waitFor();
    assert.equal(await timelineOf(page).getByText('Foregribende · i gang').count(), 0);
    await page.context().close();
  });

  it('shows English where the page is English', async () => {
    const { page } = await open('school-leader');
    await bar(page, 'Legegruppe i 5.B').waitFor();
    await page.evaluate(() => document.querySelector('samspil-provider')?.setAttribute('lang', 'en'));
    await timelineOf(page).getByRole('heading', { name: 'Interventions' }).waitFor();
    await page.context().close();
  });

  it('saves a spreadsheet, a calendar and a picture under its strict policy', async () => {
    const { page, complaints } = await open('school-leader');
    await bar(page, 'Legegruppe i 5.B').waitFor();
    const files = [
      { item: /^Regneark/, name: /\.csv$/, begins: '\uFEFF', has: 'Legegruppe i 5.B' },
      { item: /^Kalender/, name: /\.ics$/, begins: 'BEGIN:VCALENDAR', has: 'BEGIN:VEVENT' },
      { item: /^Billede/, name: /\.svg$/, begins: '<', has: 'Legegruppe i 5.B' },
    ];
    for (const { item, name, begins, has } of files) {
      await timelineOf(page).getByRole('button', { name: 'Eksportér' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        timelineOf(page).getByRole('menuitem', { name: item }).click(),
      ]);
      assert.match(download.suggestedFilename(), name);
      const text = await readFile(await download.path(), 'utf8');
      assert.ok(text.startsWith(begins), text.slice(0, 40));
      assert.ok(text.includes(has));
    }
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('hands out its bundle to other origins, and its pages under a policy without inline script', async () => {
    const response = await fetch(samspil.portalUrl);
    const policy = response.headers.get('content-security-policy') ?? '';
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      `connect-src ${samspil.apiUrl}`,
      "require-trusted-types-for 'script'",
    ]) {
      assert.ok(policy.includes(rule), `${rule} in ${policy}`);
    }
    const bundle = await fetch(`${samspil.portalUrl}/samspil/samspil.js`);
    assert.equal(bundle.headers.get('access-control-allow-origin'), '*');
  });

  describe('a page of ten lines on another origin', () => {
    let server: Server;
    let html: string;
    before(async () => {
      const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8');
      const snippet = /```html\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
      html = snippet
        .replaceAll('http://127.0.0.1:4173', samspil.apiUrl)
        .replaceAll('http://127.0.0.1:4174', samspil.portalUrl);
      server = createServer((_request, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(html);
      }).listen(Number(thirdPort), '127.0.0.1');
      await once(server, 'listening');
    });
    after(() => {
      server.closeAllConnections();
      server.close();
    });

    it('shows the timeline, as the README writes it', async () => {
      assert.ok(html.trim().split('\n').length <= 16, html);
      const { page, complaints } = await openPage(browser);
      await page.goto(`http://127.0.0.1:${thirdPort}/`);
      await bar(page, 'Ro og rytme i 5.B').waitFor();
      assert.deepEqual(
        complaints.filter((complaint) => !complaint.includes('favicon')),
        [],
      );
      await page.context().close();
    });

    it('says what is wrong when its origin is not on the allow-list', async () => {
      const { page } = await openPage(browser);
      await page.goto(`http://localhost:${thirdPort}/`);
      // The demo gives no token to such a page either, so that is what is said first.
      await page
        .getByText('portalens adgangsnøgle (getToken) mangler, eller den kunne ikke skaffes', { exact: false })
        .waitFor();
      const token = await tokenOf('school-leader');
      await page.evaluate(
        (given) => Object.assign(document.querySelector('samspil-provider') ?? {}, { getToken: async () => given }),
        token,
      );
      await page.getByText('er denne side ikke på dens liste over godkendte sider', { exact: false }).waitFor();
      await page.context().close();
    });
  });
});
