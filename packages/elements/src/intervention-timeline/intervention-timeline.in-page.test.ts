import { expect } from '@open-wc/testing';
import { type Client, createClient } from '@samspil/client';
import { createInPageServer, type InPageServer, type PersonaCode } from '@samspil/server/in-page';
import { html } from 'lit';
import '../provider/define.js';
import type { SamspilProvider } from '../provider/provider.js';
import { gatherConsole } from '../testing/console.test.fixture.js';
import { place } from '../testing/place.test.fixture.js';
import { SamspilInterventionTimeline } from './intervention-timeline.js';
import { TimelinePage } from './timeline-page.test.fixture.js';

let server: InPageServer;

function clientOf(persona: PersonaCode, fetch: typeof globalThis.fetch = server.fetch): Client {
  return createClient({ baseUrl: 'http://in-page.test', fetch, getToken: () => server.getToken(persona) });
}

/** A portal page with a timeline that has loaded, or has said why not. */
async function visit(client: Client, institution = 'EX-S1'): Promise<TimelinePage> {
  const provider = await place(
    html`<samspil-provider .client=${client}><samspil-intervention-timeline institution=${institution}></samspil-intervention-timeline></samspil-provider>`,
  );
  const element = provider.querySelector('samspil-intervention-timeline');
  if (!(element instanceof SamspilInterventionTimeline)) throw new Error('there is no timeline');
  const page = new TimelinePage(element);
  await page.shows(() => page.root.querySelector('.state[part~="loading"]') === null && page.text !== '');
  return page;
}

/** An intervention of the demo, 11 January to 9 April 2027. */
const reading = 'Læseløft på 2. årgang';

