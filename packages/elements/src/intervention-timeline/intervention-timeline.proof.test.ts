import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { addDays, fromEpochDay } from '@samspil/core/calendar';
import { html } from 'lit';
import { place } from '../testing/place.test.fixture.js';
import { SamspilInterventionTimeline } from './intervention-timeline.js';
import { inventedRecords, TimelinePage } from './timeline-page.test.fixture.js';

/** A timeline in a place of some width, as a page with columns has them. */
async function open(records: readonly unknown[], { width = 1_280, view = 'timeline', zoom = 'schoolYear' } = {}) {
  const column = await place(
    html`<div><samspil-intervention-timeline .interventions=${records} today="2026-11-19" view=${view} zoom=${zoom} creatable></samspil-intervention-timeline></div>`,
  );
  if (column instanceof HTMLElement) column.style.inlineSize = `${width}px`;
  const element = column.querySelector('samspil-intervention-timeline');
  if (!(element instanceof SamspilInterventionTimeline)) throw new Error('there is no timeline');
  const page = await new TimelinePage(element).complete();
  await page.comes('+ Ny indsats');
  return page;
}

/** What assistive technology is given of a part of the page: roles, names and places, one line each. */
function ariaTree(node: Element, depth = 0): string[] {
  if (node.getAttribute('aria-hidden') === 'true') return [];
  const role = node.getAttribute('role') ?? (node.localName === 'button' ? 'button' : undefined);
  const isKnown = role !== undefined && role !== 'presentation';
  const name = node.getAttribute('aria-label') ?? (role === 'button' ? node.textContent?.trim() : undefined);
  const facts = ['aria-rowcount', 'aria-rowindex', 'aria-expanded', 'tabindex'].flatMap((fact) => {
    const value = node.getAttribute(fact);
    return value === null ? [] : [`${fact.replace('aria-', '')}=${value}`];
  });
  const line = [role, name === undefined ? undefined : `"${name}"`, ...facts].filter(Boolean).join(' ');
  const inside = [...node.children].flatMap((child) => ariaTree(child, isKnown ? depth + 1 : depth));
  return isKnown ? [`${'  '.repeat(depth)}${line}`, ...inside] : inside;
}

const gridOf = (page: TimelinePage): Element => {
  const grid = page.root.querySelector('[role="grid"]');
  if (grid === null) throw new Error('there is no grid');
  return grid;
};

/** Interventions that all run at the same time, in one class. */
const atOnce = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `${at}`,
    title: `Indsats ${at}`,
    level: 'preventive',
    state: 'active',
    targetType: 'group',
    groupIds: ['2.A'],
    from: '2026-10-01',
    to: '2027-03-01',
  }));

