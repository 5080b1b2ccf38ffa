import { expect } from '@open-wc/testing';
import { createClient } from '@samspil/client';
import { html } from 'lit';
import { ConnectedController } from '../connected/connected-controller.js';
import { renderStateView, stateViewTexts } from '../connected/state-view.js';
import { SamspilElement } from '../element/samspil-element.js';
import type { ProblemDetail } from '../events/problem-event.js';
import { gatherConsole } from '../testing/console.test.fixture.js';
import { place } from '../testing/place.test.fixture.js';
import { shows } from '../testing/shows.test.fixture.js';
import { stopTimers } from '../testing/timers.test.fixture.js';
import type { SamspilProvider } from './provider.js';
import './define.js';

/** Shows who is signed in, as the API says. */
class WhoElement extends SamspilElement {
  static override readonly texts = stateViewTexts;
  readonly connected = new ConnectedController(this, { key: () => ['me'], load: async ({ me }) => me.subject });
  override render() {
    const { state } = this.connected;
    return state.status === 'ready'
      ? html`<p>${state.data}</p>`
      : renderStateView(state, { speaker: this.speaker, retry: () => this.connected.reload() });
  }
}
customElements.define('who-element', WhoElement);

/** Says what the host's page has told of its place, and needs the higher assurance level for it. */
class PlaceElement extends SamspilElement {
  static override readonly texts = stateViewTexts;
  readonly connected = new ConnectedController(this, {
    key: () => ['place'],
    load: async ({ institutions = [], placement }) => [...institutions, placement ?? 'anywhere'].join(' '),
    assurance: 'substantial',
  });
  override render() {
    const { state } = this.connected;
    return state.status === 'ready'
      ? html`<p>${state.data}</p>`
      : renderStateView(state, { speaker: this.speaker, ...this.connected.remedies });
  }
}
customElements.define('place-element', PlaceElement);

/** Resolves when an element shows a text. */
const saying = (element: SamspilElement, wanted: string) => shows(element, (text) => text.includes(wanted));

const me = {
  kind: 'employee',
  subject: 'HT',
  tenantId: 'T',
  assurance: 'substantial',
  roles: [],
  today: '2027-03-04',
  rights: {},
};
const answersMe = async (): Promise<Response> => Response.json(me);

/** A problem as the API answers with it. */
const problem = (status: number, code: string) => async (): Promise<Response> =>
  Response.json(
    { type: `https://samspil.dev/problems/${code}`, title: 'No.', status, requestId: 'r-1' },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );

const realFetch = globalThis.fetch;
/** Stands in for the network until the end of the test; the provider makes its own client, on the platform's fetch. */
function network(answer: (request: Request) => Promise<Response>): Request[] {
  const requests: Request[] = [];
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push(request);
    return await answer(request);
  };
  return requests;
}
afterEach(() => {
  globalThis.fetch = realFetch;
  // The own property of a test hides the platform's getter.
  Reflect.deleteProperty(navigator, 'onLine');
});

interface Provided {
  readonly provider: SamspilProvider;
  readonly who: WhoElement;
  /** What the provider and the widget told the page, oldest first. */
  readonly told: ProblemDetail[];
  shown(): string;
  /** Waits until the widget shows a text. */
  shows(text: string): Promise<void>;
}

