import { expect, nextFrame } from '@open-wc/testing';
import { createInPageServer, type InPageServer } from '@samspil/server/in-page';
import { accessibilityFaults } from '../testing/axe.test.fixture.js';
import { gatherConsole } from '../testing/console.test.fixture.js';
import { clientOf, visit } from './form-page.test.fixture.js';

let server: InPageServer;

describe('the intervention form on the real API', () => {
  beforeEach(async () => {
    sessionStorage.clear();
    server = await createInPageServer();
  });

  it('loads an intervention, is not dirty, and saves what changes as a patch', async () => {
    const page = await (await visit(clientOf(server, 'school-leader'), { intervention: 'EX-I03' })).complete();
    expect(page.field('title').value).to.equal('Legegruppe i 5.B');
    expect(page.state).to.equal('resting');
    const saved: unknown[] = [];
    page.element.addEventListener('samspil-intervention-save', ({ detail }) => saved.push(detail.patch));
    await page.write('title', 'Legegruppen');
    expect(page.state).to.equal('dirty');
    await page.press('Gem');
    await page.shows(() => page.state === 'saved');
    expect(saved).to.deep.equal([{ title: 'Legegruppen' }]);
    const record = await clientOf(server, 'school-leader').interventions.get('EX-I03');
    expect(record).to.include({ title: 'Legegruppen' });
  });

  it('opens every intervention of the demo without finding anything changed', async () => {
    const client = clientOf(server, 'school-leader');
    const { items } = await client.interventions.list({ institutionId: ['EX-S1'] });
    for (const { id } of items) {
      const page = await (await visit(client, { intervention: id })).complete();
      expect(page.state ?? 'resting', id).to.equal('resting');
    }
  }).timeout(120_000);

  it('creates one, says where it is, and goes on with it', async () => {
    const page = await (
      await visit(clientOf(server, 'school-leader'), {
        institution: 'EX-S1',
        draft: { from: '2027-04-05', to: '2027-05-28' },
      })
    ).complete();
    const went: string[] = [];
    page.element.addEventListener('samspil-navigate', ({ detail }) => went.push(detail.id));
    await page.press('Opret');
    await page.shows(() => page.summary.includes('Der er et problem'));
    expect(page.summary).to.include('Skriv titel');
    await page.write('title', 'Makkerlæsning');
    await page.write('level', 'preventive');
    await page.write('targetType', 'group');
    await page.write('groupIds', ['EX-S1-5B']);
    await page.write('aims', ['academic']);
    await page.press('Opret');
    await page.shows(() => went.length === 1 && page.state === 'saved');
    const record = await clientOf(server, 'school-leader').interventions.get(went[0] ?? '');
    expect(record).to.deep.include({
      title: 'Makkerlæsning',
      groupIds: ['EX-S1-5B'],
      aims: ['academic'],
      from: '2027-04-05',
      state: 'draft',
    });
    await page.shows(() => page.text.includes('Planlæg'));
  });

  it('saves once, however often it is pressed', async () => {
    let posts = 0;
    const page = await (
      await visit(
        clientOf(server, 'school-leader', async (input, init) => {
          const request = new Request(input, init);
          if (request.method === 'PATCH') posts++;
          return await server.fetch(request);
        }),
        { intervention: 'EX-I03' },
      )
    ).complete();
    await page.write('title', 'En gang');
    const button = page.button('Gem');
    button.click();
    button.click();
    button.click();
    await page.shows(() => page.state === 'saved');
    expect(posts).to.equal(1);
  });

  it('shows a guardian nothing to write in', async () => {
    gatherConsole();
    const page = await visit(clientOf(server, 'guardian'), { intervention: 'EX-I08' });
    expect(page.has('title')).to.equal(false);
    expect(page.text).to.match(/Din rolle giver ikke adgang|findes ikke, eller du har ikke adgang/);
  });

  it('says of an id that nobody has that there is none', async () => {
    const page = await visit(clientOf(server, 'school-leader'), { intervention: 'EX-NOWHERE' });
    expect(page.text).to.include('Indsatsen findes ikke, eller du har ikke adgang til den.');
  });

  it('shows what somebody else has changed meanwhile, field by field, and loses nothing', async () => {
    const page = await (await visit(clientOf(server, 'school-leader'), { intervention: 'EX-I03' })).complete();
    await page.write('title', 'Min titel');
    await page.write('purpose', 'Mit formål');
    const other = clientOf(server, 'resource-person');
    const theirs = await other.interventions.get('EX-I03');
    await other.interventions.update({ ...theirs }, { title: 'Deres titel', weeklyMinutesPlanned: 45 });
    await page.press('Gem');
    await page.shows(() => page.root.querySelector('.conflict') !== null);
    expect(page.state).to.equal('conflict');
    const conflict = page.root.querySelector('.conflict')?.textContent?.replace(/\s+/g, ' ') ?? '';
    expect(conflict).to.include('Før Legegruppe i 5.B').and.include('Dit Min titel').and.include('Deres Deres titel');
    expect(conflict).to.include('Tages med fra den anden: Tid om ugen.').and.not.include('Mit formål');
    page.root.querySelector<HTMLInputElement>('.conflict input[value="theirs"]')?.click();
    await page.press('Fortsæt med det valgte');
    expect(page.field('title').value).to.equal('Deres titel');
    expect(page.field('purpose').value).to.equal('Mit formål');
    expect(page.field('weeklyMinutesPlanned').value).to.equal(45);
    await page.press('Gem');
    await page.shows(() => page.state === 'saved');
    const record = await other.interventions.get('EX-I03');
    expect(record).to.include({ title: 'Deres titel', purpose: 'Mit formål', weeklyMinutesPlanned: 45 });
  });

  it('asks for the part of a goal that both have changed, and takes the rest of both', async () => {
    const other = clientOf(server, 'resource-person');
    const page = await (await visit(clientOf(server, 'school-leader'), { intervention: 'EX-I03' })).complete();
    const before = await other.interventions.get('EX-I03');
    const goals = 'goals' in before ? (before.goals ?? []) : [];
    await page.write('goals.0.due', '2027-03-12');
    await page.write('goals.1.text', 'De voksne venter, til børnene spørger.');
    await page.write('frame.place', 'Biblioteket');
    await other.interventions.update(before, {
      goals: goals.map((goal, at) => (at === 0 ? { ...goal, due: '2027-03-05', target: '4 af 5' } : goal)),
      frame: { time: 'Hver dag' },
    });
    await page.press('Gem');
    await page.shows(() => page.root.querySelector('.conflict') !== null);
    const legends = [...page.root.querySelectorAll('.clash > legend')].map(({ textContent }) => textContent);
    expect(legends).to.have.length(1);
    expect(legends[0]).to.match(/^Mål »De fem er med .*«: Frist$/);
    const said = page.root.querySelector('.conflict')?.textContent?.replace(/\s+/g, ' ') ?? '';
    expect(said).to.include('Dit 12. mar. 2027').and.include('Deres 5. mar. 2027');
    expect(said).to.match(/Tages med fra den anden: .*Når det lykkes, Ramme: Tidspunkt\./);
    // There is one thing to do first.
    expect([...page.root.querySelectorAll('.button.primary')].map((each) => each.textContent)).to.deep.equal([
      'Fortsæt med det valgte',
    ]);
    page.root.querySelector<HTMLInputElement>('.conflict input[value="theirs"]')?.click();
    await page.press('Fortsæt med det valgte');
    await page.press('Gem');
    await page.shows(() => page.state === 'saved');
    const record = await other.interventions.get('EX-I03');
    const [first, second] = 'goals' in record ? (record.goals ?? []) : [];
    expect(first).to.include({ due: '2027-03-05', target: '4 af 5' });
    expect(second).to.include({ text: 'De voksne venter, til børnene spørger.' });
    expect('frame' in record ? record.frame : {}).to.include({ place: 'Biblioteket', time: 'Hver dag' });
  });

  it('shows a calm sign for names that are on their way, and never an id', async () => {
    let letThrough = (): void => {};
    const names = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    const held = clientOf(server, 'school-leader', async (input, init) => {
      if (new URL(new Request(input, init).url).pathname === '/v1/staff-members') await names;
      return await server.fetch(new Request(input, init));
    });
    const page = await (await visit(held, { intervention: 'EX-I03' })).complete();
    const team = () => page.root.querySelector('#section-team .inside')?.textContent ?? '';
    await page.shows(() => team() !== '');
    expect(team()).to.equal('…');
    letThrough();
    await page.shows(() => team().includes('Ida Vejlersen'));
  });

  it('says what is missing before a step, and leads to the field', async () => {
    const { id } = await outOfContext();
    const page = await (await visit(clientOf(server, 'school-leader'), { intervention: id })).complete();
    await page.shows(() => page.text.includes('Før indsatsen kan planlægges, skal dette på plads:'));
    const line = page.root.querySelector<HTMLButtonElement>('.missing .line');
    expect(line?.textContent).to.include('faglig vurdering');
    page.root.querySelector<HTMLDetailsElement>('#section-how')?.removeAttribute('open');
    line?.click();
    await page.shows(() => page.focusedField === 'contextRationale.text');
    expect(page.root.querySelector<HTMLDetailsElement>('#section-how')?.open).to.equal(true);
  });

  it('goes on all the same with a reason, which is stored, and takes what is not saved along', async () => {
    const { id } = await outOfContext();
    const page = await (await visit(clientOf(server, 'school-leader'), { intervention: id })).complete();
    await page.shows(() => page.text.includes('Før indsatsen kan planlægges, skal dette på plads:'));
    await page.write('title', 'Ro til at begynde');
    await page.press('Planlæg');
    await page.shows(() => page.root.querySelector('.rationale') !== null);
    await page.press('Planlæg alligevel');
    expect(page.state).to.equal('dirty');
    const rationale = page.root.querySelector<HTMLElement & { value: string }>('.rationale');
    if (rationale === null) throw new Error('nobody asks why');
    rationale.value = 'Aftalt med PPR på mødet i mandags.';
    rationale.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await page.press('Planlæg alligevel');
    await page.shows(() => page.state === 'saved');
    const record = await clientOf(server, 'school-leader').interventions.get(id);
    expect(record).to.include({ state: 'planned', title: 'Ro til at begynde' });
    expect('overrides' in record ? record.overrides?.map(({ code }) => code) : []).to.deep.equal(['INV-02']);
  });

  it('opens the closure to close, and closes with a decision', async () => {
    const page = await (await visit(clientOf(server, 'school-leader'), { intervention: 'EX-I17' })).complete();
    await page.shows(() => page.text.includes('Før indsatsen kan afsluttes, skal dette på plads:'));
    expect(page.root.querySelector('.missing .line')?.textContent).to.equal(
      'Afslutningen er ikke beskrevet helt. Der mangler: beslutning, vurdering af effekten.',
    );
    await page.press('Afslut');
    await page.shows(() => page.has('closure.decision'));
    await page.write('closure.decision', 'anchor');
    await page.write('closure.effectRating', 'unknown');
    await page.press('Afslut');
    await page.shows(() => page.text.includes('Indsatsen er slut'));
    const record = await clientOf(server, 'school-leader').interventions.get('EX-I17');
    expect(record).to.deep.include({ state: 'closed', closure: { decision: 'anchor', effectRating: 'unknown' } });
    await page.shows(() => page.text.includes('Indsatsen er slut'));
    expect(page.field('title').readOnly).to.equal(true);
  });

  it('has what was being written after a reload, and drops it when I say so', async () => {
    const client = clientOf(server, 'school-leader');
    const before = await (await visit(client, { intervention: 'EX-I03' })).complete();
    await before.type('title', 'Halvt skrevet');
    dispatchEvent(new Event('pagehide'));
    before.provider?.remove();
    const after = await (await visit(clientOf(server, 'school-leader'), { intervention: 'EX-I03' })).complete();
    expect(after.field('title').value).to.equal('Halvt skrevet');
    expect(after.text).to.match(/Du er i gang med ændringer fra kl\. \d\d\.\d\d/);
    await after.press('Fortryd');
    expect(after.field('title').value).to.equal('Legegruppe i 5.B');
    expect(Object.keys(sessionStorage)).to.deep.equal([]);
  });

  it('shows the differences where somebody saved the same while my draft lay in the tab', async () => {
    const before = await (await visit(clientOf(server, 'school-leader'), { intervention: 'EX-I03' })).complete();
    await before.type('title', 'Min titel');
    before.provider?.remove();
    const other = clientOf(server, 'resource-person');
    await other.interventions.update({ ...(await other.interventions.get('EX-I03')) }, { title: 'Deres titel' });
    const after = await visit(clientOf(server, 'school-leader'), { intervention: 'EX-I03' });
    await after.shows(() => after.root.querySelector('.conflict') !== null);
    expect(after.text).to.include('Min titel').and.include('Deres titel');
  });

  it('keeps another person’s draft from me, and everybody’s from the tab after signing out', async () => {
    const page = await (await visit(clientOf(server, 'school-leader'), { intervention: 'EX-I03' })).complete();
    await page.type('title', 'Kun for mig');
    dispatchEvent(new Event('pagehide'));
    expect(Object.keys(sessionStorage)).to.have.length(1);
    expect(JSON.stringify(sessionStorage)).not.to.match(/eyJ|token/i);
    const another = await (await visit(clientOf(server, 'resource-person'), { intervention: 'EX-I03' })).complete();
    expect(another.field('title').value).to.equal('Legegruppe i 5.B');
    page.provider?.signOut();
    dispatchEvent(new Event('pagehide'));
    page.provider?.remove();
    expect(Object.keys(sessionStorage)).to.deep.equal([]);
  });

  it('warns of leaving only while there is something to lose', async () => {
    const page = await (await visit(clientOf(server, 'school-leader'), { intervention: 'EX-I03' })).complete();
    const leave = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leave()).to.equal(false);
    await page.write('title', 'Noget');
    expect(leave()).to.equal(true);
    await page.press('Fortryd ændringer');
    expect(leave()).to.equal(false);
  });

  it('saves with Ctrl+S', async () => {
    const page = await (await visit(clientOf(server, 'school-leader'), { intervention: 'EX-I03' })).complete();
    await page.write('title', 'Med tastaturet');
    const press = new KeyboardEvent('keydown', {
      key: 's',
      ctrlKey: true,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    page.field('title').dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(true);
    await page.shows(() => page.state === 'saved');
  });

  it('lets a teacher of the class write in the one field that is theirs', async () => {
    const { id } = await outOfContext();
    const page = await (await visit(clientOf(server, 'teacher'), { intervention: id })).complete();
    expect(page.text).to.include('Du kan skrive i: Omsat til hverdagens praksis.');
    expect(page.field('title').readOnly).to.equal(true);
    expect(page.text).not.to.include('Næste skridt');
    await page.write('practiceTranslation', 'Vi bruger kortene hver morgen.');
    await page.press('Gem');
    await page.shows(() => page.state === 'saved');
  });

  it('shows what the server refuses at its field, and what it was keeps standing there', async () => {
    const page = await (
      await visit(
        clientOf(server, 'school-leader', async (input, init) => {
          const request = new Request(input, init);
          if (request.method !== 'PATCH') return await server.fetch(request);
          const problem = {
            type: 'https://samspil.dev/problems/validation-failed',
            title: 'No.',
            status: 422,
            requestId: 'r',
            errors: [
              { pointer: '/purpose', code: 'bad-character' },
              { pointer: '/from', code: 'bad-format' },
              { pointer: '/moon', code: 'too-full' },
            ],
          };
          return new Response(JSON.stringify(problem), {
            status: 422,
            headers: { 'content-type': 'application/problem+json' },
          });
        }),
        { intervention: 'EX-I03' },
      )
    ).complete();
    await page.write('purpose', 'Det her');
    await page.press('Gem');
    await page.shows(() => page.summary.includes('Der er et tegn, som ikke kan gemmes'));
    expect(page.field('purpose').shownError).to.include('Der er et tegn');
    expect(page.field('period').shownError).to.include('Det kan ikke læses');
    expect(page.summary).to.include('Kunne ikke gemmes (too-full)');
    expect(page.field('purpose').value).to.equal('Det her');
    expect(page.state).to.equal('failed');
  });

  it('keeps what is written while there is no line, and saves when tried again', async () => {
    gatherConsole();
    let isDown = true;
    const page = await (
      await visit(
        clientOf(server, 'school-leader', async (input, init) => {
          const request = new Request(input, init);
          if (request.method === 'PATCH' && isDown) throw new TypeError('no line');
          return await server.fetch(request);
        }),
        { intervention: 'EX-I03' },
      )
    ).complete();
    await page.write('title', 'Uden net');
    await page.press('Gem');
    await page.shows(() => page.state === 'failed' || page.state === 'offline');
    expect(page.field('title').value).to.equal('Uden net');
    isDown = false;
    await page.press('Gem');
    await page.shows(() => page.state === 'saved');
  });

  it('says that it was deleted meanwhile, and leaves the text', async () => {
    const client = clientOf(server, 'school-leader');
    const draft = await outOfContext();
    const page = await (await visit(client, { intervention: draft.id })).complete();
    await client.interventions.remove(draft);
    await page.write('title', 'Skrevet forgæves');
    await page.press('Gem');
    await page.shows(() => page.state === 'failed');
    expect(page.status).to.include('Det er slettet imens, eller du har ikke længere adgang til det.');
    expect(page.field('title').value).to.equal('Skrevet forgæves');
  });

  it('makes a new one of what was written for one that was deleted meanwhile', async () => {
    const client = clientOf(server, 'school-leader');
    const draft = await outOfContext();
    const page = await (await visit(client, { intervention: draft.id })).complete();
    await client.interventions.remove(draft);
    const went: string[] = [];
    page.element.addEventListener('samspil-navigate', ({ detail }) => went.push(detail.id));
    await page.write('title', 'Ikke skrevet forgæves');
    await page.press('Gem');
    await page.shows(() => page.state === 'failed');
    await page.press('Opret som ny indsats');
    await page.shows(() => went.length === 1 && page.state === 'saved');
    expect(went[0]).not.to.equal(draft.id);
    const record = await client.interventions.get(went[0] ?? '');
    expect(record).to.include({ title: 'Ikke skrevet forgæves', state: 'draft', setting: 'outOfContext' });
    await page.shows(() => page.text.includes('Planlæg'));
  });

  it('takes a step that found no line when the line is back', async () => {
    gatherConsole();
    let isDown = true;
    const page = await (
      await visit(
        clientOf(server, 'school-leader', async (input, init) => {
          const request = new Request(input, init);
          if (request.method !== 'GET' && isDown) throw new TypeError('no line');
          return await server.fetch(request);
        }),
        { intervention: 'EX-I03' },
      )
    ).complete();
    await page.shows(() => page.text.includes('I kan gå til evaluering.'));
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    try {
      await page.press('Gå til evaluering');
      await page.shows(() => page.state === 'offline');
      expect(page.status).to.include('Indsatsen går videre, når forbindelsen er tilbage.');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    isDown = false;
    dispatchEvent(new Event('online'));
    await page.shows(() => page.state === 'saved');
    expect(await clientOf(server, 'school-leader').interventions.get('EX-I03')).to.include({ state: 'reviewing' });
  });

  it('begins as a list of its parts, each with what it says, and opens one, or all', async () => {
    const page = await (await visit(clientOf(server, 'school-leader'), { intervention: 'EX-I03' })).complete();
    const open = () => page.root.querySelectorAll('.section[open]').length;
    expect(open()).to.equal(0);
    await page.shows(() => page.text.includes('Hvem der står bag Ida Vejlersen · Sune Femsen'));
    page.root.querySelector<HTMLElement>('#section-goals > summary')?.click();
    await page.shows(() => open() === 1);
    await page.write('goals.0.text', 'Alle fem er med i en leg.');
    expect(open()).to.equal(1);
    await page.press('Åbn alle dele');
    expect(open()).to.equal(page.root.querySelectorAll('.section').length);
    await page.press('Fold alle dele');
    await page.shows(() => page.text.includes('Mål Alle fem er med i en leg.'));
  });

  it('is open where there is something to write in a new one, and folded where it can wait', async () => {
    const page = await (await visit(clientOf(server, 'school-leader'), { institution: 'EX-S1' })).complete();
    const isOpen = (part: string) => page.root.querySelector<HTMLDetailsElement>(`#section-${part}`)?.open;
    expect(['what', 'who', 'strengths', 'purpose', 'how', 'team', 'time'].map(isOpen)).not.to.include(false);
    expect(['goals', 'frame', 'evidence', 'learning'].map(isOpen)).not.to.include(true);
  });

  it('never lets its bar cover what has the focus', async () => {
    const page = await (await visit(clientOf(server, 'school-leader'), { intervention: 'EX-I03' })).complete();
    await page.press('Åbn alle dele');
    const topOf = (element: Element | null | undefined): number => element?.getBoundingClientRect().top ?? Number.NaN;
    for (const { localName, name } of fieldsOf(page.root)) {
      page.field(name).focus();
      const focused = deepestFocus(page.root);
      if (focused === undefined) throw new Error(`${localName} ${name} takes no focus`);
      await page.shows(() => topOf(focused) < topOf(page.root.querySelector('.bar')));
    }
  });

  it('keeps what has the focus from being pushed under its bar, and leaves alone who reads elsewhere', async () => {
    const page = await (await visit(clientOf(server, 'school-leader'), { intervention: 'EX-I03' })).complete();
    await page.press('Åbn alle dele');
    const topOf = (element: Element | null | undefined): number => element?.getBoundingClientRect().top ?? Number.NaN;
    const barTop = (): number => topOf(page.root.querySelector('.bar'));
    const push = (pixels: number): void => {
      const form = page.root.querySelector('form');
      if (form !== null) form.style.paddingBlockStart = `${pixels}px`;
    };
    // Some engines hold the picture still by themselves, for as long as there is something in sight to hold it by.
    document.documentElement.style.overflowAnchor = 'none';
    try {
      page.field('purpose').focus();
      const focused = deepestFocus(page.root);
      await page.shows(() => topOf(focused) < barTop());
      await frames(3);
      scrollBy(0, topOf(focused) - barTop() + 100);
      await frames(1);
      push(200);
      await page.shows(() => (focused?.getBoundingClientRect().bottom ?? Number.NaN) <= barTop());
      scrollTo(0, 0);
      await frames(1);
      push(400);
      await frames(5);
      expect(scrollY).to.equal(0);
    } finally {
      document.documentElement.style.overflowAnchor = '';
    }
  });

  it('begins from a template, fills only what is empty, and says what is outside its dosage', async () => {
    const client = clientOf(server, 'school-leader');
    await client.interventionTemplates.create({
      id: 'EX-T9',
      title: 'Makkerlæsning',
      institutionId: 'EX-S1',
      level: 'preventive',
      purpose: 'Flere læser med flyd.',
      dosage: { leastWeeks: 6, mostWeeks: 8, leastWeeklyMinutes: 90, mostWeeklyMinutes: 120 },
    });
    const page = await (
      await visit(client, {
        institution: 'EX-S1',
        draft: { title: 'Vores egen titel', from: '2027-04-05', to: '2027-06-25' },
      })
    ).complete();
    await page.shows(() => page.text.includes('Makkerlæsning') || page.root.querySelector('.templates') !== null);
    const chooser = page.root.querySelector<HTMLElement & { value: string }>('.templates > *');
    if (chooser === null) throw new Error('there is no choice of templates');
    chooser.value = 'EX-T9';
    chooser.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await page.shows(() => page.field('purpose').value === 'Flere læser med flyd.');
    expect(page.field('title').value).to.equal('Vores egen titel');
    expect(page.text).to.include('Anbefalet i skabelonen: 6–8 uger, 90–120 min. om ugen.');
    expect(page.text).to.include('Perioden er længere end anbefalet.');
    await page.press('Fjern det igen');
    expect(page.field('purpose').value).to.equal('');
    expect(page.field('title').value).to.equal('Vores egen titel');
  });

  it('names what does not belong any more, and saves without it', async () => {
    const page = await (await visit(clientOf(server, 'school-leader'), { intervention: 'EX-I08' })).complete();
    await page.write('setting', 'inClass');
    expect(page.has('contextRationale.text')).to.equal(false);
    expect(page.text).to.include('udgår, når du gemmer: Faglig begrundelse for at gå ud af konteksten.');
    await page.write('setting', 'outOfContext');
    expect(page.field('contextRationale.text').value).not.to.equal('');
    await page.write('setting', 'inClass');
    await page.press('Gem');
    await page.shows(() => page.state === 'saved');
    const record = await clientOf(server, 'school-leader').interventions.get('EX-I08');
    expect(record).not.to.have.property('contextRationale');
  });

  it('speaks English, and has no accessibility faults', async () => {
    const page = await (
      await visit(clientOf(server, 'school-leader'), { intervention: 'EX-I08', lang: 'en' })
    ).complete();
    await page.shows(() => page.text.includes('Next step'));
    expect(page.text).to.include('Strengths and environment first').and.not.include('Styrker');
    expect(await accessibilityFaults(page.element)).to.deep.equal([]);
  });
});

function fieldsOf(root: ShadowRoot): readonly { readonly localName: string; readonly name: string }[] {
  return [...root.querySelectorAll('form [name]')].map((field) => ({
    localName: field.localName,
    name: field.getAttribute('name') ?? '',
  }));
}

function deepestFocus(root: ShadowRoot): Element | undefined {
  const focused = root.activeElement;
  if (focused === null) return undefined;
  return focused.shadowRoot === null ? focused : (deepestFocus(focused.shadowRoot) ?? focused);
}

/** A draft out of context without reasons. */
async function outOfContext() {
  return await clientOf(server, 'school-leader').interventions.create({
    title: 'Ro i overgangen',
    level: 'interventive',
    targetType: 'group',
    groupIds: ['EX-S1-5B'],
    aims: ['social'],
    setting: 'outOfContext',
    origin: 'requested',
    ownerId: 'EX-P01',
    institutionId: 'EX-S1',
    from: '2027-04-05',
  });
}

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await nextFrame();
}