describe('the grid of the intervention timeline', () => {
  it('gives assistive technology its rows, heads and bars', async () => {
    const page = await open(inventedRecords);
    expect(ariaTree(gridOf(page))).to.deep.equal([
      'grid "Indsatser efter målgruppe" rowcount=4',
      '  row rowindex=1',
      '    rowheader',
      '      button "10.A" expanded=true tabindex=-1',
      '    gridcell',
      '      button "Fællesskab i pauserne, forebyggende, planlagt, 10.A, 5. apr. – 18. jun. 2027, uge 14–24" expanded=false tabindex=0',
      '  row rowindex=2',
      '    rowheader',
      '      button "Elev-2A-11" expanded=true tabindex=-1',
      '    gridcell',
      '      button "Samtaler i læringsmiljøet, indgribende, afsluttet, Elev-2A-11, 1. sep. – 30. okt. 2026, uge 36–44" expanded=false tabindex=-1',
      '    gridcell',
      '      button "Læseløft i klassen, foregribende, i gang, Elev-2A-11, Elev-2B-03, 19. okt. 2026 – 5. feb. 2027, uge 43–5" expanded=false tabindex=-1',
      '  row rowindex=3',
      '    rowheader',
      '      button "Elev-2B-03" expanded=true tabindex=-1',
      '    gridcell',
      '      button "Læseløft i klassen, foregribende, i gang, Elev-2A-11, Elev-2B-03, 19. okt. 2026 – 5. feb. 2027, uge 43–5" expanded=false tabindex=-1',
      '  row rowindex=4',
      '    rowheader',
      '      button "Professionelle" expanded=true tabindex=-1',
      '    gridcell',
      '      button "Coaching i matematik, forebyggende, i gang, Professionelle, fra 11. jan. 2027, fra uge 2" expanded=false tabindex=-1',
    ]);
  });

  it('keeps 500 that overlap in one row, each in a place of its own, and leads to the last', async () => {
    const page = await open(atOnce(500));
    expect(gridOf(page).getAttribute('aria-rowcount')).to.equal('1');
    expect(page.bars.length).to.be.within(10, 100);
    const tops = page.all('.cell').map((cell) => cell.getBoundingClientRect());
    const sorted = [...tops].sort((a, b) => a.top - b.top);
    for (const [at, { top }] of sorted.entries()) {
      const before = sorted[at - 1];
      if (before !== undefined) expect(top).to.be.at.least(before.bottom);
    }
    page.bars[0]?.focus();
    await page.key('End');
    expect(page.focusedBar).to.match(/^Indsats/);
    const scroller = page.all('.scroller')[0]?.getBoundingClientRect() ?? new DOMRect();
    // WebKit scrolls to what has the focus in a frame of its own.
    await waitUntil(
      () => {
        const { bottom, top } = page.root.activeElement?.getBoundingClientRect() ?? new DOMRect();
        return top >= scroller.top && bottom <= scroller.bottom + 1;
      },
      'comes to rest there',
      { timeout: 10_000 },
    );
  });

  it('keeps the focus where it is among 10,000, however far away one looks', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({
      id: `${at}`,
      title: `Indsats ${at}`,
      targetType: 'group',
      groupIds: [`Gruppe ${String(at % 600).padStart(3, '0')}`],
      from: addDays('2026-08-01', at % 300),
      to: addDays('2026-08-01', (at % 300) + 40),
    }));
    const page = await open(many);
    expect(gridOf(page).getAttribute('aria-rowcount')).to.equal('600');
    page.bars[0]?.focus();
    const title = page.focusedBar;
    // WebKit scrolls to what has the focus in a frame of its own; nobody scrolls away before that.
    await nextFrame();
    await nextFrame();
    const scroller = page.all('.scroller')[0];
    if (scroller === undefined) throw new Error('nothing scrolls');
    scroller.scrollTop = scroller.scrollHeight;
    await page.shows(() => page.all('[aria-rowindex="600"]').length === 1);
    expect(page.focusedBar).to.equal(title);
    expect(page.bars.length).to.be.below(400);
    const indices = page.all('[role="row"]').map((row) => Number(row.getAttribute('aria-rowindex')));
    expect(indices).to.deep.equal([...indices].sort((a, b) => a - b));
    await page.key('ArrowDown');
    await page.shows(() => page.root.activeElement?.closest('[role="row"]')?.getAttribute('aria-rowindex') === '2');
  });

  it('shows what a newer version may say, and names it by its code', async () => {
    const page = await open([
      {
        id: '1',
        title: 'Nyt',
        level: 'resilience',
        state: 'handedOver',
        targetType: 'family',
        setting: 'online',
        origin: 'sensor',
        methods: ['drone'],
        from: '2026-10-01',
        to: '2027-01-01',
      },
      { id: '2', title: 'Ældgammel', from: fromEpochDay(-300_000), to: '2026-12-01' },
    ]);
    expect(page.bar('Nyt').getAttribute('aria-label')).to.include('niveau resilience').and.include('status handedOver');
    expect(page.bar('Ældgammel').getAttribute('aria-label')).to.include('2026');
    for (const lanes of ['level', 'state', 'method', 'institution', 'responsible', 'group'] as const) {
      page.element.lanes = lanes;
      await page.element.updateComplete;
      expect(page.bars).to.have.length(2);
    }
  });
});

describe('the intervention timeline in places of every width', () => {
  const records = [
    ...inventedRecords,
    {
      id: 'long',
      title: `Et${'meget'.repeat(60)}langtord`,
      level: 'preventive',
      groupIds: ['2.A'],
      from: '2026-11-01',
    },
  ];
  for (const width of [320, 390, 768, 1_280, 1_920]) {
    for (const view of ['timeline', 'list']) {
      it(`has nothing but the axis that goes beyond it: ${view}, ${width} pixels`, async () => {
        const page = await open(records, { width, view });
        const card = page.all('.card')[0]?.getBoundingClientRect();
        if (card === undefined) throw new Error('there is no card');
        expect(card.width).to.be.closeTo(width, 1);
        const beyond = page
          .all('.card *')
          .filter((each) => each.closest('.scroller, .visually-hidden, svg') === null || each.matches('.scroller'))
          .filter((each) => {
            const { left, right, width } = each.getBoundingClientRect();
            return width > 0 && (right > card.right + 1 || left < card.left - 1);
          })
          .map(({ className }) => className);
        expect(beyond).to.deep.equal([]);
      });
    }
  }
});