async function provided(
  api: string | null = 'https://api.test',
  settings: Partial<Pick<SamspilProvider, 'getToken' | 'client'>> = { getToken: async () => 'token' },
): Promise<Provided> {
  const provider = document.createElement('samspil-provider');
  if (api !== null) provider.setAttribute('api', api);
  Object.assign(provider, settings);
  const who = new WhoElement();
  provider.append(who);
  const told: ProblemDetail[] = [];
  provider.addEventListener('samspil-problem', ({ detail }) => told.push(detail));
  const ground = await place(html`<div></div>`);
  ground.append(provider);
  await provider.updateComplete;
  const shown = () => (who.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const showsText = async (text: string) => void (await saying(who, text));
  return { provider, who, told, shown, shows: showsText };
}

describe('<samspil-provider>', () => {
  it('connects the widgets inside it', async () => {
    const requests = network(answersMe);
    const { shows } = await provided('https://api.test/samspil/');
    await shows('HT');
    expect(requests.map(({ url }) => url)).to.deep.equal(['https://api.test/samspil/v1/me']);
    expect(requests[0]?.headers.get('authorization')).to.equal('Bearer token');
  });

  it('takes a client that the host has made, and then needs no address', async () => {
    const client = createClient({ baseUrl: 'https://other.test', getToken: () => 'token', fetch: answersMe });
    const { shows } = await provided(null, { client });
    await shows('HT');
  });

  it('waits in silence for a getToken that is set later', async () => {
    const lines = gatherConsole();
    const pass = stopTimers();
    network(answersMe);
    const { provider, shown, shows, told } = await provided('https://api.test', {});
    pass(2_999);
    expect(shown()).to.equal('Henter …');
    provider.getToken = async () => 'token';
    await shows('HT');
    expect(lines).to.deep.equal([]);
    expect(told).to.deep.equal([]);
  });

  it('says that getToken is missing after a while, and heals when it comes', async () => {
    const lines = gatherConsole();
    const pass = stopTimers();
    network(answersMe);
    const { provider, shows } = await provided('https://api.test', {});
    pass(3_000);
    await shows('no-token');
    expect(lines).to.have.length(1);
    provider.getToken = async () => 'token';
    await shows('HT');
  });

  it('says that the address is missing after a while, and heals when it comes', async () => {
    gatherConsole();
    const pass = stopTimers();
    network(answersMe);
    const { provider, shows } = await provided(null);
    pass(3_000);
    await shows('no-api');
    provider.api = 'https://api.test';
    await shows('HT');
  });

  for (const api of ['samspil.example.dk', '/api', 'ftp://api.test', 'javascript:alert(1)', 'https://']) {
    it(`says at once that api="${api}" is no address, and asks for no token`, async () => {
      const lines = gatherConsole();
      let tokens = 0;
      const { shows } = await provided(api, { getToken: async () => String(++tokens) });
      await shows('wrong-address');
      expect(lines.join('\n')).to.include(api);
      expect(tokens).to.equal(0);
    });
  }

  const failures: readonly (readonly [what: string, answer: () => Promise<Response>, code: string])[] = [
    [
      'nothing answers, or the page’s origin is refused',
      () => Promise.reject(new TypeError('Failed to fetch')),
      'cors-refused',
    ],
    ['the API names the origin as refused', problem(403, 'origin-refused'), 'cors-refused'],
    [
      'a page answers instead of the API',
      async () => new Response('<h1>Velkommen</h1>', { headers: { 'content-type': 'text/html' } }),
      'wrong-address',
    ],
    ['the token is refused', problem(401, 'unauthenticated'), 'token-refused'],
    ['a higher assurance level is needed', problem(403, 'assurance-too-low'), 'step-up'],
    ['the caller has no right', problem(403, 'forbidden'), 'no-access'],
    ['/v1/me lacks what the widgets need', async () => Response.json({ ...me, today: undefined }), 'api-too-old'],
    ['the server fails', problem(500, 'internal'), 'server-error'],
    [
      'a gateway answers for a server that is down',
      async () => new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } }),
      'server-error',
    ],
  ];
  for (const [what, answer, code] of failures) {
    it(`says ${code} when ${what}: on screen, to the page, and once in the console`, async () => {
      const lines = gatherConsole();
      network(answer);
      const { told, provider } = await provided();
      await new Promise((resolve) =>
        told.length > 0 ? resolve(undefined) : provider.addEventListener('samspil-problem', resolve, { once: true }),
      );
      expect(told.map((each) => each.code)).to.deep.equal([code]);
      expect(lines).to.have.length(code === 'step-up' || code === 'no-access' ? 0 : 1);
    });
  }

  it('says that the page is offline, and goes on by itself when it is not any more', async () => {
    const lines = gatherConsole();
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    network(() => Promise.reject(new TypeError('Failed to fetch')));
    const { shows } = await provided();
    await shows('Du er offline.');
    expect(lines).to.deep.equal([]);
    Reflect.deleteProperty(navigator, 'onLine');
    network(answersMe);
    globalThis.dispatchEvent(new Event('online'));
    await shows('HT');
  });

  it('starts over by the button of a widget', async () => {
    gatherConsole();
    network(problem(503, 'unavailable'));
    const { who, shows } = await provided();
    await shows('Prøv igen');
    network(answersMe);
    who.shadowRoot?.querySelector('button')?.click();
    await shows('HT');
  });

  it('says no-token when the host’s function fails', async () => {
    gatherConsole();
    network(answersMe);
    const { shows } = await provided('https://api.test', { getToken: () => Promise.reject(new Error('signed out')) });
    await shows('no-token');
  });

  it('writes no token anywhere', async () => {
    const lines = gatherConsole();
    const requests = network(problem(401, 'unauthenticated'));
    const { provider, shows } = await provided('https://api.test', { getToken: async () => 'secret-token' });
    await shows('token-refused');
    const written = [
      provider.parentElement?.innerHTML,
      ...lines,
      ...requests.map(({ url }) => url),
      ...Object.values(localStorage),
      ...Object.values(sessionStorage),
    ];
    expect(written.join('\n')).not.to.include('secret-token');
  });

  it('takes everything off the screen at sign-out, at once, and asks for no token any more', async () => {
    const requests = network(answersMe);
    const { provider, who, shown, shows } = await provided();
    await shows('HT');
    provider.signOut();
    await who.updateComplete;
    expect(shown()).to.equal('');
    globalThis.dispatchEvent(new Event('online'));
    await provider.updateComplete;
    expect(requests).to.have.length(1);
    expect(provider.getToken).to.equal(undefined);
  });

  it('ends what is under way at sign-out', async () => {
    let answer: (response: Response) => void = () => {};
    let requests: Request[] = [];
    const asked = new Promise<void>((isAsked) => {
      requests = network(() => {
        isAsked();
        return new Promise((resolve) => (answer = resolve));
      });
    });
    const { provider, who, shown } = await provided();
    await asked;
    provider.signOut();
    answer(Response.json(me));
    await provider.updateComplete;
    await who.updateComplete;
    expect(requests[0]?.signal.aborted).to.equal(true);
    expect(shown()).to.equal('');
  });

  it('starts over as the next person when a getToken is set after a sign-out', async () => {
    network(async (request) =>
      Response.json({ ...me, subject: request.headers.get('authorization') === 'Bearer of-MK' ? 'MK' : 'HT' }),
    );
    const { provider, shows } = await provided();
    await shows('HT');
    provider.signOut();
    provider.getToken = async () => 'of-MK';
    await shows('MK');
  });

  it('starts over when another getToken is set', async () => {
    network(async (request) =>
      Response.json({ ...me, subject: request.headers.get('authorization') === 'Bearer of-MK' ? 'MK' : 'HT' }),
    );
    const { provider, shows } = await provided();
    await shows('HT');
    provider.getToken = async () => 'of-MK';
    await shows('MK');
  });

  it('leaves nothing behind when it is taken out of the page, and works where it is put next', async () => {
    network(answersMe);
    const { provider, shows } = await provided();
    await shows('HT');
    const next = await place(html`<section></section>`);
    next.append(provider);
    await shows('HT');
  });
});

