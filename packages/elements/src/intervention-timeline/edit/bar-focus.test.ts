import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { place } from '../../testing/place.test.fixture.js';
import type { TimelineIntervention } from '../internal/entry.js';
import type { SamspilInterventionTimeline } from '../intervention-timeline.js';
import { inventedRecords, TimelinePage } from '../timeline-page.test.fixture.js';

/** A class of its own for each, more than any window has room for. */
const manyRecords: readonly TimelineIntervention[] = Array.from({ length: 80 }, (_, at) => ({
  id: `of-${at}`,
  version: 1,
  state: 'active',
  title: `Indsats ${at}`,
  level: 'preventive',
  targetType: 'group',
  groupIds: [`Hold ${100 + at}`],
  ownerId: 'Mona Trivsen',
  setting: 'inClass',
  from: '2026-10-19',
  to: '2027-02-05',
}));

async function open(records: readonly TimelineIntervention[]): Promise<TimelinePage> {
  const element = await place<SamspilInterventionTimeline>(
    html`<samspil-intervention-timeline creatable .interventions=${records} today="2026-11-19"></samspil-intervention-timeline>`,
  );
  const page = await new TimelinePage(element).complete();
  page.root.querySelector('.card')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  await page.shows(() => page.root.querySelector('.edit-notices') !== null);
  return page;
}

async function choose(page: TimelinePage, field: string, value: string): Promise<void> {
  const control = page.root.querySelector<HTMLInputElement | HTMLSelectElement>(`#create-${field}`);
  if (control === null) throw new Error(`there is no ${field}`);
  control.value = value;
  control.dispatchEvent(new Event(control.localName === 'select' ? 'change' : 'input', { bubbles: true }));
  await page.element.updateComplete;
}

/** Makes a new one for the last class, next year. */
async function create(page: TimelinePage): Promise<void> {
  await page.press(await page.comes('+ Ny indsats'));
  await page.shows(() => page.dialog !== undefined);
  await choose(page, 'title', 'Makkerlæsning');
  await choose(page, 'target', 'group:Hold 179');
  await choose(page, 'owner', 'Mona Trivsen');
  await choose(page, 'from', '2027-05-10');
  for (const answer of ['Forebyggende', 'Social', 'Efterspurgt']) await page.press(page.control(answer, page.dialog));
  await page.press(page.control('Opret kladde', page.dialog));
  await page.shows(() => page.dialog === undefined);
}

/** WebKit scrolls to what has the focus in a frame of its own. */
const isScrolledTo = async (find: () => Element | null) =>
  await waitUntil(
    () => {
      const { bottom, top, right } = find()?.getBoundingClientRect() ?? new DOMRect();
      return bottom > 0 && top < innerHeight && right > 0;
    },
    'it is in the window',
    { timeout: 10_000 },
  );

describe('what was made or moved', () => {
  it('is followed out of the period that was shown', async () => {
    const page = await open(inventedRecords);
    page.element.zoom = 'month';
    await page.shows(() => !page.text.includes('skoleåret'));
    page.bar('Læseløft').focus();
    await page.key('m');
    for (let month = 0; month < 8; month++) await page.key('PageDown');
    await page.key('Enter');
    await page.shows(() => page.focusedBar === 'Læseløft i klassen');
    expect(page.bar('Læseløft').getAttribute('aria-label')).to.include('31. maj – 17. sep. 2027');
    await isScrolledTo(() => page.bar('Læseløft'));
  });

  it('is scrolled to, in a row that was out of sight and not rendered', async () => {
    const page = await open(manyRecords);
    expect(page.lanes).not.to.include('Hold 179');
    await create(page);
    await page.shows(() => page.focusedBar === 'Makkerlæsning');
    await isScrolledTo(() => page.bar('Makkerlæsning'));
  });

  it('has the focus in the list too', async () => {
    const page = await open(manyRecords);
    page.element.view = 'list';
    await page.shows(() => page.all('.item').length > 0);
    await create(page);
    await page.shows(() => page.root.activeElement?.textContent?.includes('Makkerlæsning') === true);
    await isScrolledTo(() => page.root.activeElement);
  });
});
