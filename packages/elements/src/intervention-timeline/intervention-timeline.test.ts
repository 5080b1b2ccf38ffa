import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { fromEpochDay } from '@samspil/core/calendar';
import { html, type TemplateResult } from 'lit';
import type { NavigationTarget } from '../events/navigate-event.js';
import { accessibilityFaults } from '../testing/axe.test.fixture.js';
import { gatherConsole } from '../testing/console.test.fixture.js';
import { place } from '../testing/place.test.fixture.js';
import type { TimelineIntervention } from './internal/entry.js';
import { SamspilInterventionTimeline } from './intervention-timeline.js';
import { parts } from './parts.js';
import { inventedRecords, TimelinePage } from './timeline-page.test.fixture.js';

const plain = html`<samspil-intervention-timeline .interventions=${inventedRecords} today="2026-11-19"></samspil-intervention-timeline>`;

async function open(template: TemplateResult = plain): Promise<TimelinePage> {
  const placed = await place(template);
  const element =
    placed instanceof SamspilInterventionTimeline ? placed : placed.querySelector('samspil-intervention-timeline');
  if (!(element instanceof SamspilInterventionTimeline)) throw new Error('there is no timeline');
  return await new TimelinePage(element).complete();
}

const withRecords = (records: readonly unknown[]) =>
  open(
    html`<samspil-intervention-timeline .interventions=${records} today="2026-11-19"></samspil-intervention-timeline>`,
  );

/** Whether a month begins at a place of the window. */
const isAtMonth = (page: TimelinePage, edge = Number.NaN) =>
  page.all('.month').some((month) => Math.abs(month.getBoundingClientRect().left - edge) < 2);

/** Names that become known later. */
function namesToCome() {
  const known = new Map<string, string>();
  let notify = () => {};
  return {
    nameOf: (id: string) => known.get(id),
    subscribe: (told: () => void) => {
      notify = told;
      return () => {};
    },
    tell: (id: string, name: string) => {
      known.set(id, name);
      notify();
    },
  };
}

