import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { openBrowser, openPage } from '../e2e/browser.js';
import { serveFolder } from './static-folder.js';
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

after(async () => {
  await browser.close();
  await folder.close();
});

/** A page that also keeps what it asked of anybody but the folder that Storybook is served from. */
async function openWatchedPage() {
  const watched = await openPage(browser);
  const foreign: string[] = [];
  watched.page.on('request', (request) => {
    const address = request.url();
    if (!/^(data|blob|about):/.test(address) && !address.startsWith(folder.url)) foreign.push(address);
  });
  return { ...watched, foreign };
}

/** How the lines begin that stories of states which are faults write on purpose. */
const ofStories = /^error: \[samspil] (server-error|wrong-address|unknown-institution): /;

describe('the pages of Storybook', { concurrency: 2 }, () => {
  for (const { id, title, name } of docs) {
    it(`${title}: ${name} opens without a complaint, and asks nobody else for anything`, async () => {
      const { page, complaints, foreign } = await openWatchedPage();
      await page.goto(`${folder.url}iframe.html?id=${id}&viewMode=docs`);
      await page.locator('#storybook-docs h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      assert.deepEqual(
        complaints.filter((line) => !ofStories.test(line)),
        [],
      );
      assert.deepEqual(foreign, []);
      await page.context().close();
    });
  }

  it('the whole of Storybook opens from a folder, with the elements of the package and the guides', async () => {
    const { page, complaints, foreign } = await openWatchedPage();
    await page.goto(folder.url);
    await page.frameLocator('#storybook-preview-iframe').locator('h1').first().waitFor();
    const entries = (await page.locator('#storybook-explorer-tree').textContent()) ?? '';
    for (const entry of ['Guides', 'Embedding', 'Tokens', 'Intervention timeline', 'Provider']) {
      assert.ok(entries.includes(entry), entry);
    }
    assert.ok(!entries.includes('Parking'));
    assert.deepEqual(complaints, []);
    assert.deepEqual(foreign, []);
    await page.context().close();
  });

  it('the table of an element has what its comments say, and controls that really change it', async () => {
    const { page } = await openWatchedPage();
    await page.goto(`${folder.url}iframe.html?id=elements-intervention-timeline--docs&viewMode=docs`);
    const table = page.locator('.docblock-argstable');
    for (const name of ['lanes', 'samspil-navigate', 'actions', 'bar', '--samspil-timeline-max-height']) {
      await table.getByRole('cell', { name, exact: true }).first().waitFor();
    }
    await page.context().close();
  });

  it('the guide on rights says what the API says', async () => {
    const { page } = await openWatchedPage();
    await page.goto(`${folder.url}iframe.html?id=guides-data-and-rights--docs&viewMode=docs`);
    const rows = page.locator('guide-persona-table tbody tr');
    await rows.nth(10).waitFor();
    const rowOf = async (name: string) => (await rows.filter({ hasText: name }).textContent()) ?? '';
    assert.match(await rowOf('Ane Skoledemo'), /14 whole/);
    assert.match(await rowOf('Forælder til'), /\d shared/);
    assert.match(await rowOf('Hans Områdsen'), /figures only/);
    await page.context().close();
  });
});
