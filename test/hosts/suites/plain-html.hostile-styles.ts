import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openBrowser, openPage } from '../../e2e/browser.js';
import { loadedBar } from '../harness/host-suite.js';
import { type PlainPages, servePlainPages } from '../harness/plain-pages.js';

const phone: BrowserContextOptions = { viewport: { width: 360, height: 640 } };

describe('a page whose style sheet touches everything', () => {
  let browser: Browser;
  let pages: PlainPages;
  before(async () => {
    [browser, pages] = await Promise.all([openBrowser(), servePlainPages()]);
  });
  after(async () => {
    await browser?.close();
    await pages?.close();
  });

  const timelineOf = (page: Page) => page.locator('samspil-provider samspil-intervention-timeline');
  const open = async (query: string, options: BrowserContextOptions) => {
    const { page } = await openPage(browser, options);
    await page.goto(`${pages.url}${query}`);
    await timelineOf(page).getByText('14 indsatser').first().waitFor();
    // Names come after the rest, and are as wide as they are.
    await timelineOf(page).getByText('Skole Alfa').first().waitFor();
    return page;
  };

  const sameIn = async (options: BrowserContextOptions, prepare: (page: Page) => Promise<void>) => {
    const looks = [];
    for (const query of ['', '?hostile']) {
      const page = await open(query, options);
      await prepare(page);
      looks.push(await looksOf(timelineOf(page)));
      await page.context().close();
    }
    const [calm = [], hostile = []] = looks;
    assert.ok(calm.length > 20, `${calm.length} parts`);
    // Only the first that differ: all of it would be hundreds of lines.
    const differing = calm.map((_look, index) => index).filter((index) => hostile[index] !== calm[index]);
    const first = (looks: readonly string[]) => differing.slice(0, 5).map((index) => looks[index]);
    assert.equal(first(hostile).join('\n'), first(calm).join('\n'));
    assert.equal(hostile.length, calm.length);
  };

  it('leaves the timeline as it is', async () => {
    await sameIn({}, async (page) => {
      await loadedBar(timelineOf(page)).waitFor();
      await timelineOf(page).getByText('Lars Matsen').first().waitFor();
    });
  });

  it('leaves the details of an intervention as they are', async () => {
    await sameIn({}, async (page) => {
      await timelineOf(page).getByText('Lars Matsen').first().waitFor();
      await loadedBar(timelineOf(page)).click();
      await timelineOf(page).getByText('De fem er med i en leg').waitFor();
      await timelineOf(page).getByText('Ida Vejlersen').waitFor();
    });
  });

  it('leaves the dialog that moves an intervention as it is', async () => {
    await sameIn({}, async (page) => {
      await timelineOf(page).getByText('Lars Matsen').first().waitFor();
      await loadedBar(timelineOf(page)).click();
      await timelineOf(page).getByRole('button', { name: 'Flyt…' }).click();
      await timelineOf(page).getByRole('dialog', { name: 'Flyt indsatsen' }).getByLabel('Første dag').waitFor();
    });
  });

  it('leaves the list of a narrow window as it is, and narrow', async () => {
    await sameIn(phone, async (page) => {
      await timelineOf(page).getByRole('heading', { name: 'Januar 2027' }).waitFor();
    });
  });

  it('does touch the page itself', async () => {
    const page = await open('?hostile', {});
    const transform = await page.locator('#toggle').evaluate((button) => getComputedStyle(button).textTransform);
    assert.equal(transform, 'uppercase');
    await page.context().close();
  });
});

/** Every part of the widget in document order, in a line each: where it is in the card, how large, and how its text is set. */
async function looksOf(timeline: Locator): Promise<readonly string[]> {
  return await timeline.evaluate(async (element) => {
    const root = element.shadowRoot;
    const card = root?.querySelector('[part~="card"]');
    if (!root || !card) throw new Error('The timeline shows no card.');
    // What it measures of its place it renders in a later turn: look when three turns have brought nothing new.
    for (let before = '', same = 0; same < 3; ) {
      await new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve)));
      const now = [...root.querySelectorAll('*')].map((each) => each.getBoundingClientRect().width).join();
      same = now === before ? same + 1 : 0;
      before = now;
    }
    const frame = card.getBoundingClientRect();
    const inside = '[part], h2, h3, button, select, label, dt, dd, li, summary, input';
    return [...root.querySelectorAll(inside)].map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      const style = getComputedStyle(each);
      // What floats above the page is placed in the window, where the page's own content has moved it.
      const floats = each.closest('[part~="details"], dialog, [popover]') !== null;
      // What is not shown has no place.
      const isShown = width > 0 || height > 0;
      const place = floats || !isShown ? [width, height] : [x - frame.x, y - frame.y, width, height];
      const name = each.getAttribute('part') ?? each.localName;
      const text = [
        style.fontSize,
        style.fontWeight,
        style.lineHeight,
        style.letterSpacing,
        style.textTransform,
        style.color,
        style.display,
        style.visibility,
      ];
      const words = each.textContent?.trim().replace(/\s+/g, ' ').slice(0, 20) ?? '';
      return `${name} ${words}: ${place.map((length) => Math.round(length)).join(' ')}; ${text.join(' ')}`;
    });
  });
}
