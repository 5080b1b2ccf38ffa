import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { demoFolder } from '../support/demo-folder.js';
import type { TemporaryFolder } from '../support/temporary-folder.js';
import { accessibilityFaults, openBrowser, openPage } from './browser.js';
import { type SamspilProcess, startSamspil } from './samspil-process.js';

/** More tab stops than any of the portal's pages has. */
const mostStops = 300;

async function isFocused(target: Locator): Promise<boolean> {
  if ((await target.count()) === 0) return false;
  return await target.first().evaluate((element) => {
    const root = element.getRootNode();
    return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === element;
  });
}

/** Goes on with Tab, or back with Shift and Tab, until something has the focus. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < mostStops; stop++) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${target}.`);
}

describe('one intervention, from the overview to its end and back', () => {
  let folder: TemporaryFolder;
  let samspil: SamspilProcess;
  let browser: Browser;
  before(async () => {
    folder = await demoFolder();
    [samspil, browser] = await Promise.all([startSamspil({ SAMSPIL_DATA: folder.path }), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await samspil.end('SIGTERM');
    await folder.remove();
  });

  const open = async () => {
    const opened = await openPage(browser);
    const { page } = opened;
    page.setDefaultTimeout(60_000);
    await page.goto(samspil.portalUrl);
    await page.getByLabel('Se portalen som').selectOption('resource-person');
    const timeline = page.locator('samspil-intervention-timeline');
    return {
      ...opened,
      timeline,
      view: page.locator('samspil-intervention-view'),
      form: page.locator('samspil-intervention-form'),
      bar: (name: RegExp) => timeline.getByRole('button', { name }).first(),
    };
  };

  it('is found, opened, moved by two weeks, noted on, and completed with an anchoring decision, by clicks alone', async () => {
    const { page, complaints, timeline, view, form, bar } = await open();
    await bar(/^Makkerlæsning/).click();
    await timeline.getByRole('button', { name: 'Flyt…' }).click();
    const dialog = timeline.getByRole('dialog', { name: 'Flyt indsatsen' });
    await dialog.getByRole('button', { name: 'En uge senere' }).click();
    await dialog.getByRole('button', { name: 'En uge senere' }).click();
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await timeline.getByText('er flyttet til 16. nov. 2026 – 26. mar. 2027, uge 47–12.').first().waitFor();

    await bar(/^Makkerlæsning.*16\. nov\. 2026/).click();
    await timeline.getByRole('button', { name: 'Åbn' }).click();
    await view.getByRole('heading', { name: /^Makkerlæsning/ }).waitFor();
    assert.match(page.url(), /\?indsats=EX-I17$/);
    assert.deepEqual(await accessibilityFaults(page), []);
    await view.getByLabel('Hvad skete der?').fill('Makkerne byttede bog og fandt selv et roligt sted.');
    await view.getByLabel(/Hvad er næste skridt/).fill('Vi prøver det i 2.A.');
    await view.getByRole('button', { name: 'Gem notat' }).click();
    await view.getByText('Makkerne byttede bog', { exact: false }).first().waitFor();

    await view.getByRole('button', { name: 'Redigér' }).click();
    const close = form.getByRole('button', { name: 'Afslut', exact: true });
    await close.click();
    // What is missing is said, and each line leads to its field.
    await form.getByText('beslutning, vurdering af effekten', { exact: false }).first().waitFor();
    await form.getByRole('radio', { name: /Forankres/ }).check();
    await form.getByLabel(/^Effekt/).selectOption('positive');
    await form.getByLabel(/Hvordan det forankres/).fill('Makkerlæsning står på skemaet hver torsdag.');
    await close.click();
    await form.getByRole('button', { name: 'Arkivér' }).waitFor();
    assert.deepEqual(await accessibilityFaults(page), []);

    await page.getByRole('link', { name: 'Tilbage til indsatsen' }).click();
    await view.getByText('Makkerlæsning står på skemaet hver torsdag.').waitFor();
    await page.getByRole('link', { name: 'Alle indsatser' }).click();
    await bar(/^Makkerlæsning.*afsluttet/).waitFor();
    // The browser's own way back leads through the same places.
    await page.goBack();
    await view.getByRole('heading', { name: /^Makkerlæsning/ }).waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('is found, opened, moved by two weeks, noted on, and completed, by keyboard alone', async () => {
    const { page, complaints, timeline, view, form } = await open();
    const { keyboard } = page;
    await timeline
      .getByRole('button', { name: /^Legegruppe i 5\.B/ })
      .first()
      .waitFor();
    const focusedBar = async () =>
      await timeline.evaluate((element) => {
        const focused = element.shadowRoot?.activeElement;
        return focused?.matches('.bar') ? (focused.getAttribute('aria-label') ?? '') : undefined;
      });
    // One tab stop leads into the grid, the arrows from bar to bar.
    await tabTo(page, timeline.locator('.bar[tabindex="0"]'));
    await keyboard.press('Control+Home');
    // Up and down go to the bar nearest in time, of which this lane has another; left goes to the one before it.
    for (let step = 0; step < 40 && !/^(Ro og rytme|Legegruppe) i 5\.B/.test((await focusedBar()) ?? ''); step++)
      await keyboard.press('ArrowDown');
    for (let step = 0; step < 5 && !((await focusedBar()) ?? '').startsWith('Legegruppe'); step++)
      await keyboard.press('ArrowLeft');
    const name = (await focusedBar()) ?? '';
    assert.match(name, /^Legegruppe i 5\.B.*9\. nov\. 2026 – 19\. mar\. 2027/);

    await keyboard.press('m');
    await timeline.getByText('Enter gemmer', { exact: false }).first().waitFor();
    await keyboard.press('Shift+ArrowRight');
    await keyboard.press('Shift+ArrowRight');
    await keyboard.press('Enter');
    await timeline
      .getByRole('button', { name: /^Legegruppe i 5\.B.*23\. nov\. 2026 – 2\. apr\. 2027/ })
      .first()
      .waitFor();

    await keyboard.press('Enter');
    await tabTo(page, timeline.getByRole('button', { name: 'Åbn' }));
    await keyboard.press('Enter');
    await view.getByRole('heading', { name: 'Legegruppe i 5.B' }).waitFor();
    await tabTo(page, view.getByLabel('Hvad skete der?'));
    await keyboard.type('Vi legede klassens egen udgave af ståtrold.');
    await keyboard.press('Control+Enter');
    await view.getByText('ståtrold', { exact: false }).first().waitFor();

    await tabTo(page, view.getByRole('button', { name: 'Redigér' }), 'Shift+Tab');
    await keyboard.press('Enter');
    const review = form.getByRole('button', { name: 'Gå til evaluering' });
    await review.waitFor();
    await tabTo(page, review);
    await keyboard.press('Enter');
    const close = form.getByRole('button', { name: 'Afslut', exact: true });
    await close.waitFor();
    await tabTo(page, close);
    await keyboard.press('Enter');
    // What is missing is said, takes the focus, and each of its lines leads to its field.
    await tabTo(page, form.getByRole('button', { name: /beslutning, vurdering af effekten/ }));
    await keyboard.press('Enter');
    assert.ok(await isFocused(form.getByRole('radio', { name: /Forankres/ })));
    await keyboard.press('Space');
    const effect = form.getByLabel(/^Effekt/);
    await tabTo(page, effect);
    await keyboard.press('ArrowDown');
    await tabTo(page, form.getByLabel(/Hvordan det forankres/));
    await keyboard.type('Legene hører til i gårdvagten.');
    await tabTo(page, close);
    await keyboard.press('Enter');
    await form.getByRole('button', { name: 'Arkivér' }).waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('comes to three sheets of paper at most as a form, with nothing on them to press and nothing that is empty', async () => {
    const { page, form } = await open();
    await page.goto(`${samspil.portalUrl}/?indsats=EX-I03&rediger`);
    await form.locator('#section-learning').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    // What is folded on the screen stands open.
    for (const words of ['Klassen er god til', 'Antal frikvarterer i leg med andre'])
      await form.locator('.paper', { hasText: words }).waitFor();
    assert.equal(await form.locator('button:visible, textarea:visible, input[type="date"]:visible').count(), 0);
    assert.equal(await form.getByText('Medarbejdere', { exact: true }).filter({ visible: true }).count(), 0);
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    assert.ok(sheets > 0 && sheets <= 3, `${sheets} sheets`);
    await page.context().close();
  });

  it('is kept from whoever may not see it, with the way back still there', async () => {
    const { page, view, timeline } = await open();
    await page.goto(`${samspil.portalUrl}/?indsats=EX-I17`);
    await view.getByRole('heading', { name: /^Makkerlæsning/ }).waitFor();
    await page.getByLabel('Se portalen som').selectOption('guardian');
    await view.getByText('Indsatsen findes ikke, eller du har ikke adgang til den.').waitFor();
    assert.doesNotMatch((await view.textContent()) ?? '', /Makkerlæsning/);
    await page.getByRole('link', { name: 'Alle indsatser' }).click();
    await timeline
      .getByText(/2 indsatser/)
      .first()
      .waitFor();
    await page.context().close();
  });
});
