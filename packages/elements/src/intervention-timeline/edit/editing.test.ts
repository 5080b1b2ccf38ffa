import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { accessibilityFaults } from '../../testing/axe.test.fixture.js';
import { place } from '../../testing/place.test.fixture.js';
import { stopTimers } from '../../testing/timers.test.fixture.js';
import type { InterventionDraft, NewInterventionDraft } from '../events/intervention-create-event.js';
import type { InterventionMove } from '../events/intervention-move-event.js';
import type { TimelineIntervention } from '../internal/entry.js';
import type { SamspilInterventionTimeline } from '../intervention-timeline.js';
import { inventedRecords, TimelinePage } from '../timeline-page.test.fixture.js';
import { Hand } from './hand.test.fixture.js';

interface Opened {
  readonly page: TimelinePage;
  readonly hand: Hand;
  readonly moves: InterventionMove[];
  readonly made: NewInterventionDraft[];
}

/** A timeline of a page that gives the records, with editing loaded. */
async function open(
  records: readonly TimelineIntervention[] = inventedRecords,
  { pointerType = 'mouse', direction = 'ltr' } = {},
): Promise<Opened> {
  const ground = await place(
    html`<div dir=${direction}><samspil-intervention-timeline creatable openable .interventions=${records} today="2026-11-19"></samspil-intervention-timeline></div>`,
  );
  const element = ground.querySelector<SamspilInterventionTimeline>('samspil-intervention-timeline');
  if (element === null) throw new Error('there is no timeline');
  const moves: InterventionMove[] = [];
  const made: NewInterventionDraft[] = [];
  element.addEventListener('samspil-intervention-move', ({ detail }) => moves.push(detail));
  element.addEventListener('samspil-intervention-create', ({ detail }) => made.push(detail));
  const page = await new TimelinePage(element).complete();
  page.root.querySelector('.card')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  await page.shows(() => page.root.querySelector('.edit-notices') !== null);
  return { page, hand: new Hand(page, pointerType), moves, made };
}

const datesOn = (page: TimelinePage, title = 'Læseløft') => page.bar(title).getAttribute('aria-label') ?? '';
const label = (page: TimelinePage) => page.root.querySelector('.ghost-label')?.textContent ?? '';
const isDragging = (page: TimelinePage) => page.root.querySelector('.ghost-layer')?.matches(':popover-open') === true;

