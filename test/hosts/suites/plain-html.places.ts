import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { openBrowser, openPage } from '../../e2e/browser.js';
import { readHostRun } from '../harness/host-run.js';
import { loadedBar } from '../harness/host-suite.js';
import { type PlainPages, servePlainPages } from '../harness/plain-pages.js';

describe('the places that a page can be in', () => {
  let browser: Browser;
  let pages: PlainPages;
  before(async () => {
    const { port } = readHostRun();
    [browser, pages] = await Promise.all([
      openBrowser(),
      servePlainPages({ frameAncestors: `http://localhost:${port}` }),
    ]);
  });
  after(async () => {
    await browser?.close();
    await pages?.close();
  });

  const timelineOf = (place: Page | FrameLocator) => place.locator('samspil-provider samspil-intervention-timeline');
  const overflow = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  it("works in a sandboxed frame of another site's page", async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${pages.otherSite}third-party.html`);
    const timeline = timelineOf(page.frameLocator('iframe'));
    await loadedBar(timeline).click();
    await timeline.getByRole('button', { name: 'Flyt…' }).click();
    const dialog = timeline.getByRole('dialog', { name: 'Flyt indsatsen' });
    await dialog.getByLabel('Første dag').waitFor();
    assert.equal(await dialog.getByLabel('Første dag').evaluate((field) => field.matches(':focus')), true);
    const box = await dialog.boundingBox();
    const frame = await page.locator('iframe').boundingBox();
    assert.ok(box && frame && box.x >= frame.x && box.y >= frame.y && box.y + box.height <= frame.y + frame.height);
    assert.deepEqual(complaints, []);
    assert.deepEqual(pages.reports, []);
    await page.context().close();
  });

  it('fits the web view of a phone: the list, targets for a finger, nothing to scroll sideways, and it zooms', async () => {
    const { page, complaints } = await openPage(browser, {
      viewport: { width: 360, height: 640 },
      deviceScaleFactor: 3,
      isMobile: true,
      hasTouch: true,
    });
    await page.goto(pages.url);
    const timeline = timelineOf(page);
    const item = timeline.getByRole('button', { name: /^Legegruppe i 5\.B/ }).first();
    await timeline.getByRole('heading', { name: 'Januar 2027' }).waitFor();
    await item.tap();
    const details = timeline.getByRole('dialog', { name: 'Legegruppe i 5.B' });
    await details.getByText('De fem er med i en leg').waitFor();
    const heights = await timeline
      .getByRole('button')
      .evaluateAll((buttons) =>
        buttons.map((button) => ({ name: button.textContent?.trim(), height: button.getBoundingClientRect().height })),
      );
    assert.deepEqual(
      heights.filter(({ height }) => height < 44),
      [],
    );
    assert.equal(await overflow(page), 0);
    const box = await details.boundingBox();
    assert.ok(box && box.x >= 0 && box.x + box.width <= 360 && box.y >= 0 && box.y + box.height <= 640);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    assert.equal(await page.evaluate(() => visualViewport?.scale), 2);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  for (const [place, width] of [
    ['on a desktop', 1280],
    ['on a phone', 360],
  ] as const) {
    it(`reads from right to left on an Arabic page ${place}, in Danish, and stays within it`, async () => {
      const { page, complaints } = await openPage(browser, { viewport: { width, height: 900 } });
      await page.goto(`${pages.url}?html=${encodeURIComponent('lang="ar" dir="rtl"')}`);
      const timeline = timelineOf(page);
      const heading = timeline.getByRole('heading', { name: 'Indsatser', exact: true });
      await loadedBar(timeline).waitFor();
      assert.equal(await overflow(page), 0);
      // The heading begins at the right edge of the card; and an earlier month stands to the right of a later one.
      const [card, title] = await Promise.all([timeline.boundingBox(), heading.boundingBox()]);
      assert.ok(card && title && card.x + card.width - (title.x + title.width) < 32);
      assert.equal(await heading.evaluate((element) => getComputedStyle(element).direction), 'rtl');
      assert.deepEqual(await textsAgainstTheirOrder(timeline), []);
      if (width > 480) {
        const [first, last] = await Promise.all(
          ['aug. 2026', 'dec.'].map((month) => timeline.getByText(month, { exact: true }).first().boundingBox()),
        );
        assert.ok(first && last && first.x > last.x);
      }
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }

  for (const lang of ['', 'x', 'not a language!', 'da-DK-u-', 'ar-EG-u-nu-arab']) {
    it(`speaks Danish, without complaint, on a page with lang="${lang}"`, async () => {
      const { page, complaints } = await openPage(browser);
      await page.goto(`${pages.url}?html=${encodeURIComponent(`lang="${lang}"`)}`);
      await timelineOf(page).getByText('14 indsatser').first().waitFor();
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }
});

/**
 * The texts in one line whose first sign is not at their left or whose last is not at their right, as Danish is read. Where
 * a text takes its direction from the page, its outermost signs change sides: `17. aug.` becomes `aug. .17`.
 */
async function textsAgainstTheirOrder(timeline: Locator): Promise<string[]> {
  return await timeline.evaluate((element) => {
    if (!element.shadowRoot) throw new Error('The timeline has not rendered.');
    const nodes = document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_TEXT);
    const wrong: string[] = [];
    while (nodes.nextNode()) {
      const { currentNode: node } = nodes;
      const text = node.textContent ?? '';
      const [first, last] = [text.search(/\S/), text.trimEnd().length - 1];
      // What only a screen reader says has no place on the screen.
      let isHidden = false;
      for (let around = node.parentElement; around !== null; around = around.parentElement) {
        isHidden ||= around.localName === 'option' || around.getBoundingClientRect().width <= 1;
      }
      if (isHidden || first < 0 || last <= first) continue;
      const signs = [first, last].map((at) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect();
      });
      const [left, right] = signs;
      const isOneLine = left && right && left.width > 0 && Math.abs(left.top - right.top) < left.height / 2;
      if (isOneLine && left.left >= right.left) wrong.push(text.trim());
    }
    return wrong;
  });
}