describe('the intervention timeline, given its records', () => {
  it('has a lane for every child and group, in Danish order, and one for the professionals', async () => {
    const page = await open();
    expect(page.lanes).to.deep.equal(['10.A', 'Elev-2A-11', 'Elev-2B-03', 'Professionelle']);
  });

  it('shows an intervention with two children in both lanes and counts it once', async () => {
    const page = await open();
    expect(page.bars.filter((bar) => bar.getAttribute('aria-label')?.startsWith('Læseløft'))).to.have.length(2);
    expect(page.text).to.include('4 indsatser');
  });

  it('says of every bar what its picture says', async () => {
    const page = await open();
    expect(page.bar('Læseløft i klassen').getAttribute('aria-label')).to.equal(
      'Læseløft i klassen, foregribende, i gang, Elev-2A-11, Elev-2B-03, 19. okt. 2026 – 5. feb. 2027, uge 43–5',
    );
    expect(page.bar('Coaching').getAttribute('aria-label')).to.include('fra 11. jan. 2027');
  });

  it('makes lanes by responsible, and by level', async () => {
    const page = await open();
    page.element.lanes = 'responsible';
    await page.element.updateComplete;
    expect(page.lanes).to.deep.equal(['Jonas Læsdemo', 'Mona Trivsen', 'Ikke angivet']);
    page.element.lanes = 'level';
    await page.element.updateComplete;
    expect(page.lanes).to.deep.equal(['Forebyggende', 'Foregribende', 'Indgribende']);
  });

  it('shows only the chosen level, and says how many of how many', async () => {
    const page = await open();
    await page.press(page.control('Indgribende'));
    expect(page.control('Indgribende').getAttribute('aria-pressed')).to.equal('true');
    expect(page.lanes).to.deep.equal(['Elev-2A-11']);
    expect(page.text).to.include('1 af 4 indsatser');
  });

  it('goes to the period before and after, and back to today', async () => {
    const page = await open();
    await page.press(page.control('Næste periode'));
    expect(page.text).to.include('Skoleåret 2027/28');
    expect(page.bars).to.have.length(1); // the one without an end
    await page.press(page.control('I dag'));
    expect(page.text).to.include('Skoleåret 2026/27');
  });

  it('shows a month when asked to', async () => {
    const page = await open();
    await page.press(page.all('.option input')[2] ?? page.element);
    expect(page.text).to.include('November 2026');
    expect(page.lanes).to.deep.equal(['Elev-2A-11', 'Elev-2B-03']);
  });

  it('says that a period is empty, and leads to the nearest that is not', async () => {
    const page = await open(
      html`<samspil-intervention-timeline .interventions=${inventedRecords.slice(0, 2)} today="2026-11-19" date="2029-01-01"></samspil-intervention-timeline>`,
    );
    expect(page.text).to.include('Ingen indsatser i perioden');
    await page.shows(() => page.text.includes('Gå til skoleåret 2026/27'));
    await page.press(page.control('Gå til skoleåret 2026/27'));
    await page.complete();
    expect(page.bars).to.have.length(3);
  });

  it('speaks English inside an English page', async () => {
    const page = await open(
      html`<div lang="en-GB"><samspil-intervention-timeline .interventions=${inventedRecords} today="2026-11-19"></samspil-intervention-timeline></div>`,
    );
    expect(page.text).to.include('4 interventions');
    expect(page.bar('Coaching').getAttribute('aria-label')).to.include('from 11 Jan 2027');
  });

  it('asks for names, and sorts anew when they have become known', async () => {
    const names = namesToCome();
    const page = await open(
      html`<samspil-intervention-timeline .interventions=${inventedRecords} .names=${names} lanes="responsible" today="2026-11-19"></samspil-intervention-timeline>`,
    );
    names.tell('Mona Trivsen', 'Anna Trivsen');
    await page.element.updateComplete;
    expect(page.lanes.slice(0, 2)).to.deep.equal(['Anna Trivsen', 'Jonas Læsdemo']);
  });

  it('shows the school year from its first day to its last where the year has room', async () => {
    const page = await open(
      html`<div><samspil-intervention-timeline .interventions=${inventedRecords} today="2026-11-19"></samspil-intervention-timeline></div>`,
    );
    page.element.parentElement?.style.setProperty('width', '1100px');
    const [scroller] = page.all('.scroller');
    // A month begins at either edge: August at this one, the next August at the other.
    await waitUntil(
      () => {
        const head = page.all('.axis-corner')[0]?.getBoundingClientRect();
        const width = scroller?.clientWidth ?? 0;
        return head !== undefined && width > 1_000 && isAtMonth(page, head.right) && isAtMonth(page, head.left + width);
      },
      'comes to rest there',
      { timeout: 10_000 },
    );
  });

  it("keeps its shape under a page's rule for everything, which makes it inline", async () => {
    const page = await open(
      html`<div><style>.hostile * { all: unset; font-size: 9px; line-height: 3; text-transform: uppercase; }</style>
        <section class="hostile"><samspil-intervention-timeline .interventions=${inventedRecords} today="2026-11-19"></samspil-intervention-timeline></section></div>`,
    );
    page.element.parentElement?.style.setProperty('width', '320px');
    await page.shows(() => page.all('.item').length === 4);
    const [item] = page.all('.item');
    const { fontSize, textTransform } = getComputedStyle(item ?? page.element);
    expect({ fontSize, textTransform }).to.deep.equal({
      fontSize: '14px',
      textTransform: 'none',
    });
  });

  for (const view of ['timeline', 'list'] as const) {
    it(`has no faults that axe can find, as a ${view}`, async () => {
      const page = await open();
      page.element.view = view;
      await page.element.updateComplete;
      expect(await accessibilityFaults(page.element)).to.deep.equal([]);
    });
  }
});