describe('dragging a bar', () => {
  it('moves it by whole weeks where a day is too narrow to be pointed at', async () => {
    const { page, hand, moves } = await open();
    await hand.drag(page.bar('Læseløft'), hand.day * 15);
    await page.shows(() => moves.length === 1);
    expect(moves).to.deep.equal([{ id: 'reading', from: '2026-11-02', to: '2027-02-19' }]);
  });

  it('moves it by days with Shift', async () => {
    const { page, hand, moves } = await open();
    await hand.drag(page.bar('Læseløft'), hand.day * -3, 0.5, { shiftKey: true });
    await page.shows(() => moves.length === 1);
    expect(moves).to.deep.equal([{ id: 'reading', from: '2026-10-16', to: '2027-02-02' }]);
  });

  it('shows it at once where it was dropped, until the page hands over new records', async () => {
    const { page, hand, moves } = await open();
    await hand.drag(page.bar('Læseløft'), hand.day * 7);
    await page.shows(() => moves.length === 1);
    expect(datesOn(page)).to.include('26. okt. 2026 – 12. feb. 2027');
    page.element.interventions = [...inventedRecords];
    await page.element.updateComplete;
    expect(datesOn(page)).to.include('19. okt. 2026 – 5. feb. 2027');
  });

  it('says the new dates and weeks beside the pointer, and dims the bar', async () => {
    const { page, hand } = await open();
    const bar = page.bar('Læseløft');
    hand.press(bar);
    hand.move(bar, hand.day * 7);
    expect(isDragging(page)).to.equal(true);
    expect(label(page)).to.equal('26. okt. – 12. feb. · uge 44–6');
    expect(page.all('.bar[data-moving]').length).to.be.greaterThan(0);
    hand.release(bar, hand.day * 7);
    expect(isDragging(page)).to.equal(false);
    expect(page.all('.bar[data-moving]')).to.have.length(0);
  });

  it('keeps what it says over the bar when its typeface comes late', async () => {
    const { page, hand } = await open();
    const bar = page.bar('Læseløft');
    hand.press(bar);
    hand.move(bar, hand.day * 7);
    const middleOf = (selector: string): number => {
      const { left, width } = page.root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return Math.round(left + width / 2);
    };
    const width = page.root.querySelector('.ghost-label')?.clientWidth ?? 0;
    page.element.style.letterSpacing = '2px';
    await page.shows(() => middleOf('.ghost-label') === middleOf('.ghost'));
    expect(page.root.querySelector('.ghost-label')?.clientWidth).to.be.greaterThan(width);
  });

  it('changes one end by its handle', async () => {
    const { page, hand, moves } = await open();
    const bar = page.bar('Læseløft');
    const nearEnd = 1 - 3 / bar.getBoundingClientRect().width;
    await hand.drag(bar, hand.day * -14, nearEnd);
    await page.shows(() => moves.length === 1);
    await hand.drag(page.bar('Læseløft'), hand.day * -7, 3 / page.bar('Læseløft').getBoundingClientRect().width);
    await page.shows(() => moves.length === 2);
    expect(moves).to.deep.equal([
      { id: 'reading', from: '2026-10-19', to: '2027-01-22' },
      { id: 'reading', from: '2026-10-12', to: '2027-01-22' },
    ]);
  });

  it('goes the way of reading where time runs from right to left', async () => {
    const { page, hand, moves } = await open(inventedRecords, { direction: 'rtl' });
    await hand.drag(page.bar('Læseløft'), hand.day * -7);
    await page.shows(() => moves.length === 1);
    expect(moves[0]?.from).to.equal('2026-10-26');
  });

  it('is put back by Esc, which closes nothing else', async () => {
    const { page, hand, moves } = await open();
    const bar = page.bar('Læseløft');
    let isHeard = false;
    document.addEventListener('keydown', () => (isHeard = true), { once: true });
    hand.press(bar);
    hand.move(bar, hand.day * 21);
    bar.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }));
    hand.release(bar, hand.day * 21);
    await page.element.updateComplete;
    expect(isDragging(page)).to.equal(false);
    expect(isHeard).to.equal(false);
    expect(moves).to.deep.equal([]);
  });

  it('is put back when the browser takes the pointer away', async () => {
    const { page, hand, moves } = await open();
    const bar = page.bar('Læseløft');
    hand.press(bar);
    hand.move(bar, hand.day * 21);
    bar.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true, composed: true, pointerId: 1 }));
    hand.release(bar, hand.day * 21);
    expect(isDragging(page)).to.equal(false);
    expect(moves).to.deep.equal([]);
  });

  it('is a press, and opens the details, where it goes nowhere', async () => {
    const { page, hand, moves } = await open();
    const bar = page.bar('Læseløft');
    hand.press(bar);
    hand.move(bar, 3);
    hand.release(bar, 3);
    await page.look(bar);
    expect(moves).to.deep.equal([]);
  });

  it('opens no details at its end', async () => {
    const { page, hand, moves } = await open();
    await hand.drag(page.bar('Læseløft'), hand.day * 7);
    await page.shows(() => moves.length === 1);
    expect(page.details).to.equal(undefined);
  });

  it('leaves scrolling to a finger, and picks up by a long press', async () => {
    const { page, hand, moves } = await open(inventedRecords, { pointerType: 'touch' });
    const pass = stopTimers();
    const bar = page.bar('Læseløft');
    expect(hand.press(bar).defaultPrevented).to.equal(false);
    hand.move(bar, hand.day * 14);
    hand.release(bar, hand.day * 14);
    expect(moves).to.deep.equal([]);

    hand.press(bar);
    pass(500);
    expect(isDragging(page)).to.equal(true);
    hand.move(bar, hand.day * 14);
    hand.release(bar, hand.day * 14);
    await page.shows(() => moves.length === 1);
    expect(moves[0]?.from).to.equal('2026-11-02');
  });

  it('takes the pointer from whoever pans, on a bar only', async () => {
    const { page, hand } = await open();
    const plot = page.root.querySelector('.plot');
    if (plot === null) throw new Error('there is no plot');
    expect(hand.press(page.bar('Læseløft')).defaultPrevented).to.equal(true);
    hand.release(page.bar('Læseløft'), 0);
    expect(hand.press(plot, 0.02).defaultPrevented).to.equal(false);
  });

  it('says why it cannot be moved, before it is', async () => {
    const { page, hand, moves } = await open();
    const bar = page.bar('Samtaler');
    hand.press(bar);
    hand.move(bar, hand.day * 14);
    await page.element.updateComplete;
    expect(isDragging(page)).to.equal(false);
    expect(page.root.querySelector('[role="alert"]')?.textContent).to.include(
      'Indsatsen er afsluttet og beholder sine datoer.',
    );
    expect(moves).to.deep.equal([]);
  });

  it('refuses an end before a goal is due, and says so while one drags', async () => {
    const records = inventedRecords.map((record) =>
      record.id === 'reading' ? { ...record, goals: [{ text: 'Læser med flyd', due: '2027-01-29' }] } : record,
    );
    const { page, hand, moves } = await open(records);
    const bar = page.bar('Læseløft');
    const nearEnd = 1 - 3 / bar.getBoundingClientRect().width;
    hand.press(bar, nearEnd);
    hand.move(bar, hand.day * -14, nearEnd);
    expect(label(page)).to.include('Mål 1 har frist 29. jan. 2027');
    hand.release(bar, hand.day * -14, nearEnd);
    await page.shows(() => page.text.includes('er ikke flyttet. Mål 1 har frist'));
    expect(moves).to.deep.equal([]);
    expect(datesOn(page)).to.include('19. okt. 2026 – 5. feb. 2027');
  });

  it('does nothing where everything is for reading', async () => {
    const { page, hand, moves } = await open();
    page.element.readOnly = true;
    await page.element.updateComplete;
    expect(hand.press(page.bar('Læseløft')).defaultPrevented).to.equal(false);
    hand.move(page.bar('Læseløft'), hand.day * 14);
    expect(isDragging(page)).to.equal(false);
    expect(moves).to.deep.equal([]);
  });

  it('puts back what the page will not have', async () => {
    const { page, hand, moves } = await open();
    page.element.addEventListener('samspil-before-intervention-move', (event) => event.preventDefault());
    await hand.drag(page.bar('Læseløft'), hand.day * 14);
    await page.shows(() => page.text.includes('Siden tillader det ikke.'));
    expect(datesOn(page)).to.include('19. okt. 2026 – 5. feb. 2027');
    expect(moves).to.deep.equal([]);
  });
});

