import { expect } from '@open-wc/testing';
import { type Client, createClient } from '@samspil/client';
import { createInPageServer, type InPageServer, type PersonaCode } from '@samspil/server/in-page';
import { html } from 'lit';
import '../../provider/define.js';
import { gatherConsole } from '../../testing/console.test.fixture.js';
import { place } from '../../testing/place.test.fixture.js';
import { SamspilInterventionTimeline } from '../intervention-timeline.js';
import { TimelinePage } from '../timeline-page.test.fixture.js';
import { Hand } from './hand.test.fixture.js';

let server: InPageServer;

function clientOf(persona: PersonaCode, fetch: typeof globalThis.fetch = server.fetch): Client {
  return createClient({ baseUrl: 'http://in-page.test', fetch, getToken: () => server.getToken(persona) });
}

interface Visit {
  readonly page: TimelinePage;
  readonly hand: Hand;
}

/** A portal page whose timeline has loaded, and can be edited as far as the person may. */
async function visit(client: Client, institution: string | null = 'EX-S1', isEditor = true): Promise<Visit> {
  const provider = await place(
    html`<samspil-provider .client=${client}><samspil-intervention-timeline creatable openable .institution=${institution ?? undefined}></samspil-intervention-timeline></samspil-provider>`,
  );
  const element = provider.querySelector('samspil-intervention-timeline');
  if (!(element instanceof SamspilInterventionTimeline)) throw new Error('there is no timeline');
  const page = new TimelinePage(element);
  await page.shows(() => page.bars.length > 0);
  page.root.querySelector('.card')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  if (isEditor) await page.shows(() => page.root.querySelector('.edit-notices') !== null);
  return { page, hand: new Hand(page) };
}

/** An intervention of the demo, 11 January to 9 April 2027. */
const reading = 'Læseløft på 2. årgang';
const label = (page: TimelinePage, title = reading) => page.bar(title).getAttribute('aria-label') ?? '';

/** A line that can be cut, or held back, for what is saved. */
function lineForSaves() {
  let held: Promise<void> | undefined;
  let isCut = false;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.method === 'PATCH' || request.method === 'POST') {
      await held;
      if (isCut) throw new TypeError('Failed to fetch');
    }
    return await server.fetch(request);
  };
  return {
    fetch,
    hold(): () => void {
      let release = () => {};
      held = new Promise((resolve) => (release = resolve));
      return release;
    },
    cut: (cut: boolean) => (isCut = cut),
  };
}

async function recordOf(title: string) {
  const { items } = await clientOf('school-leader').interventions.list({ institutionId: ['EX-S1'], view: 'summary' });
  const record = items.find((each) => 'title' in each && each.title === title);
  if (record === undefined) throw new Error(`the demo has no ${title}`);
  return record;
}

/** An intervention of the teacher's class in which she is not: she may write the practice translation, and nothing else. */
async function makeOneOfOthers(): Promise<string> {
  const leader = clientOf('school-leader');
  const { staffId = '' } = await leader.me();
  const { title } = await leader.interventions.create({
    title: 'Uden klassens lærer',
    aims: ['social'],
    level: 'preventive',
    targetType: 'group',
    groupIds: ['EX-S1-5B'],
    setting: 'inClass',
    origin: 'leadership',
    ownerId: staffId,
    institutionId: 'EX-S1',
    from: '2027-01-11',
    to: '2027-04-09',
  });
  return title;
}

