import { expect } from '@open-wc/testing';
import { type Client, createClient } from '@samspil/client';
import { createInPageServer, type InPageServer, type PersonaCode } from '@samspil/server/in-page';
import { html } from 'lit';
import '../../provider/define.js';
import { gatherConsole } from '../../testing/console.test.fixture.js';
import { place } from '../../testing/place.test.fixture.js';
import '../define.js';
import { SamspilInterventionTimeline } from '../intervention-timeline.js';
import { parts } from '../parts.js';
import { inventedRecords, TimelinePage } from '../timeline-page.test.fixture.js';

let server: InPageServer;

function clientOf(persona: PersonaCode, fetch: typeof globalThis.fetch = server.fetch): Client {
  return createClient({ baseUrl: 'http://in-page.test', fetch, getToken: () => server.getToken(persona) });
}

function failingAt(path: string, status = 500): typeof globalThis.fetch {
  return async (input, init) => {
    const { pathname } = new URL(new Request(input, init).url);
    return pathname === path ? new Response('', { status }) : await server.fetch(input, init);
  };
}

async function visit(client: Client, institution: string | undefined = 'EX-S1'): Promise<TimelinePage> {
  const provider = await place(
    html`<samspil-provider .client=${client}><samspil-intervention-timeline .institution=${institution}></samspil-intervention-timeline></samspil-provider>`,
  );
  const element = provider.querySelector('samspil-intervention-timeline');
  if (!(element instanceof SamspilInterventionTimeline)) throw new Error('there is no timeline');
  const page = new TimelinePage(element);
  await page.shows(() => page.all('.filters').length > 0 && page.root.querySelector('[part~="loading"]') === null);
  return page;
}

interface Saved {
  readonly name: string;
  readonly text: Promise<string>;
}