describe('<samspil-provider>, on the place of its widgets', () => {
  async function placed(
    settings: Partial<SamspilProvider>,
  ): Promise<{ provider: SamspilProvider; widget: PlaceElement }> {
    const provider = document.createElement('samspil-provider');
    Object.assign(provider, { api: 'https://api.test', getToken: async () => 'token' }, settings);
    const widget = new PlaceElement();
    provider.append(widget);
    const ground = await place(html`<div></div>`);
    ground.append(provider);
    return { provider, widget };
  }

  it('tells the widgets the institutions and the placement, and tells them anew when they change', async () => {
    const requests = network(answersMe);
    const { provider, widget } = await placed({ institutions: ['EX-S1'], placement: 'aside' });
    await saying(widget, 'EX-S1 aside');
    provider.setAttribute('institutions', ' EX-S2  EX-D1 ');
    provider.placement = 'page';
    await saying(widget, 'EX-S2 EX-D1 page');
    provider.removeAttribute('institutions');
    await saying(widget, 'page');
    expect(requests).to.have.length(1);
  });

  it('says once what cannot be read, and goes on without it', async () => {
    const lines = gatherConsole();
    network(answersMe);
    const { provider, widget } = await placed({ institutions: 'EX-S1' as never, placement: 'left' as never });
    await saying(widget, 'anywhere');
    provider.institutions = [7, 'EX-S2'] as never;
    await saying(widget, 'EX-S2');
    expect(
      lines.filter((line) => line.includes('placement is to be one of page, aside, below, not left')),
    ).to.have.length(1);
    expect(lines.filter((line) => line.includes('institutions is to be a list of ids'))).to.have.length(2);
  });

  it('lets a widget offer a sign-in at a higher level, and starts over when the host has done it', async () => {
    let level = 'low';
    const requests = network(async () => Response.json({ ...me, assurance: level }));
    const needed: string[] = [];
    const { widget } = await placed({
      stepUp: async (level_) => {
        needed.push(level_);
        level = level_;
      },
    });
    await saying(widget, 'Log ind på højere niveau');
    widget.shadowRoot?.querySelector('button')?.click();
    await saying(widget, 'anywhere');
    expect(needed).to.deep.equal(['substantial']);
    expect(requests).to.have.length(2);
  });

  it('stays where it is when the sign-in is called off, and can be asked again', async () => {
    gatherConsole();
    network(async () => Response.json({ ...me, assurance: 'low' }));
    let asked = 0;
    const { provider, widget } = await placed({
      stepUp: async () => {
        asked++;
        throw new Error('called off');
      },
    });
    await saying(widget, 'Log ind på højere niveau');
    for (const times of [1, 2]) {
      widget.shadowRoot?.querySelector('button')?.click();
      await provider.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
      expect(asked).to.equal(times);
    }
  });

  it('starts over when the host asks it to', async () => {
    network(async () => Response.json({ ...me, assurance: 'low' }));
    const { provider, widget } = await placed({});
    await saying(widget, 'Log ind på et højere sikringsniveau');
    network(answersMe);
    provider.reconnect();
    await saying(widget, 'anywhere');
  });
});
