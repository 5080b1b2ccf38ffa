import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../e2e/browser.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';
import { writeBadStorybook } from './bad-storybook.js';
import { plain } from './combinations.js';
import { type StaticFolder, serveFolder } from './static-folder.js';
import { type Findings, type Story, StoryPage } from './story-page.js';

describe('the test of a story', () => {
  const elsewhere = createServer((_request, response) => response.end());
  let browser: Browser;
  let files: TemporaryFolder;
  let folder: StaticFolder;
  let page: StoryPage;

  before(async () => {
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const { port } = elsewhere.address() as AddressInfo;
    files = await temporaryFolder();
    await writeBadStorybook(files.path, `http://127.0.0.1:${port}/telemetry`);
    folder = await serveFolder(files.path);
    browser = await openBrowser();
    page = await StoryPage.open(browser, folder.url, { patienceMs: 2_000 });
  });

  after(async () => {
    await browser.close();
    await folder.close();
    await files.remove();
    elsewhere.close();
    elsewhere.closeAllConnections();
  });

  const story = (id: string, expectedConsole: readonly string[] = []): Story => ({
    id,
    title: 'Bad',
    name: id,
    globals: {},
    expectedConsole,
  });
  const test = async (id: string, expectedConsole?: readonly string[]): Promise<Findings> =>
    await page.test(story(id, expectedConsole), plain);

  for (const id of ['good--story', 'good--scroller', 'good--ellipsis', 'good--late']) {
    it(`finds nothing wrong with ${id}`, async () => {
      assert.deepEqual(await test(id), { faults: [], undecided: [] });
    });
  }

  const faulty: readonly (readonly [id: string, fault: RegExp])[] = [
    ['bad--axe', /^axe: button-name at /],
    ['bad--shadow', /^axe: button-name at /],
    ['bad--small-target', /^axe: target-size at /],
    ['bad--console', /^console: something broke$/],
    ['bad--warning', /^console: something is odd$/],
    ['bad--uncaught', /^uncaught: nobody caught it$/],
    ['bad--rejection', /^uncaught: nobody handled it$/],
    ['bad--play', /^play: the dialog did not open$/],
    ['bad--foreign', /^foreign request: http:\/\/127\.0\.0\.1:\d+\/telemetry$/],
    ['bad--missing-chunk', /^console: Failed to load resource: .*404/],
    ['bad--scrolls', /^layout: scrolls sideways: /],
    ['bad--wide', /^layout: the page scrolls sideways: /],
    ['bad--cut', /^layout: text is cut off: “Denne tekst/],
    ['bad--beyond', /^layout: text is beyond the edge: “Helt ude/],
    ['bad--restless', /^still: changes again and again, last the childList of <p>$/],
    ['bad--never', /^story: did not finish in /],
  ];
  for (const [id, fault] of faulty) {
    it(`finds what is wrong with ${id}`, async () => {
      const { faults } = await test(id);
      assert.ok(
        faults.some((line) => fault.test(line)),
        JSON.stringify(faults),
      );
    });
  }

  it('tells what axe could not decide', async () => {
    const { undecided } = await test('bad--undecided');
    assert.deepEqual(
      undecided.map(({ rule }) => rule),
      ['color-contrast'],
    );
  });

  it('takes a line of the console that the story announced', async () => {
    assert.deepEqual((await test('bad--console', ['something b'])).faults, []);
  });

  it('misses a line of the console that the story announced and never wrote', async () => {
    const { faults } = await test('bad--silent', ['[samspil] server-error']);
    assert.deepEqual(faults, ['console: never said “[samspil] server-error”']);
  });

  it('does not blame a story for the one before', async () => {
    await test('bad--console');
    assert.deepEqual((await test('good--story')).faults, []);
  });
});