describe('moving by keys', () => {
  async function moving(): Promise<Opened> {
    const opened = await open();
    opened.page.bar('Læseløft').focus();
    await opened.page.key('m');
    return opened;
  }
  const spoken = (page: TimelinePage) => page.root.querySelector('[aria-live="polite"]')?.textContent ?? '';

  it('begins with M on a bar, and says what can be done', async () => {
    const { page } = await moving();
    expect(page.root.querySelector('.edit-strip')?.textContent).to.include('Flytter »Læseløft i klassen«');
    expect(spoken(page)).to.include('Enter: gemmer');
    expect(await accessibilityFaults(page.element)).to.deep.equal([]);
  });

  it('begins from the details too', async () => {
    const { page, moves } = await open();
    await page.look(page.bar('Læseløft'));
    await page.press(await page.offered('Flyt med tasterne'));
    await page.shows(() => page.root.querySelector('.edit-strip') !== null);
    expect(page.focusedBar).to.equal('Læseløft i klassen');
    await page.key('ArrowRight');
    await page.key('Enter');
    await page.shows(() => moves.length === 1);
  });

  it('goes by days, weeks and four weeks, and says where to', async () => {
    const { page, moves } = await moving();
    await page.key('ArrowRight');
    expect(spoken(page)).to.equal('Hele perioden: 20. okt. 2026 – 6. feb. 2027, uge 43–5. 1 dag senere end før.');
    await page.key('ArrowLeft', { shiftKey: true });
    await page.key('PageDown');
    expect(moves).to.deep.equal([]);
    await page.key('Enter');
    await page.shows(() => moves.length === 1);
    expect(moves).to.deep.equal([{ id: 'reading', from: '2026-11-10', to: '2027-02-27' }]);
    expect(page.focusedBar).to.equal('Læseløft i klassen');
  });

  it('holds one end only, and the whole again', async () => {
    const { page, moves } = await moving();
    await page.key('End');
    await page.key('ArrowRight', { shiftKey: true });
    await page.key('Home');
    await page.key('ArrowLeft');
    await page.key(' ');
    await page.key('ArrowRight');
    await page.key('Enter');
    await page.shows(() => moves.length === 1);
    expect(moves).to.deep.equal([{ id: 'reading', from: '2026-10-19', to: '2027-02-13' }]);
  });

  it('restores with Esc, and says so', async () => {
    const { page, moves } = await moving();
    await page.key('PageDown');
    await page.key('Escape');
    expect(page.root.querySelector('.edit-strip')).to.equal(null);
    expect(page.text).to.include('»Læseløft i klassen« står, hvor den stod.');
    expect(moves).to.deep.equal([]);
    await page.key('ArrowRight');
    expect(page.focusedBar).not.to.equal(undefined);
  });

  it('ends where somebody goes elsewhere', async () => {
    const { page, moves } = await moving();
    await page.key('PageDown');
    page.bar('Coaching').focus();
    await page.element.updateComplete;
    expect(page.root.querySelector('.edit-strip')).to.equal(null);
    expect(moves).to.deep.equal([]);
  });

  it('can be saved with its buttons', async () => {
    const { page, moves } = await moving();
    await page.key('ArrowRight');
    const save = page.control('Gem', page.root.querySelector('.edit-strip') ?? page.root);
    save.focus();
    await page.press(save);
    await page.shows(() => moves.length === 1);
    expect(page.focusedBar).to.equal('Læseløft i klassen');
  });

  it('does not save an end before the start, and says why', async () => {
    const { page, moves } = await moving();
    await page.key('End');
    for (let step = 0; step < 4; step++) await page.key('PageUp');
    await page.key('Enter');
    expect(page.root.querySelector('.strip-problem')?.textContent).to.include('Den sidste dag ligger før den første.');
    expect(page.root.querySelector('.edit-strip')).not.to.equal(null);
    expect(moves).to.deep.equal([]);
  });

  it('has no last day to hold where the end is open', async () => {
    const { page, moves } = await open();
    page.bar('Coaching').focus();
    await page.key('m');
    await page.key('End');
    await page.key('ArrowRight');
    await page.key('Enter');
    await page.shows(() => moves.length === 1);
    expect(moves).to.deep.equal([{ id: 'coaching', from: '2027-01-12' }]);
  });

  it('begins not with what is over, and says why', async () => {
    const { page } = await open();
    page.bar('Samtaler').focus();
    await page.key('m');
    expect(page.root.querySelector('.edit-strip')).to.equal(null);
    expect(page.text).to.include('Indsatsen er afsluttet og beholder sine datoer.');
  });
});

