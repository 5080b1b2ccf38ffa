import { expect } from '@open-wc/testing';
import { type Client, createClient } from '@samspil/client';
import { createInPageServer, type InPageServer, type PersonaCode } from '@samspil/server/in-page';
import { html } from 'lit';
import '../../provider/define.js';
import { accessibilityFaults } from '../../testing/axe.test.fixture.js';
import { place } from '../../testing/place.test.fixture.js';
import { SamspilInterventionTimeline } from '../intervention-timeline.js';
import { TimelinePage } from '../timeline-page.test.fixture.js';

let server: InPageServer;

function clientOf(persona: PersonaCode, fetch: typeof globalThis.fetch = server.fetch): Client {
  return createClient({ baseUrl: 'http://in-page.test', fetch, getToken: () => server.getToken(persona) });
}

/** A portal page with the half of a school year that a date lies in, at a school. */
async function visit(client: Client, date: string): Promise<TimelinePage> {
  const provider = await place(
    html`<samspil-provider .client=${client}><samspil-intervention-timeline institution="EX-S1" zoom="halfYear" view="timeline" date=${date}></samspil-intervention-timeline></samspil-provider>`,
  );
  const element = provider.querySelector('samspil-intervention-timeline');
  if (!(element instanceof SamspilInterventionTimeline)) throw new Error('there is no timeline');
  const page = new TimelinePage(element);
  await page.shows(() => page.bars.length > 0 && page.all('.legend li').length > 0);
  return page;
}

/** The half of the school year that has most sessions, with those of one of its interventions. */
async function busiest() {
  const query = { institutionId: ['EX-S1'], limit: 2_000 } as const;
  const { items } = await clientOf('school-leader').sessions.list({ ...query, view: 'summary' });
  const halves = new Map<string, number>();
  for (const { date } of items) {
    const half = `${date.slice(0, 4)}-${date.slice(5, 7) < '08' ? '01' : '08'}`;
    halves.set(half, (halves.get(half) ?? 0) + 1);
  }
  const [half] = [...halves].sort(([, a], [, b]) => b - a)[0] ?? [];
  if (half === undefined) throw new Error('the demo has no sessions');
  const [from, to] = half.endsWith('01')
    ? [`${half}-01`, `${half.slice(0, 4)}-07-31`]
    : [`${half}-01`, `${half.slice(0, 4)}-12-31`];
  return { from, to, sessions: items.filter(({ date }) => date >= from && date <= to) };
}

/** Counts what is asked of sessions and reviews; refuses it where it is told to. */
function counting(answer: 'asIs' | 403 | 'cut' = 'asIs') {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    if (!/^\/v1\/(sessions|reviews)$/.test(pathname)) return await server.fetch(request);
    asked.push(`${pathname}${search}`);
    if (answer === 'cut') throw new TypeError('Failed to fetch');
    return answer === 'asIs' ? await server.fetch(request) : new Response(null, { status: answer });
  };
  return { asked, fetch };
}

describe('the marks of sessions and reviews on the timeline', () => {
  beforeEach(async () => {
    server = await createInPageServer();
  });

  it('stand on their bars, are explained, and said in the name of the bar', async () => {
    const { from, sessions } = await busiest();
    const { asked, fetch } = counting();
    const page = await visit(clientOf('school-leader', fetch), from);
    await page.shows(() => page.all('.mark').length > 0);
    const [first] = sessions;
    const id = sessions.find(({ state }) => state === 'held')?.interventionId ?? first?.interventionId;
    const held = sessions.filter(({ interventionId, state }) => interventionId === id && state === 'held').length;
    const bar = page.bars.find(({ dataset }) => dataset.key === id);
    expect(bar?.getAttribute('aria-label')).to.include(`${held} ${held === 1 ? 'session' : 'sessioner'} gennemført`);
    expect(bar?.parentElement?.querySelectorAll('[data-kind="sessionHeld"]').length).to.equal(held);
    expect(page.all('.legend li').map(({ textContent }) => textContent?.trim())).to.include('session gennemført');
    expect(asked).to.have.length(2);
    expect(await accessibilityFaults(page.element)).to.deep.equal([]);
  });

  it('are asked for half a year at once, and not where a day is too narrow for them', async () => {
    const { from } = await busiest();
    const { asked, fetch } = counting();
    const page = await visit(clientOf('school-leader', fetch), from);
    await page.shows(() => page.all('.mark').length > 0);
    page.element.zoom = 'month';
    await page.element.updateComplete;
    await page.press(page.control('Næste periode'));
    await page.shows(() => page.bars.length > 0);
    expect(asked).to.have.length(2);
    page.element.zoom = 'schoolYear';
    await page.shows(() => page.all('.mark').length === 0);
    expect(page.bars.every((bar) => !/session/.test(bar.getAttribute('aria-label') ?? ''))).to.equal(true);
    expect(asked).to.have.length(2);
  });

  for (const answer of [403, 'cut'] as const) {
    it(`leave the timeline whole and silent where they cannot be had: ${answer}`, async () => {
      const { from } = await busiest();
      const { asked, fetch } = counting(answer);
      const page = await visit(clientOf('school-leader', fetch), from);
      await page.shows(() => page.bars.length > 0);
      while (asked.length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
      await page.element.updateComplete;
      expect(page.all('.mark')).to.have.length(0);
      expect(page.all('[part~="missing"], [part~="problem"], [role="alert"]:not(:empty)')).to.have.length(0);
      expect(page.bars.length).to.be.greaterThan(0);
    });
  }
});