describe('the intervention timeline, given many records', () => {
  const many = Array.from(
    { length: 3_000 },
    (_, at): TimelineIntervention => ({
      id: `${at}`,
      title: `Indsats ${at}`,
      level: 'preventive',
      state: 'active',
      targetType: 'group',
      groupIds: [`${at % 600}.A`],
      from: '2026-09-01',
      to: '2026-12-01',
    }),
  );

  it('renders only the lanes that are in sight, and says how many there are', async () => {
    const page = await withRecords(many);
    const rows = page.all('[role="row"]');
    expect(rows.length).to.be.lessThan(40);
    expect(page.all('[role="grid"]')[0]?.getAttribute('aria-rowcount')).to.equal('600');
    expect(rows.map((row) => row.getAttribute('aria-rowindex'))).to.include.members(['1', '2', '3']);
  });

  it('leads by keyboard to the last of them', async () => {
    const page = await withRecords(many);
    page.bars[0]?.focus();
    await page.key('End', { ctrlKey: true });
    expect(page.root.activeElement?.closest('[role="row"]')?.getAttribute('aria-rowindex')).to.equal('600');
  });
});

describe('the intervention timeline by keyboard', () => {
  it('is one tab stop', async () => {
    const page = await open();
    expect(page.bars.filter((bar) => bar.tabIndex === 0)).to.have.length(1);
  });

  it('goes from bar to bar and from lane to lane', async () => {
    const page = await open();
    page.bar('Samtaler').focus();
    await page.key('ArrowRight');
    expect(page.focusedBar).to.equal('Læseløft i klassen');
    await page.key('ArrowDown');
    expect(page.focusedBar).to.equal('Læseløft i klassen');
    await page.key('ArrowDown');
    expect(page.focusedBar).to.equal('Coaching i matematik');
    await page.key('Home', { ctrlKey: true });
    expect(page.focusedBar).to.equal('Fællesskab i pauserne');
    expect(page.bars.filter((bar) => bar.tabIndex === 0)).to.have.length(1);
  });

  it('follows the direction of reading', async () => {
    const page = await open(
      html`<div dir="rtl"><samspil-intervention-timeline .interventions=${inventedRecords} today="2026-11-19"></samspil-intervention-timeline></div>`,
    );
    page.bar('Samtaler').focus();
    await page.key('ArrowLeft');
    expect(page.focusedBar).to.equal('Læseløft i klassen');
  });

  it('changes the period with the page keys, and keeps the focus', async () => {
    const page = await open();
    page.bars[0]?.focus();
    await page.key('PageDown');
    expect(page.text).to.include('Skoleåret 2027/28');
    expect(page.focusedBar).to.equal('Coaching i matematik');
    await page.key('PageUp');
    await page.key('PageUp');
    expect(page.text).to.include('Ingen indsatser i perioden');
    await page.key('PageDown');
    expect(page.focusedBar).not.to.equal(undefined);
  });

  it('opens the details, and gives the focus back when Esc closes them', async () => {
    const page = await open();
    const bar = page.bar('Læseløft');
    bar.focus();
    await page.look(bar);
    await page.shows(() => page.root.activeElement === page.details);
    expect(bar.getAttribute('aria-expanded')).to.equal('true');
    await page.key('Escape');
    expect(page.details).to.equal(undefined);
    expect(page.root.activeElement).to.equal(bar);
  });
});