describe('editing the timeline on the real API', () => {
  beforeEach(async () => {
    server = await createInPageServer();
  });

  it('shows a dragged bar at once, and saves it', async () => {
    const line = lineForSaves();
    const { page, hand } = await visit(clientOf('school-leader', line.fetch));
    const release = line.hold();
    await hand.drag(page.bar(reading), hand.day * 14);
    await page.shows(() => label(page).includes('25. jan. – 23. apr. 2027'));
    expect((await recordOf(reading)).from).to.equal('2027-01-11');
    release();
    await page.shows(() => page.text.includes('er flyttet til') && /Gemt kl\./.test(page.text));
    expect((await recordOf(reading)).from).to.equal('2027-01-25');
  });

  it('puts it back when the line is down, says so, and tries again', async () => {
    const line = lineForSaves();
    const { page, hand } = await visit(clientOf('school-leader', line.fetch));
    gatherConsole();
    line.cut(true);
    await hand.drag(page.bar(reading), hand.day * 14);
    await page.shows(() => page.text.includes('er ikke flyttet.'));
    expect(label(page)).to.include('11. jan. – 9. apr. 2027');
    line.cut(false);
    await page.press(page.control('Prøv igen'));
    await page.shows(() => page.text.includes('er flyttet til'));
    expect(label(page)).to.include('25. jan. – 23. apr. 2027');
  });

  it('makes two changes one after the other, the second on top of the first', async () => {
    const line = lineForSaves();
    const { page, hand } = await visit(clientOf('school-leader', line.fetch));
    const release = line.hold();
    await hand.drag(page.bar(reading), hand.day * 14);
    await page.shows(() => label(page).includes('25. jan.'));
    await hand.drag(page.bar(reading), hand.day * 7);
    await page.shows(() => label(page).includes('1. feb.'));
    release();
    await page.shows(() => page.text.includes('er flyttet til 1. feb.'));
    expect((await recordOf(reading)).from).to.equal('2027-02-01');
    expect(page.dialog).to.equal(undefined);
    await page.press(page.control('Fortryd'));
    await page.shows(() => page.text.includes('Fortrudt'));
    page.bar(reading).focus();
    await page.key('z', { ctrlKey: true });
    await page.shows(() => label(page).includes('11. jan. – 9. apr. 2027') && page.text.includes('igen 11. jan.'));
    expect((await recordOf(reading)).from).to.equal('2027-01-11');
  });

  it('shows before, theirs and mine when somebody else has moved it meanwhile', async () => {
    const { page, hand } = await visit(clientOf('school-leader'));
    await clientOf('resource-person').interventions.update(await recordOf(reading), { from: '2027-02-01' });
    await hand.drag(page.bar(reading), hand.day * 14);
    await page.shows(() => page.dialog?.textContent?.includes('imens') === true);
    expect(page.dialog?.textContent).to.match(
      /Før\s*11\. jan\. – 9\. apr\. 2027\s*Deres\s*1\. feb\. – 9\. apr\. 2027\s*Dine\s*25\. jan\. – 23\. apr\. 2027/,
    );
    await page.shows(() => page.root.activeElement?.matches('.conflict') === true);
    await page.press(page.control('Behold deres', page.dialog));
    await page.shows(() => page.dialog === undefined);
    expect(label(page)).to.include('1. feb. – 9. apr. 2027');
  });

  it('takes nothing back over what somebody else has changed since', async () => {
    const { page, hand } = await visit(clientOf('school-leader'));
    await hand.drag(page.bar(reading), hand.day * 14);
    await page.shows(() => page.text.includes('er flyttet til'));
    await clientOf('resource-person').interventions.update(await recordOf(reading), { from: '2027-02-01' });
    await page.press(page.control('Fortryd'));
    await page.shows(() => page.dialog?.textContent?.includes('imens') === true);
    expect((await recordOf(reading)).from).to.equal('2027-02-01');
    await page.press(page.control('Gem mine alligevel', page.dialog));
    await page.shows(() => page.dialog === undefined);
    expect((await recordOf(reading)).from).to.equal('2027-01-11');
  });

  it('knows the goals of the whole record before it is dropped', async () => {
    const whole = await clientOf('school-leader').interventions.get((await recordOf(reading)).id);
    const goals = 'goals' in whole ? (whole.goals ?? []) : [];
    expect(goals.some(({ due }) => due !== undefined)).to.equal(true);
    const { page, hand } = await visit(clientOf('school-leader'));
    const bar = page.bar(reading);
    const nearEnd = 1 - 3 / bar.getBoundingClientRect().width;
    await hand.drag(bar, hand.day * -63, nearEnd);
    await page.shows(() => /er ikke flyttet\. Mål 1 har frist/.test(page.text));
    expect((await recordOf(reading)).to).to.equal('2027-04-09');
  });

  it('tells a teacher who may change dates, and offers no move', async () => {
    const title = await makeOneOfOthers();
    const { page, hand } = await visit(clientOf('teacher'));
    const bar = page.bar(title);
    await page.look(bar);
    await page.shows(
      () => page.details?.textContent?.includes('Datoerne kan kun ændres af dem, der står for') === true,
    );
    expect(page.details?.textContent).not.to.include('Flyt');
    await page.key('Escape');
    await hand.drag(bar, hand.day * 14);
    await page.shows(() => page.text.includes('er ikke flyttet. Datoerne kan kun ændres'));
    expect(page.dialog).to.equal(undefined);
  });

  it('offers a guardian neither moving nor making', async () => {
    const { page, hand } = await visit(clientOf('guardian'), null, false);
    expect(page.all('[part~="create"]')).to.have.length(0);
    expect(hand.press(page.bars[0] ?? page.element).defaultPrevented).to.equal(false);
  });

  describe('a new intervention', () => {
    async function written(page: TimelinePage): Promise<HTMLDialogElement> {
      await page.press(await page.comes('+ Ny indsats'));
      await page.shows(() => page.dialog !== undefined);
      const { dialog } = page;
      if (dialog === undefined) throw new Error('there is no dialog');
      await page.shows(() => dialog.textContent?.includes('2.A') === true);
      await write(page, 'title', 'Ro i overgangen');
      await write(page, 'target', 'group:EX-S1-2A');
      await write(page, 'from', '2027-03-01');
      await write(page, 'to', '2027-05-28');
      for (const answer of ['Foregribende', 'Faglig', 'Opsøgende']) await page.press(page.control(answer, dialog));
      return dialog;
    }
    const write = async (page: TimelinePage, field: string, value: string) => {
      const control = page.root.querySelector<HTMLInputElement | HTMLSelectElement>(`#create-${field}`);
      if (control === null) throw new Error(`there is no ${field}`);
      control.value = value;
      control.dispatchEvent(new Event(control.localName === 'select' ? 'change' : 'input', { bubbles: true }));
      await page.element.updateComplete;
    };

    it('is a draft of the person’s own, and its bar has the focus', async () => {
      const { page } = await visit(clientOf('school-leader'));
      const dialog = await written(page);
      await page.press(page.control('Opret kladde', dialog));
      await page.shows(() => page.focusedBar === 'Ro i overgangen');
      const me = await clientOf('school-leader').me();
      expect(await recordOf('Ro i overgangen')).to.deep.include({
        state: 'draft',
        ownerId: me.staffId,
        groupIds: ['EX-S1-2A'],
        from: '2027-03-01',
        to: '2027-05-28',
        setting: 'inClass',
      });
    });

    it('is made once, however often one presses', async () => {
      const line = lineForSaves();
      const { page } = await visit(clientOf('school-leader', line.fetch));
      const dialog = await written(page);
      const release = line.hold();
      await page.press(page.control('Opret kladde', dialog));
      await page.press(page.control('Opretter', dialog));
      dialog.querySelector('form')?.requestSubmit();
      release();
      await page.shows(() => page.dialog === undefined);
      const { items } = await clientOf('school-leader').interventions.list({ institutionId: ['EX-S1'] });
      expect(items.filter((each) => 'title' in each && each.title === 'Ro i overgangen')).to.have.length(1);
    });

    it('loses nothing when the line is down, and is made once when only the answer was lost', async () => {
      let losesAnswers = false;
      const { page } = await visit(
        clientOf('school-leader', async (input, init) => {
          const request = new Request(input, init);
          const response = await server.fetch(request);
          if (losesAnswers && request.method === 'POST') throw new TypeError('Failed to fetch');
          return response;
        }),
      );
      gatherConsole();
      const dialog = await written(page);
      losesAnswers = true;
      await page.press(page.control('Opret kladde', dialog));
      await page.shows(() => dialog.textContent?.includes('Det, du har skrevet, står her endnu.') === true);
      losesAnswers = false;
      await write(page, 'title', 'Ro i overgange');
      await page.press(page.control('Prøv igen', dialog));
      await page.shows(() => page.dialog === undefined);
      const { items } = await clientOf('school-leader').interventions.list({ institutionId: ['EX-S1'] });
      const titles = items.flatMap((each) => ('title' in each ? [each.title] : []));
      expect(titles.filter((title) => title.startsWith('Ro i overgang'))).to.deep.equal(['Ro i overgange']);
    });

    it('has the server’s reason at its field', async () => {
      const { page } = await visit(
        clientOf('school-leader', async (input, init) => {
          const request = new Request(input, init);
          if (request.method !== 'POST') return await server.fetch(request);
          // As if the rule were another than the dialog's own: what is sent is changed on its way.
          const body = { ...(await request.json()), groupIds: ['NO-SUCH-GROUP'] };
          return await server.fetch(
            new Request(request.url, { method: 'POST', headers: request.headers, body: JSON.stringify(body) }),
          );
        }),
      );
      const dialog = await written(page);
      await page.press(page.control('Opret kladde', dialog));
      await page.shows(() => page.root.activeElement?.matches('.error-summary') === true);
      expect(page.root.querySelector('#create-target-error')?.textContent).not.to.equal(undefined);
      expect(page.root.querySelector<HTMLInputElement>('#create-title')?.value).to.equal('Ro i overgangen');
    });

    it('asks for the institution first, where several are shown', async () => {
      const { page } = await visit(clientOf('professional-leader'), null);
      await page.press(await page.comes('+ Ny indsats'));
      await page.shows(() => page.root.querySelector('#create-institution') !== null);
      await write(page, 'institution', 'EX-D1');
      await page.shows(() => page.root.querySelector('#create-target option[value="group:EX-D1-STJERNE"]') !== null);
    });
  });
});