async function textAt(address: string): Promise<string> {
  const bytes = await (await fetch(address)).arrayBuffer();
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** What the browser is asked to save, in place of saving it. */
const saved: Saved[] = [];
const { click } = HTMLAnchorElement.prototype;

const menuOf = (page: TimelinePage) => page.root.querySelector<HTMLElement>('[role="menu"]');
const statusOf = (page: TimelinePage) => page.root.querySelector('.save-status')?.textContent ?? '';

async function openMenu(page: TimelinePage): Promise<HTMLElement> {
  await page.press(await page.comes('Eksportér'));
  await page.shows(() => menuOf(page) !== null);
  return menuOf(page) ?? page.element;
}

interface Exported {
  readonly file: { readonly name: string; readonly text: string } | undefined;
  readonly status: string;
}

/** Chooses something from the menu; gives what was saved, if anything was, and what is said of it. */
async function exported(page: TimelinePage, item: string): Promise<Exported> {
  const before = saved.length;
  await page.press(page.control(item, await openMenu(page)));
  await page.shows(() => statusOf(page) !== '' && !statusOf(page).includes('Henter'));
  await Promise.resolve();
  const file = saved.length > before ? saved.at(-1) : undefined;
  return { file: file && { name: file.name, text: await file.text }, status: statusOf(page) };
}

async function firstOf(client: Client, title: string) {
  const { items } = await client.interventions.list({ institutionId: ['EX-S1'] });
  const found = items.find((each) => 'title' in each && each.title === title);
  if (found === undefined) throw new Error(`the demo has no ${title}`);
  return found;
}

/** An intervention of the demo with single children, and one of a whole group. */
const reading = 'Læseløft på 2. årgang';

describe('exports of the intervention timeline on the real API', () => {
  beforeEach(async () => {
    server = await createInPageServer();
    saved.length = 0;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const { href, download } = this;
      saved.push({ name: download, text: textAt(href) });
    };
  });

  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
  });

  it('opens its menu by press and by arrow, and gives the focus back at Esc', async () => {
    const page = await visit(clientOf('school-leader'));
    await openMenu(page);
    expect(page.root.activeElement?.textContent).to.include('Regneark');
    await page.key('Escape');
    expect(page.root.activeElement).to.equal(page.control('Eksportér'));
    await page.key('ArrowUp');
    expect(page.root.activeElement?.textContent).to.include('Udskriv');
  });

  it('writes what the leader sees as a list, under the name of school and year', async () => {
    const page = await visit(clientOf('school-leader'));
    const count = Number(/(\d+) indsatser/.exec(page.text)?.[1]);
    const { file, status } = await exported(page, 'Regneark');
    expect(file?.name).to.equal('indsatser-skole-alfa-2026-27.csv');
    const [head, ...rows] = (file?.text ?? '').trimEnd().split('\r\n');
    expect(head).to.equal(
      '\uFEFFTitel;Niveau;Status;Målgruppe;Ramme;Arbejdsformer;Ansvarlig;Fra;Til;Uger;Næste evaluering;Slutevaluering;Bemærkning',
    );
    const leftOut = Number(/(\d+) indsats\S* er udeladt/.exec(status)?.[1] ?? 0);
    expect(rows).to.have.length(count - leftOut);
    expect(file?.text).to.include(reading).and.to.include('2027-01-11');
    expect(file?.text).not.to.include('…');
    expect(status).to.include(`er gemt i ${file?.name}`);
  });

  it('leaves a child with a protected address out of every file, and says so', async () => {
    const leader = clientOf('school-leader');
    await leader.interventions.update(await firstOf(leader, reading), {
      targetType: 'child',
      subjectRefs: ['Elev-1B-02', 'Elev-1B-08'],
    });
    const page = await visit(leader);
    await page.shows(() => page.text.includes('Elev-1B-02'));
    for (const item of ['Regneark', 'Kalender', 'Billede']) {
      const { file, status } = await exported(page, item);
      expect(file?.text, item).not.to.include('Elev-1B-02');
      expect(file?.text, item).not.to.include(reading);
      expect(status, item).to.match(/\d+ indsats\S* er udeladt, fordi et barn har beskyttet navn og adresse/);
    }
  });

  it('writes what is filtered and shown only', async () => {
    const page = await visit(clientOf('school-leader'));
    await page.shows(() => page.all('.chip').length > 0);
    await page.press(page.control('Forebyggende'));
    const { file } = await exported(page, 'Regneark');
    const rows = (file?.text ?? '').trimEnd().split('\r\n').slice(1);
    expect(rows.length).to.be.greaterThan(0);
    for (const row of rows) expect(row).to.include(';Forebyggende;');
  });

  it('writes a teacher what the teacher sees', async () => {
    const page = await visit(clientOf('teacher'));
    const { file, status } = await exported(page, 'Regneark');
    const rows = (file?.text ?? '').trimEnd().split('\r\n').slice(1);
    const { items } = await clientOf('teacher').interventions.list({
      institutionId: ['EX-S1'],
      from: '2026-08-01',
      to: '2027-07-31',
    });
    expect(rows.length).to.be.at.most(items.length).and.to.be.greaterThan(0);
    expect(status).to.include(file?.name);
  });

  it('writes a guardian nothing, because nobody there can see who else takes part', async () => {
    const page = await visit(clientOf('guardian'), undefined);
    const { file, status } = await exported(page, 'Regneark');
    expect(file).to.equal(undefined);
    expect(status)
      .to.include('Der er ikke noget at eksportere.')
      .and.to.match(/er udeladt, fordi det ikke kan ses herfra/);
  });

  it('leaves children’s interventions out where their protection cannot be asked for', async () => {
    const lines = gatherConsole();
    const page = await visit(clientOf('school-leader', failingAt('/v1/children')));
    const { file, status } = await exported(page, 'Regneark');
    expect(file?.text).not.to.match(/Elev-/);
    expect(status).to.match(/er udeladt, fordi det ikke kunne undersøges, .* Prøv igen\./);
    expect(lines.join()).to.include('which children are protected');
  });

  it('writes sessions and reviews as a calendar that names no child', async () => {
    const centre = clientOf('resource-person');
    const { id } = await firstOf(centre, reading);
    const session = {
      interventionId: id,
      institutionId: 'EX-S1',
      date: '2027-03-08',
      start: '08:10',
      end: '08:55',
      minutes: 45,
      presentStaffIds: [],
    };
    await centre.sessions.create(session);
    await centre.reviews.create({
      interventionId: id,
      institutionId: 'EX-S1',
      kind: 'midway',
      date: '2027-03-10',
      participantIds: [],
    });
    const page = await visit(centre);
    const { file } = await exported(page, 'Kalender');
    expect(file?.name).to.equal('indsatser-skole-alfa-2026-27.ics');
    const text = (file?.text ?? '').replace(/\r\n /g, '');
    expect(text).to.include('DTSTART;TZID=Europe/Copenhagen:20270308T081000');
    expect(text).to.include(`SUMMARY:Midtvejsevaluering: ${reading}`);
    expect(text).not.to.match(/Elev-\d/);
  });

  it('says that an export failed, and writes nothing', async () => {
    const lines = gatherConsole();
    const page = await visit(clientOf('school-leader', failingAt('/v1/sessions')));
    const { file, status } = await exported(page, 'Kalender');
    expect(file).to.equal(undefined);
    expect(status).to.equal('Eksporten lykkedes ikke. Prøv igen.');
    expect(lines.join()).to.include('an export failed');
  });

  it('draws every shown intervention, also what is out of sight', async () => {
    const page = await visit(clientOf('school-leader'));
    const { file, status } = await exported(page, 'Billede');
    expect(file?.name).to.equal('indsatser-skole-alfa-2026-27.svg');
    const picture = new DOMParser().parseFromString(file?.text ?? '', 'image/svg+xml');
    expect(picture.querySelector('parsererror')).to.equal(null);
    const titles = [...picture.querySelectorAll('g > title')].map(({ textContent }) => textContent ?? '');
    const { file: list } = await exported(page, 'Regneark');
    const rows = (list?.text ?? '').trimEnd().split('\r\n').slice(1);
    expect(rows.length).to.equal(Number(/(\d+) indsatser? er gemt/.exec(status)?.[1]));
    for (const row of rows) {
      const [title = ''] = row.split(';');
      expect(
        titles.some((each) => each.startsWith(title.replaceAll('"', ''))),
        title,
      ).to.equal(true);
    }
  });

  it('prints without what must not be on paper, and shows it again afterwards', async () => {
    const leader = clientOf('school-leader');
    await leader.interventions.update(await firstOf(leader, reading), {
      targetType: 'child',
      subjectRefs: ['Elev-1B-02'],
    });
    const page = await visit(leader);
    await page.shows(() => page.lanes.includes('Elev-1B-02'));
    const { print } = globalThis;
    let lanes: readonly string[] = [];
    globalThis.print = () => {
      lanes = page.lanes;
    };
    try {
      const { status } = await exported(page, 'Udskriv');
      expect(status).to.include('beskyttet navn og adresse');
    } finally {
      globalThis.print = print;
    }
    expect(lanes.length).to.be.greaterThan(0);
    expect(lanes).not.to.include('Elev-1B-02');
    globalThis.dispatchEvent(new Event('afterprint'));
    await page.element.updateComplete;
    expect(page.lanes).to.include('Elev-1B-02');
  });

  it('says that the menu could not be had, and opens it at the next press', async () => {
    gatherConsole();
    const { exports } = parts;
    parts.exports = () => Promise.reject(new TypeError('no line'));
    const page = await visit(clientOf('school-leader'));
    try {
      await page.press(await page.comes('Eksportér'));
      await page.shows(() => statusOf(page) === 'Eksporten kunne ikke hentes.');
    } finally {
      parts.exports = exports;
    }
    await openMenu(page);
    expect(statusOf(page)).to.equal('');
  });
});

describe('exports of records that the page gives', () => {
  it('have nothing of children, because nothing can be known of them', async () => {
    const names: string[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    try {
      const element = await place<SamspilInterventionTimeline>(
        html`<samspil-intervention-timeline today="2026-11-20" .interventions=${inventedRecords}></samspil-intervention-timeline>`,
      );
      const page = new TimelinePage(element);
      await page.complete();
      await page.press(page.control('Regneark', await openMenu(page)));
      await page.shows(() => statusOf(page).includes('er gemt'));
      expect(names).to.deep.equal(['indsatser-2026-27.csv']);
      expect(statusOf(page)).to.include('2 indsatser er gemt').and.to.include('2 indsatser er udeladt');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });
});