describe('the details of an intervention', () => {
  it('say goal, working form, context, who is responsible and what comes next', async () => {
    const page = await open();
    await page.look(page.bar('Læseløft'));
    const text = page.details?.textContent?.replace(/\s+/g, ' ') ?? '';
    expect(text).to.include('Foregribende · i gang');
    expect(text).to.include('uge 43–5');
    expect(text).to.match(/Mål\s*Læser en ny tekst med flyd/);
    expect(text).to.match(/Arbejdsform\s*Undervisningsdifferentiering/);
    expect(text).to.match(/Kontekst\s*På hold/);
    expect(text).to.match(/Ansvarlig\s*Jonas Læsdemo/);
    expect(text).to.match(/Næste\s*Evaluering fre\. 4\. dec\./);
    expect(await accessibilityFaults(page.element)).to.deep.equal([]);
  });

  it('tell the page when somebody wants to see the whole', async () => {
    const page = await open();
    const wanted: NavigationTarget[] = [];
    page.element.openable = true;
    page.element.addEventListener('samspil-navigate', ({ detail }) => wanted.push(detail));
    await page.look(page.bar('Læseløft'));
    await page.press(page.control('Åbn', page.details));
    expect(wanted).to.deep.equal([{ type: 'intervention', id: 'reading' }]);
    expect(page.details).to.equal(undefined);
  });

  it('offer no button that would do nothing, where the page does not show the whole', async () => {
    const page = await open();
    await page.look(page.bar('Læseløft'));
    expect(page.details?.textContent).not.to.include('Åbn');
  });

  it('close at a second press on the bar, and at a press elsewhere', async () => {
    const page = await open();
    await page.look(page.bar('Læseløft'));
    await page.press(page.bar('Læseløft'));
    expect(page.details).to.equal(undefined);
    await page.look(page.bar('Læseløft'));
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await page.element.updateComplete;
    expect(page.details).to.equal(undefined);
  });

  it('offer no move of what is over, and none at all where the page says so', async () => {
    const page = await open();
    await page.look(page.bar('Samtaler'));
    expect(page.details?.textContent).not.to.include('Flyt');
    await page.key('Escape');
    page.element.readOnly = true;
    await page.look(page.bar('Læseløft'));
    expect(page.details?.textContent).not.to.include('Flyt');
  });
});

describe('a part of the intervention timeline that cannot be had', () => {
  const had = { ...parts };
  const lost = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

  beforeEach(() => void gatherConsole());
  afterEach(() => void Object.assign(parts, had));

  it('is said where somebody wanted the details, and they open at the next attempt', async () => {
    parts.details = lost;
    const page = await open();
    const bar = page.bar('Læseløft');
    await page.press(bar);
    await page.shows(() => page.text.includes('Noget kunne ikke hentes.'));
    expect(page.root.activeElement).to.equal(bar);
    expect(await accessibilityFaults(page.element)).to.deep.equal([]);

    parts.details = had.details;
    await page.press(page.control('Prøv igen'));
    await page.shows(() => page.root.activeElement === page.details && page.details !== undefined);
    expect(page.text).not.to.include('Noget kunne ikke hentes.');
    await page.key('Escape');
    expect(page.root.activeElement).to.equal(bar);
  });

  it('leaves the list where it is the chart, until there is a line again', async () => {
    parts.chart = lost;
    const page = await open();
    expect(page.text).to.include('Tidslinjen kunne ikke hentes. Listen viser det samme.');
    expect(page.all('.item')).to.have.length(4);
    parts.chart = had.chart;
    await page.press(page.control('Prøv igen'));
    await page.shows(() => page.bars.length === 5);
    expect(page.all('.item')).to.have.length(0);
  });

  it('is said where it is what explains the rest', async () => {
    parts.surroundings = lost;
    const page = await open();
    await page.shows(() => page.text.includes('Noget kunne ikke hentes.'));
    parts.surroundings = had.surroundings;
    await page.press(page.control('Prøv igen'));
    await page.shows(() => page.all('.legend li').length > 0);
  });

  it('says that exports are on their way to whoever presses before they have come, and opens them then', async () => {
    let arrive = () => {};
    parts.surroundings = () => new Promise((resolve) => (arrive = () => resolve(had.surroundings())));
    const page = await open();
    await page.press(page.control('Eksportér'));
    expect(page.text).to.include('Henter …');
    arrive();
    await page.shows(() => page.all('[role="menu"]').length > 0 && !page.text.includes('Henter …'));
  });

  it('opens the details also where the rows were sorted anew while they were on their way', async () => {
    const names = namesToCome();
    let arrive = () => {};
    parts.details = () => new Promise((resolve) => (arrive = () => resolve(had.details())));
    const page = await open(
      html`<samspil-intervention-timeline .interventions=${inventedRecords} .names=${names} lanes="responsible" today="2026-11-19"></samspil-intervention-timeline>`,
    );
    await page.press(page.bar('Samtaler'));
    // The browser takes the focus from what is moved in the page.
    names.tell('Mona Trivsen', 'Anna Trivsen');
    await page.element.updateComplete;
    expect(page.focusedBar).to.equal(undefined);
    arrive();
    await page.shows(() => page.details !== undefined);
    expect(page.details?.textContent).to.include('Samtaler i læringsmiljøet');
  });

  it('keeps the details open beside the bar that stands in the place of the one that was pressed', async () => {
    const page = await open();
    await page.look(page.bar('Læseløft'));
    const pressed = page.bar('Læseløft');
    page.element.lanes = 'level';
    await page.shows(() => !pressed.isConnected);
    expect(page.details?.textContent).to.include('Læseløft i klassen');
    await page.key('Escape');
    expect(page.details).to.equal(undefined);
    expect(page.focusedBar).to.equal('Læseløft i klassen');
  });

  it('calls nobody back who has gone on meanwhile', async () => {
    let arrive = () => {};
    parts.details = () => new Promise((resolve) => (arrive = () => resolve(had.details())));
    const page = await open();
    await page.press(page.bar('Læseløft'));
    expect(page.text).to.include('Henter …');
    page.bar('Coaching').focus();
    arrive();
    await page.shows(() => !page.text.includes('Henter …'));
    expect(page.details).to.equal(undefined);
    expect(page.focusedBar).to.equal('Coaching i matematik');
  });
});

