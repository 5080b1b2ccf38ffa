import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser, openPage, type WatchedPage } from '../e2e/browser.js';
import { serveFolder } from './static-folder.js';
import { openPreview } from './story-page.js';
import { storybookFolder } from './storybook-folder.js';

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
}

const [folder, browser] = await Promise.all([serveFolder(storybookFolder()), openBrowser()]);
const index = (await (await fetch(`${folder.url}index.json`)).json()) as { entries: Record<string, Entry> };
const docs = Object.values(index.entries).filter(({ type }) => type === 'docs');

/** Long, because a page of docs shows all stories of an element at once, and the machine may have other work. */
const patience = 120_000;

after(async () => {
  await browser.close();
  await folder.close();
});

/** A page that also keeps what it asked of anybody but the folder that Storybook is served from. */
async function openWatchedPage(): Promise<WatchedPage & { readonly foreign: string[] }> {
  const watched = await openPage(browser);
  watched.page.setDefaultTimeout(patience);
  const foreign: string[] = [];
  watched.page.on('request', (request) => {
    const address = request.url();
    if (!/^(data|blob|about):/.test(address) && !address.startsWith(folder.url)) foreign.push(address);
  });
  return { ...watched, foreign };
}

/** Shows a page of docs in a preview that is open, which is far quicker than opening it anew. */
async function showDocs(page: Page, id: string): Promise<void> {
  await page.evaluate(
    (storyId) =>
      new Promise<void>((resolve) => {
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
        const onRendered = (): void => {
          channel.off('docsRendered', onRendered);
          resolve();
        };
        channel.on('docsRendered', onRendered);
        channel.emit('setCurrentStory', { storyId, viewMode: 'docs' });
      }),
    id,
  );
  await page.locator('#storybook-docs h1').first().waitFor();
}

/** How the lines begin that stories of states which are faults write on purpose. */
const ofStories = /^error: \[samspil] (server-error|wrong-address|unknown-institution): /;

describe('the pages of Storybook', () => {
  let preview: Awaited<ReturnType<typeof openWatchedPage>>;

  before(async () => {
    preview = await openWatchedPage();
    await openPreview(preview.page, folder.url);
  });

  for (const { id, title, name } of docs) {
    it(`${title}: ${name} opens without a complaint, and asks nobody else for anything`, async () => {
      const { page, complaints, foreign } = preview;
      const [before, asked] = [complaints.length, foreign.length];
      await showDocs(page, id);
      // Each story of the page has been rendered into its place.
      await page.waitForFunction(
        () => document.querySelector('#storybook-docs .sb-story:not(:has(.story-frame))') === null,
      );
      assert.deepEqual(
        complaints.slice(before).filter((line) => !ofStories.test(line)),
        [],
      );
      assert.deepEqual(foreign.slice(asked), []);
    });
  }

  it('the table of an element has what its comments say, and controls that really change it', async () => {
    const { page } = preview;
    await showDocs(page, 'elements-intervention-timeline--docs');
    const table = page.locator('.docblock-argstable').first();
    for (const name of ['lanes', 'samspil-navigate', 'actions', 'bar', '--samspil-timeline-max-height']) {
      await table.getByText(name, { exact: true }).first().waitFor();
    }
    const rowOf = (name: string) => table.locator('tr', { hasText: name }).first();
    await rowOf('zoom').locator('label', { hasText: 'month' }).click();
    await page.waitForFunction(
      () => document.querySelector('samspil-intervention-timeline')?.getAttribute('zoom') === 'month',
    );
    await rowOf('--samspil-timeline-max-height').getByRole('button').click();
    await rowOf('--samspil-timeline-max-height').getByRole('textbox').fill('300px');
    await page.waitForFunction(
      () =>
        getComputedStyle(document.querySelector('samspil-intervention-timeline') ?? document.body).getPropertyValue(
          '--samspil-timeline-max-height',
        ) === '300px',
    );
  });

  it('the guide on rights says what the API says', async () => {
    const { page } = preview;
    await showDocs(page, 'guides-data-and-rights--docs');
    const rows = page.locator('guide-persona-table tbody tr');
    await rows.nth(10).waitFor();
    const rowOf = async (name: string) => (await rows.filter({ hasText: name }).textContent()) ?? '';
    assert.match(await rowOf('Ane Skoledemo'), /14 whole/);
    assert.match(await rowOf('Forælder til'), /\d shared/);
    assert.match(await rowOf('Hans Områdsen'), /figures only/);
  });

  it('the whole of Storybook opens from a folder, with the elements of the package and the guides', async () => {
    const { page, complaints, foreign } = await openWatchedPage();
    await page.goto(folder.url);
    await page.frameLocator('#storybook-preview-iframe').locator('#storybook-docs h1').first().waitFor();
    const entries = (await page.locator('#storybook-explorer-tree').textContent()) ?? '';
    for (const entry of ['Guides', 'Embedding', 'Tokens', 'Intervention timeline', 'Provider']) {
      assert.ok(entries.includes(entry), entry);
    }
    assert.ok(!entries.includes('Parking'));
    assert.deepEqual(complaints, []);
    assert.deepEqual(foreign, []);
  });
});
