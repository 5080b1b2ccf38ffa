import { expect } from '@open-wc/testing';
import { type Client, createClient } from '@samspil/client';
import { createInPageServer, type InPageServer, type PersonaCode } from '@samspil/server/in-page';
import { html } from 'lit';
import '../provider/define.js';
import type { SamspilProvider } from '../provider/provider.js';
import { accessibilityFaults } from '../testing/axe.test.fixture.js';
import { gatherConsole } from '../testing/console.test.fixture.js';
import { place } from '../testing/place.test.fixture.js';
import './define.js';
import { SamspilInterventionView } from './intervention-view.js';
import { parts } from './parts.js';
import { ViewPage } from './view-page.test.fixture.js';

let server: InPageServer;

function clientOf(persona: PersonaCode, fetch: typeof globalThis.fetch = server.fetch): Client {
  return createClient({ baseUrl: 'http://in-page.test', fetch, getToken: () => server.getToken(persona) });
}

/** A portal page with a view that has loaded, or has said why not. */
async function visit(client: Client, id = 'EX-I03', lang = 'da'): Promise<ViewPage> {
  const provider = await place<SamspilProvider>(
    html`<samspil-provider lang=${lang} .client=${client}><samspil-intervention-view intervention=${id} editable></samspil-intervention-view></samspil-provider>`,
  );
  const element = provider.querySelector('samspil-intervention-view');
  if (!(element instanceof SamspilInterventionView)) throw new Error('there is no view');
  const page = new ViewPage(element, provider);
  await page.settled();
  return page;
}

/** Refuses or breaks what goes to one path. */
function breaking(path: string, answer: () => Promise<Response>): typeof globalThis.fetch {
  return async (input, init) => {
    const { pathname } = new URL(new Request(input, init).url);
    return await (pathname === path ? answer() : server.fetch(input, init));
  };
}

const serverError = async () =>
  new Response(
    JSON.stringify({
      type: 'https://samspil.dev/problems/internal-error',
      title: 'Something went wrong.',
      status: 500,
      requestId: '01J00000000000000000000000',
    }),
    { status: 500, headers: { 'content-type': 'application/problem+json' } },
  );

/** One that has just begun: with no sessions, notes or reviews yet. */
async function aNewOne(): Promise<string> {
  const { id } = await clientOf('school-leader').interventions.create({
    title: 'Makkerlæsning',
    level: 'preventive',
    targetType: 'group',
    groupIds: ['EX-S1-5B'],
    aims: ['academic'],
    setting: 'inClass',
    origin: 'requested',
    ownerId: 'EX-P09',
    institutionId: 'EX-S1',
    from: '2027-02-01',
    to: '2027-04-30',
  });
  return id;
}

async function aSession(interventionId: string, date: string) {
  const client = clientOf('resource-person');
  return await client.sessions.create({
    interventionId,
    institutionId: 'EX-S1',
    date,
    minutes: 45,
    presentStaffIds: ['EX-P09'],
  });
}