describe('the list', () => {
  it('shows every intervention once, under the month in which it begins', async () => {
    const page = await open();
    page.element.view = 'list';
    await page.element.updateComplete;
    expect(page.all('.month-heading').map((heading) => heading.textContent)).to.deep.equal([
      'September 2026',
      'Oktober 2026',
      'Januar 2027',
      'April 2027',
    ]);
    expect(page.all('.item-title').map((title) => title.textContent)).to.deep.equal([
      'Samtaler i læringsmiljøet',
      'Læseløft i klassen',
      'Coaching i matematik',
      'Fællesskab i pauserne',
    ]);
  });

  it('is what a narrow place shows, without scrolling sideways', async () => {
    const page = await open(
      html`<div><samspil-intervention-timeline .interventions=${inventedRecords} today="2026-11-19"></samspil-intervention-timeline></div>`,
    );
    const ground = page.element.parentElement;
    ground?.style.setProperty('width', '320px');
    await page.shows(() => page.all('.item').length === 4);
    expect(page.element.scrollWidth).to.be.at.most(320);
  });

  it('opens the same details', async () => {
    const page = await open();
    page.element.view = 'list';
    await page.element.updateComplete;
    await page.look(page.control('Læseløft'));
    expect(page.details?.textContent).to.include('Læser en ny tekst med flyd');
  });
});

