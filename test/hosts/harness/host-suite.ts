import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser, openPage } from '../../e2e/browser.js';
import { type Growth, growthPerMount, type Mounts, measuringFlags, tooMuch } from './memory.js';

/**
 * The page that every host makes in its own idiom:
 * - buttons `Vis` / `Skjul`, which mount and unmount both timelines, and `Måned` / `Skoleår`, which set the zoom;
 * - a connected timeline of Skole Alfa inside a provider, and a controlled one of two invented interventions, which the
 *   page itself keeps: it takes over what `samspil-intervention-move` says;
 * - `#opened` and `#moved`, which tell what the handlers of the events were given.
 */
export interface HostPage {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly connected: Locator;
  readonly controlled: Locator;
}

export interface HostUnderTest {
  readonly title: string;
  /** Starts what serves the page; called once. */
  start(): Promise<{ readonly url: string; close(): Promise<void> }>;
}

/** A bar that only the API knows; waiting for it is waiting for data. */
export const loadedBar = (timeline: Locator): Locator =>
  timeline.getByRole('button', { name: /^Legegruppe i 5\.B/ }).first();

export async function openHost(browser: Browser, url: string): Promise<HostPage> {
  const { page, complaints } = await openPage(browser);
  await page.goto(url);
  return {
    page,
    complaints,
    connected: page.locator('samspil-provider samspil-intervention-timeline'),
    controlled: page.locator('samspil-intervention-timeline#own'),
  };
}

/** Mounts, waits for what is loaded and what is given, and unmounts; the page begins and ends without widgets. */
export async function mountAndUnmount({ page, connected, controlled }: HostPage): Promise<void> {
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await Promise.all([
    loadedBar(connected).waitFor(),
    // Names come last: after them nothing is on its way that would hold what is removed now.
    connected.getByText('Skole Alfa').first().waitFor(),
    controlled.getByRole('button', { name: /^Læsebånd/ }).waitFor(),
  ]);
  await page.getByRole('button', { name: 'Skjul', exact: true }).click();
  await connected.waitFor({ state: 'detached' });
}

/** Mounts and unmounts in a browser of its own, whose flags suit a measurement. */
export async function measureGrowth(
  url: string,
  mounts: Mounts,
): Promise<{ growth: Growth; complaints: readonly string[] }> {
  const browser = await openBrowser(measuringFlags);
  try {
    const host = await openHost(browser, url);
    await loadedBar(host.connected).waitFor();
    await host.page.getByRole('button', { name: 'Skjul', exact: true }).click();
    const growth = await growthPerMount(host.page, mounts, () => mountAndUnmount(host));
    return { growth, complaints: host.complaints };
  } finally {
    await browser.close();
  }
}

/** What the widgets must do in every host, seen in Chromium in its production build. */
export function describeHost({ title, start }: HostUnderTest): void {
  describe(title, () => {
    let browser: Browser;
    let server: Awaited<ReturnType<HostUnderTest['start']>>;
    before(async () => {
      [browser, server] = await Promise.all([openBrowser(), start()]);
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    it('shows what the API holds, and what the page gives, with a clean console', async () => {
      const { page, complaints, connected, controlled } = await openHost(browser, server.url);
      await loadedBar(connected).waitFor();
      await connected.getByText('14 indsatser').first().waitFor();
      await controlled.getByText('2 indsatser').first().waitFor();
      assert.deepEqual(complaints, []);
      await page.context().close();
    });

    it('hears that somebody wants to open an intervention', async () => {
      const { page, connected } = await openHost(browser, server.url);
      await loadedBar(connected).click();
      await connected.getByRole('button', { name: 'Åbn', exact: true }).click();
      await page
        .locator('#opened')
        .getByText(/^EX-I\d+$/)
        .waitFor();
      await page.context().close();
    });

    it('keeps the interventions itself: takes over a move, and gives them back moved', async () => {
      const { page, controlled } = await openHost(browser, server.url);
      await controlled.getByRole('button', { name: /^Læsebånd.*1\. feb\./ }).click();
      await controlled.getByRole('button', { name: 'Flyt…' }).click();
      const dialog = controlled.getByRole('dialog', { name: 'Flyt indsatsen' });
      await dialog.getByRole('button', { name: 'En uge senere' }).click();
      await dialog.getByRole('button', { name: 'Gem' }).click();
      await page.locator('#moved').getByText('A 2027-02-08 2027-04-09').waitFor();
      await controlled.getByRole('button', { name: /^Læsebånd.*8\. feb\./ }).waitFor();
      await page.context().close();
    });

    it('sets a property from its own state', async () => {
      const { page, connected } = await openHost(browser, server.url);
      await loadedBar(connected).waitFor();
      const month = connected.getByRole('radio', { name: 'Måned' });
      assert.equal(await month.isChecked(), false);
      await page.getByRole('button', { name: 'Måned', exact: true }).click();
      await connected.getByText('Marts 2027', { exact: false }).first().waitFor();
      assert.equal(await month.isChecked(), true);
      await page.getByRole('button', { name: 'Skoleår', exact: true }).click();
      await connected.getByText('Skoleåret 2026/27', { exact: false }).first().waitFor();
      await page.context().close();
    });

    it('leaves nothing behind after fifty mounts and unmounts', async (test) => {
      const { growth, complaints } = await measureGrowth(server.url, { warmUps: 10, measured: 50 });
      test.diagnostic(`growth per mount: ${JSON.stringify(growth)}`);
      assert.deepEqual(tooMuch(growth), []);
      assert.deepEqual(complaints, []);
    });
  });
}