describe('taking back a change', () => {
  it('moves the bar back, and again, by button and by keys', async () => {
    const { page, hand, moves } = await open();
    await hand.drag(page.bar('Læseløft'), hand.day * 14);
    await page.shows(() => page.text.includes('er flyttet til 2. nov. 2026 – 19. feb. 2027, uge 45–7.'));
    await page.press(page.control('Fortryd'));
    await page.shows(() => moves.length === 2);
    expect(datesOn(page)).to.include('19. okt. 2026 – 5. feb. 2027');
    page.bar('Læseløft').focus();
    await page.key('Z', { ctrlKey: true, shiftKey: true });
    await page.shows(() => moves.length === 3);
    expect(datesOn(page)).to.include('2. nov. 2026 – 19. feb. 2027');
    await page.key('z', { metaKey: true });
    await page.shows(() => moves.length === 4);
    expect(moves.at(-1)).to.deep.equal({ id: 'reading', from: '2026-10-19', to: '2027-02-05' });
    await page.key('z', { ctrlKey: true });
    await page.shows(() => page.text.includes('Der er ikke flere ændringer at fortryde.'));
  });

  it('takes back what the dialog has changed too', async () => {
    const { page, moves } = await open();
    const dialog = await page.openMove('Læseløft');
    await page.press(page.control('En uge senere', dialog));
    await page.press(page.control('Gem', dialog));
    await page.shows(() => page.dialog === undefined && page.text.includes('er flyttet til'));
    await page.press(page.control('Fortryd'));
    await page.shows(() => moves.length === 2);
    expect(moves.at(-1)?.from).to.equal('2026-10-19');
  });
});