describe('the intervention timeline, given what it cannot read', () => {
  it('shows an end before the start, and says so', async () => {
    const page = await withRecords([{ id: '1', title: 'Omvendt', from: '2027-02-05', to: '2026-10-19' }]);
    expect(page.bar('Omvendt').getAttribute('aria-label')).to.include('Slutdatoen ligger før startdatoen');
  });

  it('shows records without dates beside the time axis', async () => {
    const page = await withRecords([
      ...inventedRecords,
      { id: '1', title: 'Udateret' },
      { id: '2', title: 'Snart', from: 'soon' },
    ]);
    expect(page.text).to.include('2 indsatser uden gyldig dato');
    expect(page.all('.undated .item-title').map(({ textContent }) => textContent)).to.deep.equal(['Udateret', 'Snart']);
  });

  it('shows codes that it does not know as themselves, with a chip for the level', async () => {
    const page = await withRecords([
      { id: '1', title: 'Nyt', level: 'newer-level', state: 'newer-state', from: '2026-11-01' },
    ]);
    expect(page.bar('Nyt').getAttribute('aria-label')).to.include('niveau newer-level, status newer-state');
    expect(page.control('Niveau newer-level').textContent).to.include('1');
  });

  it('says nothing of levels where the records have none, as those of a guardian', async () => {
    const page = await withRecords(
      ['Legegruppe', 'Ro i timen', 'Læseløft'].map((title) => ({
        id: title,
        view: 'shared',
        title,
        state: 'active',
        setting: 'inClass',
        from: '2026-11-01',
      })),
    );
    expect(page.all('.chip')).to.deep.equal([]);
    expect(page.text).to.include('3 indsatser');
    expect(page.text).not.to.match(/niveau|i fællesskabet/i);
    expect(page.bar('Ro i timen').getAttribute('aria-label')).not.to.include('niveau');
    await page.look(page.bar('Ro i timen'));
    expect(page.details?.textContent).to.include('I gang').and.not.to.include('niveau');
  });

  it('gives a title of 2,000 characters in full to those who ask', async () => {
    const title = 'Et langt forløb '.repeat(125);
    const page = await withRecords([{ id: '1', title, from: '2026-11-01', to: '2026-11-20' }]);
    await page.look(page.bar('Et langt'));
    expect(page.details?.textContent).to.include(title.trim());
    expect(page.element.scrollWidth).to.be.at.most(page.element.clientWidth);
  });

  it('leaves the direction of a title to its script', async () => {
    const page = await withRecords([{ id: '1', title: 'مرحبا بالعالم', from: '2026-11-01', to: '2027-06-20' }]);
    expect(page.all('.bar-title').map((title) => getComputedStyle(title).direction)).to.deep.equal(['rtl']);
  });

  it('takes wrong attributes for absent, and says each once in the console', async () => {
    const lines = gatherConsole();
    const page = await open(
      html`<samspil-intervention-timeline .interventions=${inventedRecords} zoom="decade" today="2026-11-19" date="31-12-2026"></samspil-intervention-timeline>`,
    );
    page.element.requestUpdate();
    await page.element.updateComplete;
    expect(page.text).to.include('Skoleåret 2026/27');
    expect(lines.filter((line) => line.includes('zoom'))).to.have.length(1);
    expect(lines.filter((line) => line.includes('date'))).to.have.length(1);
  });

  it('shows what it can when something in the list is no record', async () => {
    const lines = gatherConsole();
    const page = await withRecords([null, { id: '1', title: 'Med', from: '2026-11-01' }]);
    expect(page.bars).to.have.length(1);
    expect(lines).to.have.length(1);
  });
});

describe('the filters of the intervention timeline', () => {
  const levelsShown = (page: TimelinePage) => page.bars.map((bar) => bar.dataset.level);

  it('show what one could choose and how many would be left, and tell the page what was chosen', async () => {
    const page = await open();
    const heard: unknown[] = [];
    page.element.addEventListener('samspil-filter-change', ({ detail }) => heard.push(detail.filter));
    await page.press(page.control('Filtre'));
    await page.shows(() => page.all('.filters-panel').length === 1);
    expect(page.control('I gang', page.all('.filters-panel')[0]).textContent).to.match(/I gang\s*2/);
    await page.press(page.control('I gang'));
    expect(page.text).to.include('2 af 4 indsatser');
    expect(heard).to.deep.equal([{ state: ['active'] }]);
    expect(await accessibilityFaults(page.element)).to.deep.equal([]);
    await page.press(page.control('Fjern filteret Status: I gang'));
    expect(page.text).to.include('4 indsatser').and.not.to.include('af 4');
  });

  it('can be set by the page, all at once, and be cleared by whoever looks', async () => {
    const page = await open(
      html`<samspil-intervention-timeline .interventions=${inventedRecords} .filter=${{ setting: ['inClass'], level: ['preventive'], text: 'coach' }} today="2026-11-19"></samspil-intervention-timeline>`,
    );
    expect(levelsShown(page)).to.deep.equal(['preventive']);
    await page.press(page.control('Ryd alle'));
    expect(page.bars).to.have.length(5);
    expect(page.element.filter).to.deep.equal({});
  });

  it('find what is due within 14 days', async () => {
    const page = await open(
      html`<samspil-intervention-timeline .interventions=${inventedRecords} .filter=${{ dueWithinDays: 14 }} today="2026-11-20"></samspil-intervention-timeline>`,
    );
    expect(page.text).to.include('1 af 4 indsatser');
    expect(page.bar('Læseløft')).to.not.equal(undefined);
  });

  it('say that nothing fits, with a way back to all', async () => {
    const page = await open();
    page.element.filter = { text: 'findes ikke' };
    await page.shows(() => page.text.includes('Ingen indsatser i perioden passer til filtrene'));
    await page.press(await page.comes('Ryd alle filtre'));
    expect(page.bars).to.have.length(5);
  });

  it('ignore what a page has set and nobody can read, with one line in the console', async () => {
    const lines = gatherConsole();
    const page = await open(
      html`<samspil-intervention-timeline .interventions=${inventedRecords} .filter=${{ state: 'active', dueWithinDays: -1 }} today="2026-11-19"></samspil-intervention-timeline>`,
    );
    page.element.requestUpdate();
    await page.element.updateComplete;
    expect(page.bars).to.have.length(5);
    expect(lines.filter((line) => line.includes('filter.state'))).to.have.length(1);
  });

  it('are kept in the address where the page asks for it, and come back with it', async () => {
    const before = location.href;
    try {
      const page = await open(
        html`<samspil-intervention-timeline .interventions=${inventedRecords} remember="url" remember-prefix="t-" today="2026-11-19"></samspil-intervention-timeline>`,
      );
      await page.press(page.control('Indgribende'));
      expect(new URL(location.href).searchParams.get('t-level')).to.equal('interventive');
      const again = await open(
        html`<samspil-intervention-timeline .interventions=${inventedRecords} remember="url" remember-prefix="t-" today="2026-11-19"></samspil-intervention-timeline>`,
      );
      expect(again.lanes).to.deep.equal(['Elev-2A-11']);
      history.replaceState(null, '', before);
      globalThis.dispatchEvent(new PopStateEvent('popstate'));
      await again.shows(() => again.bars.length === 5);
    } finally {
      history.replaceState(null, '', before);
    }
  });
});