describe('the intervention timeline on the real API', () => {
  beforeEach(async () => {
    server = await createInPageServer();
  });

  it('loads what the school leader may see, with names and breaks', async () => {
    const page = await visit(clientOf('school-leader'));
    const { items } = await clientOf('school-leader').interventions.list({
      institutionId: ['EX-S1'],
      from: '2026-08-01',
      to: '2027-07-31',
    });
    expect(page.text).to.include(`${items.length} indsatser`);
    await page.shows(() => page.text.includes('Skole Alfa · skoleåret 2026/27') && page.lanes.includes('5.B'));
    expect(page.all('.backdrop .break').length).to.be.greaterThan(4);
    expect(page.text).not.to.include('navn ukendt');
  });

  it('shows the institutions that are chosen in the host’s own filter, where it names none itself', async () => {
    const client = clientOf('professional-leader');
    const titlesOf = async (institutionId: string[]) =>
      (await client.interventions.list({ institutionId, from: '2026-08-01', to: '2027-07-31' })).items.length;
    const provider = await place<SamspilProvider>(
      html`<samspil-provider .client=${client} institutions="EX-D1"><samspil-intervention-timeline></samspil-intervention-timeline></samspil-provider>`,
    );
    const element = provider.querySelector('samspil-intervention-timeline');
    if (!(element instanceof SamspilInterventionTimeline)) throw new Error('there is no timeline');
    const page = new TimelinePage(element);
    const one = await titlesOf(['EX-D1']);
    const two = await titlesOf(['EX-D1', 'EX-D2']);
    expect(two).to.be.greaterThan(one);
    await page.shows(() => page.text.includes(`${one} indsats`));
    provider.institutions = ['EX-D1', 'EX-D2'];
    await page.shows(() => page.text.includes(`${two} indsats`));
  });

  it('asks for the interventions of the school year once, and again for another year only', async () => {
    const asked: string[] = [];
    const page = await visit(
      clientOf('school-leader', async (input, init) => {
        const { pathname, searchParams } = new URL(new Request(input, init).url);
        if (pathname === '/v1/interventions') asked.push(`${searchParams.get('from')}`);
        return await server.fetch(input, init);
      }),
    );
    page.element.zoom = 'month';
    await page.press(page.control('Næste periode'));
    expect(asked).to.deep.equal(['2026-06-06']);
    page.element.zoom = 'schoolYear';
    await page.press(page.control('Næste periode'));
    await page.shows(() => !page.text.includes('Henter …'));
    expect(asked).to.deep.equal(['2026-06-06', '2027-06-06']);
  });

  it('takes its goals from the whole record when the details open', async () => {
    const page = await visit(clientOf('school-leader'));
    await page.look(page.bar(reading));
    await page.shows(() => page.details?.textContent?.includes('Eleverne læser en ny tekst') === true);
  });

  it('says in the details what the rules say of it, and nothing where they cannot be heard', async () => {
    const client = clientOf('school-leader');
    const { items } = await client.interventions.list({ institutionId: ['EX-S1'], view: 'summary', limit: 200 });
    let found: { title: string; count: number } | undefined;
    for (const { id, title, state, from, to } of items) {
      if (state !== 'active' || from > '2027-07-31' || (to ?? '9999') < '2026-08-01') continue;
      const { items: findings } = await client.interventions.findings(id);
      const count = findings.filter(({ blocks }) => typeof blocks === 'string').length;
      if (count > 0) found ??= { title: title ?? '', count };
    }
    if (found === undefined) throw new Error('the demo has no active intervention that the rules say something of');
    const page = await visit(client);
    await page.look(page.bar(found.title));
    await page.shows(() => page.details?.textContent?.includes('Værd at se på') === true);
    expect(page.all('.finding-list li').length).to.be.at.least(found.count);
    // The badge counts what the overview knows; the details say that they know more.
    const counted = page.all('.finding-list li').length - found.count;
    await page.shows(() => page.details?.textContent?.includes('tidslinjen') === true);
    expect(counted === 0 ? 'tæller ikke med' : 'tæller kun').to.satisfy((said: string) =>
      page.details?.textContent?.includes(said),
    );

    let isSilent = false;
    const silent = await visit(
      clientOf('school-leader', async (input, init) => {
        const request = new Request(input, init);
        if (!request.url.endsWith('/findings')) return await server.fetch(request);
        isSilent = true;
        return new Response(null, { status: 403 });
      }),
    );
    await silent.look(silent.bar(found.title));
    await silent.shows(() => silent.details?.textContent?.includes('Mål') === true);
    while (!isSilent) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(silent.details?.textContent).not.to.include('Værd at se på');
    expect(silent.details?.querySelector('[role="alert"]')).to.equal(null);
  });

  it('moves an intervention at once, and has it there after a reload', async () => {
    const page = await visit(clientOf('school-leader'));
    const dialog = await page.openMove(reading);
    await page.press(page.control('En uge senere', dialog));
    await page.press(page.control('Gem', dialog));
    await page.shows(() => page.dialog === undefined);
    expect(page.bar(reading).getAttribute('aria-label')).to.include('18. jan. – 16. apr. 2027');
    await page.shows(() => /Gemt kl\. \d\d\.\d\d/.test(page.text));

    const again = await visit(clientOf('school-leader'));
    expect(again.bar(reading).getAttribute('aria-label')).to.include('18. jan. – 16. apr. 2027');
  });

  it('shows who has changed what meanwhile, and saves mine when I say so', async () => {
    const page = await visit(clientOf('school-leader'));
    const dialog = await page.openMove(reading);
    await moveMeanwhile('2027-02-01');
    await page.write('from', '2027-01-25');
    await page.press(page.control('Gem', dialog));
    await page.shows(() => dialog.textContent?.includes('imens') === true);
    expect(dialog.textContent).to.match(
      /Før\s*11\. jan\. – 9\. apr\. 2027\s*Deres\s*1\. feb\. – 9\. apr\. 2027\s*Dine\s*25\. jan\. – 9\. apr\. 2027/,
    );

    await page.shows(() => dialog.textContent?.includes('Ane Skoledemo har ændret indsatsen imens') === true);

    await page.press(page.control('Gem mine alligevel', dialog));
    await page.shows(() => page.dialog === undefined);
    expect(page.bar(reading).getAttribute('aria-label')).to.include('25. jan. – 9. apr. 2027');
  });

  it('takes over what somebody else has saved when I say so', async () => {
    const page = await visit(clientOf('school-leader'));
    const dialog = await page.openMove(reading);
    await moveMeanwhile('2027-02-01');
    await page.write('from', '2027-01-25');
    await page.press(page.control('Gem', dialog));
    await page.shows(() => dialog.textContent?.includes('imens') === true);
    await page.press(page.control('Behold deres', dialog));
    await page.shows(() => page.dialog === undefined);
    expect(page.bar(reading).getAttribute('aria-label')).to.include('1. feb. – 9. apr. 2027');
  });

  it('loses nothing that was written when the line is down, and saves at the next attempt', async () => {
    let isDown = false;
    const page = await visit(
      clientOf('school-leader', async (input, init) => {
        if (isDown) throw new TypeError('Failed to fetch');
        return await server.fetch(input, init);
      }),
    );
    const dialog = await page.openMove(reading);
    // Names may still be on their way, and what does not arrive is told on the console.
    gatherConsole();
    isDown = true;
    await page.write('from', '2027-01-25');
    await page.press(page.control('Gem', dialog));
    await page.shows(() => dialog.textContent?.includes('Det, du har skrevet, står her endnu.') === true);
    isDown = false;
    await page.press(page.control('Prøv igen', dialog));
    await page.shows(() => page.dialog === undefined);
    expect(page.bar(reading).getAttribute('aria-label')).to.include('25. jan. – 9. apr. 2027');
  });

  it('gives the server’s own reason at the field when a rule is broken', async () => {
    const refusing = clientOf('school-leader', async (input, init) => {
      const request = new Request(input, init);
      // As if the rule were another than the dialog's own: what is sent is turned round on its way.
      if (request.method !== 'PATCH') return await server.fetch(request);
      const headers = new Headers(request.headers);
      return await server.fetch(
        new Request(request.url, { method: 'PATCH', headers, body: JSON.stringify({ to: '2020-01-01' }) }),
      );
    });
    const page = await visit(refusing);
    const dialog = await page.openMove(reading);
    await page.press(page.control('En uge senere', dialog));
    await page.press(page.control('Gem', dialog));
    await page.shows(() => page.root.activeElement?.matches('.error-summary') === true);
    expect(page.root.querySelector('#move-to-error')?.textContent).to.match(/Slutdatoen .+ ligger før startdatoen/);
  });

  describe('by keyboard, while a school year is on its way', () => {
    let arrive = () => {};

    /** The focus is on the reading lift, and from now on the API answers only when it is told to. */
    async function focused(): Promise<TimelinePage> {
      let held: Promise<void> | undefined;
      const page = await visit(
        clientOf('school-leader', async (input, init) => {
          await held;
          return await server.fetch(input, init);
        }),
      );
      page.bar(reading).focus();
      held = new Promise((resolve) => (arrive = resolve));
      return page;
    }

    const settled = (page: TimelinePage) => page.shows(() => !page.text.includes('Henter …'));

    it('goes to the next one and back without leaving its intervention', async () => {
      const page = await focused();
      await page.key('PageDown');
      await page.key('PageUp');
      arrive();
      await settled(page);
      expect(page.focusedBar).to.equal(reading);
    });

    it('is back on its intervention after another year that is all there', async () => {
      const page = await focused();
      await page.key('PageDown');
      arrive();
      await settled(page);
      expect(page.text).to.include('2027/28');
      expect(page.root.activeElement?.matches('.bar, .empty')).to.equal(true);
      await page.key('PageUp');
      await settled(page);
      expect(page.focusedBar).to.equal(reading);
    });

    it('goes on from what stands in for it', async () => {
      const page = await focused();
      await page.key('PageUp');
      arrive();
      await settled(page);
      expect(page.text).to.include('2025/26');
      const standIn = page.root.activeElement;
      expect(standIn?.matches('.bar, .empty')).to.equal(true);
      page.element.requestUpdate();
      await page.element.updateComplete;
      expect(page.root.activeElement).to.equal(standIn);
    });

    it('moves nobody who is elsewhere by then', async () => {
      const page = await focused();
      await page.key('PageDown');
      page.control('I dag').focus();
      arrive();
      await settled(page);
      expect(page.root.activeElement).to.equal(page.control('I dag'));
    });
  });

  it('shows a guardian what is shared, and offers no move', async () => {
    const provider = await place(
      html`<samspil-provider .client=${clientOf('guardian')}><samspil-intervention-timeline></samspil-intervention-timeline></samspil-provider>`,
    );
    const element = provider.querySelector('samspil-intervention-timeline');
    if (!(element instanceof SamspilInterventionTimeline)) throw new Error('there is no timeline');
    const page = new TimelinePage(element);
    await page.shows(() => page.bars.length > 0);
    const { items } = await clientOf('guardian').interventions.list({ from: '2026-08-01', to: '2027-07-31' });
    expect(page.text).to.include(`${items.length} indsats`);
    await page.look(page.bars[0] ?? page.element);
    expect(page.details?.textContent).not.to.include('Flyt');
  });

  it('gives the administration the figures of the municipality, and no intervention', async () => {
    const page = await visit(clientOf('administration'));
    expect(page.text).to.include('Din rolle giver adgang til tal, ikke til de enkelte indsatser.');
    const { items } = await clientOf('administration').interventions.count({ by: 'level' });
    expect(page.text).to.include(`Forebyggende ${items.find(({ code }) => code === 'preventive')?.n}`);
    expect(page.text).not.to.include(reading);
  });

  it('says that an institution does not exist, instead of showing it empty', async () => {
    const lines = gatherConsole();
    const page = await visit(clientOf('school-leader'), 'EX-S9');
    expect(page.text).to.include('Institutionen findes ikke');
    expect(lines.filter((line) => line.includes('unknown-institution'))).to.have.length(1);
  });

  it('shows what another institution has, and nothing of the first, when it is given another', async () => {
    const page = await visit(clientOf('day-care-leader'), 'EX-D1');
    await page.shows(() => page.text.includes('Børnehuset Cirkel'));
    expect(page.bars.length).to.be.greaterThan(0);
    page.element.institution = 'EX-S1';
    await page.shows(() => page.text.includes('Ingen indsatser i perioden'));
    expect(page.bars).to.have.length(0);
  });
});

/** Somebody else moves the reading lift, while the dialog is open. */
async function moveMeanwhile(from: string): Promise<void> {
  const other = clientOf('school-leader');
  const { items } = await other.interventions.list({ institutionId: ['EX-S1'] });
  const record = items.find((each) => 'title' in each && each.title === reading);
  if (record === undefined) throw new Error('the demo has no reading lift');
  await other.interventions.update(record, { from });
}