describe('making a new intervention', () => {
  async function dialogOf({ page }: Opened): Promise<HTMLDialogElement> {
    await page.shows(() => page.dialog !== undefined);
    const { dialog } = page;
    if (dialog === undefined) throw new Error('there is no dialog');
    return dialog;
  }
  const choose = async (page: TimelinePage, field: string, value: string) => {
    const control = page.root.querySelector<HTMLInputElement | HTMLSelectElement>(`#create-${field}`);
    if (control === null) throw new Error(`there is no ${field}`);
    control.value = value;
    control.dispatchEvent(new Event(control.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    await page.element.updateComplete;
  };

  async function fill(page: TimelinePage, dialog: HTMLElement): Promise<void> {
    await choose(page, 'title', 'Legegruppe');
    await choose(page, 'owner', 'Mona Trivsen');
    for (const answer of ['Forebyggende', 'Social', 'Efterspurgt']) await page.press(page.control(answer, dialog));
  }

  it('is offered only where the page wants it, and not for reading', async () => {
    const { page } = await open();
    await page.comes('+ Ny indsats');
    page.element.readOnly = true;
    await page.element.updateComplete;
    expect(page.all('[part~="create"], [part~="draw"]')).to.have.length(0);
    page.element.readOnly = false;
    page.element.creatable = false;
    await page.element.updateComplete;
    expect(page.all('[part~="create"], [part~="draw"]')).to.have.length(0);
  });

  it('goes from a drawn span to a bar that has the focus', async () => {
    const opened = await open();
    const { page, hand, made } = opened;
    await page.press(await page.comes('Tegn'));
    const plot = page
      .all('.row')
      .find((row) => row.textContent?.includes('10.A'))
      ?.querySelector('.plot');
    if (!(plot instanceof HTMLElement)) throw new Error('there is no lane of 10.A');
    await hand.drag(plot, hand.day * 40, 0.1);
    const dialog = await dialogOf(opened);
    expect(page.root.querySelector<HTMLInputElement>('#create-from')?.value).to.match(/^2026-(08-31|09-07)$/);
    await fill(page, dialog);
    await page.press(page.control('Opret kladde', dialog));
    await page.shows(() => made.length === 1);
    expect(made[0]).to.deep.include({
      title: 'Legegruppe',
      targetType: 'group',
      groupIds: ['10.A'],
      level: 'preventive',
      aims: ['social'],
      setting: 'inClass',
      origin: 'requested',
      ownerId: 'Mona Trivsen',
    });
    await page.shows(() => page.focusedBar === 'Legegruppe');
    expect(page.text).to.include('Kladden »Legegruppe« er oprettet.');
    const wanted: string[] = [];
    page.element.addEventListener('samspil-navigate', ({ detail }) => wanted.push(detail.id));
    await page.press(page.control('Skriv videre'));
    expect(wanted).to.deep.equal([made[0]?.id]);
  });

  it('draws with Alt held too, and leaves a plain drag to panning', async () => {
    const opened = await open();
    const { page, hand } = opened;
    const plot = page.root.querySelector('.plot');
    if (!(plot instanceof HTMLElement)) throw new Error('there is no plot');
    hand.press(plot, 0.02, { altKey: true });
    hand.move(plot, hand.day * 20, 0.02, { altKey: true });
    expect(label(page)).to.match(/^Ny indsats: /);
    hand.release(plot, hand.day * 20, 0.02, { altKey: true });
    await dialogOf(opened);
  });

  it('gives the page the draft first, which may have a form of its own', async () => {
    const { page } = await open();
    const drafts: InterventionDraft[] = [];
    page.element.addEventListener('samspil-before-intervention-create', (event) => {
      drafts.push(event.detail);
      event.preventDefault();
    });
    await page.press(await page.comes('+ Ny indsats'));
    await page.shows(() => drafts.length === 1);
    await page.element.updateComplete;
    expect(page.dialog).to.equal(undefined);
    expect(drafts).to.deep.equal([{}]);
  });

  it('says everything that is missing, leads to it, and loses nothing', async () => {
    const opened = await open();
    const { page, made } = opened;
    await page.press(await page.comes('+ Ny indsats'));
    const dialog = await dialogOf(opened);
    await choose(page, 'title', 'Legegruppe');
    await choose(page, 'from', '2027-02-01');
    await choose(page, 'to', '2027-01-01');
    await page.press(page.control('Opret kladde', dialog));
    await page.shows(() => page.root.activeElement?.matches('.error-summary') === true);
    expect(page.all('.error-summary li').map(({ textContent }) => textContent?.trim())).to.deep.equal([
      'Vælg, hvem den er for',
      'Vælg et niveau',
      'Vælg mindst én ting, den skal styrke',
      'Vælg, hvem der tog initiativet',
      'Vælg en ansvarlig',
      'Den sidste dag ligger før den første',
    ]);
    expect(await accessibilityFaults(page.element)).to.deep.equal([]);
    await page.press(page.control('Den sidste dag', dialog));
    expect(page.root.activeElement?.id).to.equal('create-to');
    expect(page.root.querySelector<HTMLInputElement>('#create-title')?.value).to.equal('Legegruppe');
    expect(made).to.deep.equal([]);
  });

  it('has what was written still after a close that was not meant, and not after it was given up', async () => {
    const opened = await open();
    const { page } = opened;
    await page.press(await page.comes('+ Ny indsats'));
    await dialogOf(opened);
    await choose(page, 'title', 'Legegruppe');
    await page.press(page.control('Luk'));
    await page.shows(() => page.dialog === undefined);
    await page.press(await page.comes('+ Ny indsats'));
    const dialog = await dialogOf(opened);
    expect(page.root.querySelector<HTMLInputElement>('#create-title')?.value).to.equal('Legegruppe');
    await page.press(page.control('Annullér', dialog));
    await page.shows(() => page.dialog === undefined);
    await page.press(await page.comes('+ Ny indsats'));
    await dialogOf(opened);
    expect(page.root.querySelector<HTMLInputElement>('#create-title')?.value).to.equal('');
  });
});