describe('the lanes of the intervention timeline', () => {
  it('fold up to a strip with their number, and out again', async () => {
    const page = await open();
    const head = page.control('10.A');
    await page.press(head);
    expect(head.getAttribute('aria-expanded')).to.equal('false');
    expect(page.bars).to.have.length(4);
    expect(page.all('.strip')).to.have.length(1);
    expect(head.closest('.lane-head')?.textContent).to.include('1 indsats');
    await page.press(page.control('Fold alle rækker sammen'));
    expect(page.bars).to.have.length(0);
    expect(page.all('.lane-toggle').filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    expect(await accessibilityFaults(page.element)).to.deep.equal([]);
    await page.press(page.control('Fold alle rækker ud'));
    expect(page.bars).to.have.length(5);
  });

  it('are reached by the keyboard from their first bar', async () => {
    const page = await open();
    page.bar('Samtaler').focus();
    await page.key('ArrowLeft');
    expect(page.root.activeElement?.textContent).to.include('Elev-2A-11');
    await page.key('ArrowUp');
    expect(page.root.activeElement?.textContent).to.include('10.A');
    await page.key('ArrowRight');
    expect(page.focusedBar).to.equal('Fællesskab i pauserne');
  });

  for (const [lanes, names] of [
    ['institution', ['Ikke angivet']],
    ['method', ['Undervisningsdifferentiering', 'Ikke angivet']],
    ['state', ['Planlagt', 'I gang', 'Afsluttet']],
  ] as const) {
    it(`can be made by ${lanes}`, async () => {
      const page = await open();
      page.element.lanes = lanes;
      await page.element.updateComplete;
      expect(page.lanes).to.deep.equal(names);
    });
  }
});

describe('panning the intervention timeline', () => {
  const scrollerOf = (page: TimelinePage) => {
    const [scroller] = page.all('.scroller');
    if (scroller === undefined) throw new Error('there is nothing to scroll');
    return scroller;
  };

  it('shows the days in between, and names them', async () => {
    const page = await open();
    scrollerOf(page).scrollLeft += 200;
    await page.shows(() => /\d+\. \w+\.? 2026 – \d+\. \w+\.? 2027/.test(page.text) && page.element.date !== undefined);
    expect(page.text).not.to.include('Skoleåret 2026/27');
    await page.press(page.control('Forrige periode'));
    await page.shows(() => page.text.includes('Skoleåret 2026/27'));
    expect(page.bars).to.have.length(5);
  });

  it('comes to rest on a whole period that is as good as reached', async () => {
    const page = await open();
    const scroller = scrollerOf(page);
    scroller.scrollLeft += 5;
    // By what is at the edge: the page's own scroll bar may change the width, and with it how far that is.
    await waitUntil(
      () =>
        page.element.date === '2026-08-01' &&
        isAtMonth(page, page.all('.axis-corner')[0]?.getBoundingClientRect().right),
      'comes to rest there',
      { timeout: 10_000 },
    );
    expect(page.text).to.include('Skoleåret 2026/27');
  });

  it('keeps what was panned while the place becomes another', async () => {
    const page = await open();
    const scroller = scrollerOf(page);
    // The browser tells of it in the next frame, and of the new width before that.
    page.element.parentElement?.style.setProperty('width', '900px');
    await nextFrame();
    scroller.scrollLeft += 200;
    await page.shows(() => page.element.date !== undefined && page.element.date > '2026-08-20');
    page.element.parentElement?.style.removeProperty('width');
  });

  it('begins at a drag of the empty plot, unless somebody has answered the press', async () => {
    const page = await open();
    const scroller = scrollerOf(page);
    const plot = page.all('.axis-plot')[0];
    const drag = (by: number) => {
      const init = { bubbles: true, composed: true, cancelable: true, pointerId: 1, pointerType: 'mouse', clientY: 5 };
      scroller.setPointerCapture = () => {};
      plot?.dispatchEvent(new PointerEvent('pointerdown', { ...init, clientX: 400, button: 0 }));
      globalThis.dispatchEvent(new PointerEvent('pointermove', { ...init, clientX: 400 - by }));
      globalThis.dispatchEvent(new PointerEvent('pointerup', { ...init, clientX: 400 - by }));
    };
    const before = scroller.scrollLeft;
    drag(60);
    expect(scroller.scrollLeft).to.be.closeTo(before + 60, 1);
    page.root.addEventListener('pointerdown', (event) => event.preventDefault(), { capture: true });
    drag(60);
    expect(scroller.scrollLeft).to.be.closeTo(before + 60, 1);
  });

  it('draws no more than what is near', async () => {
    const many = Array.from({ length: 2_000 }, (_, at) => ({
      id: `${at}`,
      title: `Indsats ${at}`,
      groupIds: ['2.A'],
      from: fromEpochDay(20_000 + at * 3),
      to: fromEpochDay(20_001 + at * 3),
    }));
    const page = await withRecords(many);
    expect(page.bars.length).to.be.within(100, 260);
  });
});

describe('the figures of the intervention timeline', () => {
  it('are explained when they are pressed', async () => {
    const page = await open();
    await page.shows(() => page.text.includes('75 % i fællesskabet'));
    await page.press(page.control('75 % i fællesskabet'));
    await page.shows(() => page.all('.share-panel').length === 1);
    expect(page.all('.share-panel')[0]?.textContent).to.match(
      /foregår i klassen, på stuen eller på mindre hold[\s\S]*3 af 4 indsatser: i klassen\/på stuen 2, på hold 1, ude af konteksten 1/,
    );
    expect(await accessibilityFaults(page.element)).to.deep.equal([]);
  });

  it('are not shown of a single colleague', async () => {
    const page = await open();
    await page.shows(() => page.text.includes('i fællesskabet'));
    page.element.filter = { owner: ['Mona Trivsen'] };
    await page.shows(() => page.text.includes('2 af 4'));
    expect(page.text).not.to.include('i fællesskabet');
  });
});

describe('what is to be seen to', () => {
  it('stands as a number on the bar and in words in its name', async () => {
    const page = await withRecords([
      {
        id: '1',
        view: 'summary',
        title: 'Forsinket',
        state: 'active',
        from: '2026-09-01',
        to: '2026-10-01',
        nextReviewAt: '2026-09-20',
      },
    ]);
    expect(page.all('.badge').map((badge) => badge.dataset.count)).to.include('3');
    expect(page.bar('Forsinket').getAttribute('aria-label')).to.include(
      'Opmærksom på: slutdato er passeret, evaluering er overskredet, slutevaluering mangler',
    );
  });
});