describe('the view of an intervention on the real API', () => {
  const realParts = { ...parts };

  beforeEach(async () => {
    server = await createInPageServer();
    sessionStorage.clear();
  });

  afterEach(() => {
    Object.assign(parts, realParts);
  });

  it('says what it is, for whom, when and by whom', async () => {
    const page = await visit(clientOf('resource-person'));
    await page.shows((text) => text.includes('Ida Vejlersen') && text.includes('5.B · Elev-5B-03'));
    expect(page.text).to.match(/Foregribende.*I gang.*Legegruppe i 5\.B/);
    expect(page.text).to.include('9. nov. 2026 – 19. mar. 2027 · uge 46–11');
    expect(page.text).to.match(/Næste evaluering\s*Tirs\. 9\. mar\. · om 5 dage/);
    expect(page.sections.indexOf('Styrker')).to.be.lessThan(page.sections.indexOf('Mål'));
  });

  it('says in words that an evaluation is overdue', async () => {
    const client = clientOf('resource-person');
    await client.interventions.update(await client.interventions.get('EX-I03'), { nextReviewAt: '2027-03-01' });
    const page = await visit(client);
    expect(page.text).to.include('3 dage over tiden');
  });

  it('speaks English where its place does', async () => {
    const page = await visit(clientOf('resource-person'), 'EX-I03', 'en');
    expect(page.text).to.include('Next review');
    expect(page.text).to.include('Add measurement');
  });

  it('has no accessibility faults, closed or with everything open', async () => {
    await aSession('EX-I03', '2027-03-02');
    const page = await visit(clientOf('resource-person'));
    const list = page.buttons.find((name) => /^Vis \d+ gange$/.test(name)) ?? 'no list of sessions';
    expect(await accessibilityFaults(page.element)).to.deep.equal([]);
    for (const name of ['Vis som tabel', 'Tilføj måling', list, 'Tilføj gang', 'Ændringer'])
      await page.press(await page.offered(name));
    await page.shows((text) => text.includes('oprettede indsatsen'));
    expect(await accessibilityFaults(page.element)).to.deep.equal([]);
    await page.press(await page.offered('Registrér evaluering'));
    await page.shows(() => page.dialog !== undefined);
    expect(await accessibilityFaults(page.element)).to.deep.equal([]);
  }).timeout(90_000);

  it('adds a measurement, which is on the chart and in the table', async () => {
    const page = await visit(clientOf('resource-person'));
    expect(page.tableRows).to.have.length(3);
    await page.press(await page.offered('Tilføj måling'));
    await page.write('point-value', '4,5');
    await page.submit('point');
    await page.shows(() => page.tableRows.length === 4);
    expect(page.tableRows.at(-1)).to.equal('tors. 4. mar.4,5');
    const saved = await clientOf('school-leader').interventions.get('EX-I03');
    expect('goals' in saved && saved.goals?.[0]?.points?.at(-1)).to.include({ date: '2027-03-04', value: 4.5 });
  });

  it('adds a measurement on top of what somebody else has saved meanwhile, and overwrites nothing', async () => {
    const page = await visit(clientOf('resource-person'));
    const leader = clientOf('school-leader');
    await leader.interventions.update(await leader.interventions.get('EX-I03'), { title: 'Legegruppe, ny titel' });
    await page.press(await page.offered('Tilføj måling'));
    await page.write('point-value', '4');
    await page.submit('point');
    await page.shows((text) => text.includes('Legegruppe, ny titel') && page.tableRows.length === 4);
  });

  it('says what is wrong with a measurement, and leads to it', async () => {
    const page = await visit(clientOf('resource-person'));
    await page.press(await page.offered('Tilføj måling'));
    await page.submit('point');
    expect(page.text).to.include('Skriv et tal eller en bemærkning.');
    expect(page.focused).to.equal('point-value');
    await page.write('point-value', 'mange');
    expect(page.text).to.not.include('Skriv et tal eller en bemærkning.');
    await page.submit('point');
    expect(page.text).to.include('Skriv et tal, for eksempel');
  });

  it('counts the sessions against what was planned, and takes the answer to one', async () => {
    const id = await aNewOne();
    await aSession(id, '2027-03-02');
    const missed = await aSession(id, '2027-02-25');
    await aSession(id, '2027-03-09');
    const page = await visit(clientOf('resource-person'), id);
    await page.shows((text) => text.includes('2 mangler svar') && text.includes('1 planlagt'));
    await page.press(await page.offered('Vis 3 gange'));
    await page.press(await page.offered('Gennemført: tirs. 2. mar.'));
    await page.shows((text) => text.includes('50 % af den planlagte tid'));
    await page.press(await page.offered('Ikke gennemført: tors. 25. feb.'));
    await page.write('miss-reason', 'Sygdom');
    await page.submit('miss');
    await page.shows((text) => text.includes('1 ikke gennemført'));
    expect((await clientOf('school-leader').sessions.get(missed.id)).state).to.equal('missed');
    await page.press(await page.offered('Hvad betyder det?'));
    expect(page.text).to.include('45 minutter er gennemført af de 90 minutter');
  });

  it('shows what somebody else has made of a session meanwhile, and saves what is chosen', async () => {
    const id = await aNewOne();
    const session = await aSession(id, '2027-03-02');
    const page = await visit(clientOf('resource-person'), id);
    await page.shows((text) => text.includes('1 mangler svar'));
    await page.press(await page.offered('Vis 1 gang'));
    const leader = clientOf('school-leader').sessions;
    const noted = await leader.update(session, { note: 'Vi nåede det halve.' });
    await leader.transition(noted, { to: 'missed', reason: 'Brandøvelse' });
    await page.press(await page.offered('Gennemført: tirs. 2. mar.'));
    await page.shows((text) => text.includes('har ændret gangen imens'));
    expect(page.text)
      .to.include('Før planlagt')
      .and.include('Dit gennemført')
      .and.include('Deres ikke gennemført')
      .and.include('Tages med fra den anden: Bemærkning.');
    // Nothing is saved before somebody has chosen.
    expect((await leader.get(session.id)).state).to.equal('missed');
    await page.press(await page.offered('Gem det valgte'));
    await page.shows((text) => text.includes('1 gennemført') && !text.includes('imens'));
    expect(await leader.get(session.id)).to.include({ state: 'held', note: 'Vi nåede det halve.' });
  });

  it('is content where somebody else has said the same of a session', async () => {
    const id = await aNewOne();
    const session = await aSession(id, '2027-03-02');
    const page = await visit(clientOf('resource-person'), id);
    await page.shows((text) => text.includes('1 mangler svar'));
    await page.press(await page.offered('Vis 1 gang'));
    await clientOf('school-leader').sessions.transition(session, { to: 'held' });
    await page.press(await page.offered('Gennemført: tirs. 2. mar.'));
    await page.shows((text) => text.includes('1 gennemført'));
    expect(page.text).to.not.include('imens');
  });

  it('adds a session that was held', async () => {
    const page = await visit(clientOf('resource-person'), await aNewOne());
    await page.press(await page.offered('Tilføj gang'));
    await page.write('session-minutes', '60');
    await page.submit('session');
    await page.shows((text) => text.includes('1 gennemført') && text.includes('100 % af den planlagte tid'));
  });

  it('saves a note of two lines, and shows it at once', async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const client = clientOf('resource-person', async (input, init) => {
      const request = new Request(input, init);
      if (request.method === 'POST' && request.url.endsWith('/activity-notes')) await held;
      return await server.fetch(request);
    });
    const id = await aNewOne();
    const page = await visit(client, id);
    await page.write('note-what', 'Legen gik i gang af sig selv.');
    await page.write('note-next', 'Træk den voksne ud.');
    void page.submit('note');
    await page.shows((text) => text.includes('Gemmes …') && text.includes('Legen gik i gang af sig selv.'));
    release();
    await page.shows((text) => !text.includes('Gemmes …'));
    expect(page.text).to.match(/Tors\. 4\. mar\. · Ida Vejlersen · Kan læses af det faste personale/);
    expect(page.field('note-what').value).to.equal('');
    const { items } = await clientOf('school-leader').activityNotes.list({ interventionId: [id], view: 'full' });
    expect(items.map((note) => note.what)).to.deep.equal(['Legen gik i gang af sig selv.']);
  });

  it('takes a note that was not saved from the list again, keeps its text, and makes it once at the second attempt', async () => {
    let isDown = true;
    const client = clientOf('resource-person', async (input, init) => {
      const request = new Request(input, init);
      if (isDown && request.method === 'POST') return await serverError();
      return await server.fetch(request);
    });
    const page = await visit(client, await aNewOne());
    await page.write('note-what', 'Det gik godt.');
    await page.submit('note');
    await page.shows((text) => text.includes('Det, du har skrevet, står her endnu.'));
    expect(page.notes).to.deep.equal([]);
    expect(page.field('note-what').value).to.equal('Det gik godt.');
    isDown = false;
    await page.submit('note');
    await page.shows(() => page.notes.length === 1);
  });

  it('has what was being written after a reload, for the same person only, and not after a sign-out', async () => {
    const page = await visit(clientOf('resource-person'));
    await page.write('note-what', 'Halvt skrevet');
    const again = await visit(clientOf('resource-person'));
    expect((await again.offeredField('note-what')).value).to.equal('Halvt skrevet');
    const teacher = await visit(clientOf('teacher'));
    expect((await teacher.offeredField('note-what')).value).to.equal('');
    again.provider.signOut();
    const after = await visit(clientOf('resource-person'));
    expect((await after.offeredField('note-what')).value).to.equal('');
  });

  it('records a review, and offers to put the next one on the intervention', async () => {
    const page = await visit(clientOf('resource-person'));
    await page.press(await page.offered('Registrér evaluering'));
    await page.shows(() => page.dialog !== undefined);
    await page.submit('review');
    expect(page.text).to.include('Skriv, hvad I fandt ud af, eller vælg, hvad I besluttede.');
    await page.write('review-findings', 'Legen holder længere.');
    await page.write('review-others', 'forældre');
    await page.write('review-next', '2027-03-18');
    await page.submit('review');
    await page.shows((text) => text.includes('Legen holder længere.') && page.dialog === undefined);
    expect(page.text).to.include('forældre');
    await page.press(await page.offered('Sæt næste evaluering til tors. 18. mar.'));
    await page.shows((text) => /Næste evaluering\s*Tors\. 18\. mar\. · om 2 uger/.test(text));
  });

  it('tells the history in sentences when somebody opens it', async () => {
    const leader = clientOf('school-leader');
    await leader.interventions.update(await leader.interventions.get('EX-I03'), { to: '2027-04-30' });
    const asked: string[] = [];
    const page = await visit(
      clientOf('resource-person', async (input, init) => {
        const { pathname } = new URL(new Request(input, init).url);
        if (pathname.endsWith('/history')) asked.push(pathname);
        return await server.fetch(input, init);
      }),
    );
    expect(asked).to.deep.equal([]);
    await page.press(await page.offered('Ændringer'));
    await page.shows((text) => text.includes('Ane Skoledemo satte slutdatoen til 30. apr. (før 19. mar.)'));
  });

  it('shows teachers everything, lets them note, and nothing else', async () => {
    // The pedagogue of the group is no longer on it, only in the group that it is for.
    const leader = clientOf('day-care-leader');
    await leader.interventions.update(await leader.interventions.get('EX-I04'), { coTeamIds: [] });
    const page = await visit(clientOf('pedagogue'), 'EX-I04');
    expect(page.sections).to.include.members(['Mål', 'Gange', 'Notater', 'Ramme']);
    expect(page.buttons.filter((name) => /^(Redigér|Tilføj|Registrér)/.test(name))).to.deep.equal([]);
    await page.write('note-what', 'Vi sang den samme sang i dag.');
    await page.submit('note');
    await page.shows(
      () => page.notes.some((note) => note.includes('Vi sang den samme sang')) && page.field('note-what').value === '',
    );
  });

  it('shows guardians the shared part in their words, without notes, sessions or levels', async () => {
    const { items } = await clientOf('guardian').interventions.list();
    const [first] = items;
    if (first === undefined) throw new Error('The guardian of the demo sees something.');
    const page = await visit(clientOf('guardian'), first.id);
    expect(page.text).to.include('Dette er delt med jer.');
    expect(page.text).to.include('Det arbejder vi hen imod');
    expect(page.sections).to.not.include.members(['Notater']);
    expect(page.sections).to.not.include.members(['Gange']);
    expect(page.text).to.not.match(/Forebyggende|Foregribende|Indgribende/);
    expect(page.buttons.filter((name) => /^(Redigér|Tilføj|Gem|Registrér|Til )/.test(name))).to.deep.equal([]);
    expect(await accessibilityFaults(page.element)).to.deep.equal([]);
  });

  it('shows partners no notes, and does not say that there are none', async () => {
    const { items } = await clientOf('psychologist').interventions.list();
    const [first] = items;
    if (first === undefined) throw new Error('The psychologist of the demo sees something.');
    const page = await visit(clientOf('psychologist'), first.id);
    expect(page.sections).to.include('Mål');
    expect(page.sections).to.not.include('Notater');
  });

  it('says of an unknown id, and of one that this person may not see, the same', async () => {
    for (const [persona, id] of [
      ['resource-person', 'EX-I99'],
      ['guardian', 'EX-I06'],
      ['resource-person', 'ikke et id'],
    ] as const) {
      const page = await visit(clientOf(persona), id);
      expect(page.text, id).to.equal('Indsatsen findes ikke, eller du har ikke adgang til den.');
    }
  });

  it('keeps the rest on the screen when one kind of record cannot be had, and tries that one again', async () => {
    gatherConsole();
    let isDown = true;
    const fails = breaking('/v1/sessions', serverError);
    const page = await visit(
      clientOf('resource-person', (input, init) => (isDown ? fails : server.fetch)(input, init)),
    );
    await page.shows((text) => text.includes('Gange: Noget gik galt på serveren.'));
    expect(page.sections).to.include.members(['Mål', 'Notater', 'Evalueringer']).and.not.include('Gange');
    isDown = false;
    await page.press(await page.offered('Prøv igen'));
    await page.shows(() => page.sections.includes('Gange') && !page.text.includes('Noget gik galt'));
  });

  it('keeps the rest when a part of the script cannot be had', async () => {
    gatherConsole();
    parts.goals = async () => await Promise.reject(new TypeError('Failed to fetch'));
    const page = await visit(clientOf('resource-person'));
    await page.shows((text) => text.includes('Delen »Mål« kunne ikke hentes.'));
    expect(page.sections).to.include('Evalueringer');
    Object.assign(parts, realParts);
    await page.press(await page.offered('Prøv igen'));
    await page.shows(() => page.sections.includes('Mål'));
  });

  it('takes everything from the screen at a sign-out', async () => {
    const page = await visit(clientOf('resource-person'));
    page.provider.signOut();
    await page.shows((text) => text === '');
  });

  it('leads to the form by an event', async () => {
    const page = await visit(clientOf('resource-person'));
    const heard: unknown[] = [];
    page.element.addEventListener('samspil-navigate', ({ detail }) => heard.push(detail));
    await page.press(await page.offered('Redigér'));
    expect(heard).to.deep.equal([{ type: 'intervention', id: 'EX-I03', action: 'edit' }]);
  });

  it('asks before it hands on what is not shared, and names no child', async () => {
    const page = await visit(clientOf('resource-person'));
    await page.press(await page.offered('Til meddelelsesbog'));
    await page.shows(() => page.dialog !== undefined);
    expect(page.field('summary-text').value).to.include('Indsats: Legegruppe i 5.B').and.not.include('Elev-');
    const copy = page.button('Kopiér til meddelelsesbog');
    expect(copy.getAttribute('aria-disabled')).to.equal('true');
    page.root.querySelector<HTMLElement>('.summary-agreed input')?.click();
    await page.element.updateComplete;
    expect(copy.getAttribute('aria-disabled')).to.equal('false');
    await page.press(copy);
    await page.shows((text) => /Kopieret\.|tryk Ctrl \+ C/.test(text));
  });

  it('shows a record that it is given, without a provider, and offers no change', async () => {
    const record = await clientOf('school-leader').interventions.get('EX-I02');
    const element = await place<SamspilInterventionView>(
      html`<samspil-intervention-view .intervention=${record} .sessions=${[{ id: 's', state: 'held', date: '2027-02-02', minutes: 60 }]} today="2027-03-04"></samspil-intervention-view>`,
    );
    const page = new ViewPage(element);
    await page.shows((text) => text.includes('1 gennemført') && text.includes('mål 40'));
    expect(page.buttons).to.not.include('Tilføj måling');
    expect(page.sections).to.not.include('Notater');
  });

  it('shows odd records honestly, and tells the console once', async () => {
    const lines = gatherConsole();
    const element = await place<SamspilInterventionView>(
      html`<samspil-intervention-view .intervention=${{ id: 'x', title: '', from: 'snart' }} .sessions=${'mange'} .notes=${[null]}></samspil-intervention-view>`,
    );
    const page = new ViewPage(element);
    await page.shows((text) => text.includes('Uden titel') && text.includes('Datoer mangler eller kan ikke læses'));
    expect(lines.filter((line) => line.includes('sessions is to be'))).to.have.length(1);
  });
});
