import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import { createClient } from '@samspil/client';
import { html, LitElement } from 'lit';
import { SamspilElement } from '../element/samspil-element.js';
import { type HostState, hostContext, type ReadyHost } from '../host/host-context.js';
import { HostProblemError } from '../host/host-problem-of.js';
import { PageNameDirectory } from '../host/page-name-directory.js';
import { gatherConsole } from '../testing/console.test.fixture.js';
import { place } from '../testing/place.test.fixture.js';
import { stopTimers } from '../testing/timers.test.fixture.js';
import { ConnectedController } from './connected-controller.js';
import { renderStateView, stateViewTexts } from './state-view.js';

/** A load that the test answers when it likes. */
interface Load {
  readonly institution: string;
  readonly signal: AbortSignal;
  answer(titles: string): void;
  fail(error: unknown): void;
}

/** A widget as they are written: a key from its properties, a load, and its state on screen. */
class ConnectedElement extends SamspilElement {
  static override readonly texts = stateViewTexts;
  static override properties = { institution: {} };
  institution: string | undefined;
  readonly loads: Load[] = [];
  readonly connected = new ConnectedController(this, {
    key: () => (this.institution === undefined ? undefined : ([this.institution] as const)),
    load: (_host, signal, [institution]) =>
      new Promise<string>((answer, fail) => {
        this.loads.push({ institution, signal, answer, fail });
      }),
    replaces: ([former], [next]) => former !== next,
  });

  override render() {
    const { state } = this.connected;
    if (state.status !== 'ready')
      return renderStateView(state, { speaker: this.speaker, retry: () => this.connected.reload() });
    const { data, stale, problem } = state;
    return html`<p>${data}${stale ? ' (loading)' : ''}${problem === undefined ? '' : ` (${problem.code})`}</p>`;
  }
}
customElements.define('connected-element', ConnectedElement);

class HostElement extends LitElement {
  readonly context = new ContextProvider(this, { context: hostContext, initialValue: { status: 'waiting' } });
  give(state: HostState): void {
    this.context.setValue(state);
  }
  override render() {
    return html`<slot></slot>`;
  }
}
customElements.define('host-element', HostElement);

function readyHost(): ReadyHost {
  const client = createClient({ baseUrl: 'http://nobody.test', getToken: () => 'token' });
  return {
    status: 'ready',
    client,
    me: {
      kind: 'employee',
      subject: 'HT',
      tenantId: 'T',
      assurance: 'substantial',
      roles: [],
      today: '2027-03-04',
      rights: {},
    },
    names: new PageNameDirectory({ source: client, directory: () => undefined, language: () => 'da' }),
  };
}

async function shown(element: ConnectedElement): Promise<string> {
  await element.updateComplete;
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Lets the promises of an answered load run, and what they bring about render. */
async function settled(element: ConnectedElement): Promise<string> {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  return await shown(element);
}

async function inHost(
  state: HostState,
  institution = 'Bakkeskolen',
): Promise<{ host: HostElement; element: ConnectedElement }> {
  const host = await place<HostElement>(html`<host-element></host-element>`);
  host.give(state);
  const element = new ConnectedElement();
  element.lang = 'en';
  element.institution = institution;
  host.append(element);
  await element.updateComplete;
  return { host, element };
}

function last(element: ConnectedElement): Load {
  const load = element.loads.at(-1);
  if (load === undefined) throw new Error('nothing was loaded');
  return load;
}

describe('ConnectedController', () => {
  it('loads what the key names once the host is ready', async () => {
    const { host, element } = await inHost({ status: 'waiting' });
    expect(element.loads).to.have.length(0);
    expect(await shown(element)).to.equal('Loading …');
    host.give(readyHost());
    last(element).answer('Ro i klassen');
    expect(await settled(element)).to.equal('Ro i klassen');
  });

  it('loads nothing without a key, and misses no provider then', async () => {
    const lines = gatherConsole();
    const pass = stopTimers();
    const element = await place<ConnectedElement>(html`<connected-element lang="en"></connected-element>`);
    pass(10_000);
    expect(await shown(element)).to.equal('');
    expect(lines).to.deep.equal([]);
  });

  it('ends the load of a former key, and never shows its answer', async () => {
    const { element } = await inHost(readyHost());
    const former = last(element);
    element.institution = 'Mosevejens Skole';
    await element.updateComplete;
    expect(former.signal.aborted).to.equal(true);
    former.answer('Bakkeskolens indsatser');
    last(element).answer('Mosevejens indsatser');
    expect(await settled(element)).to.equal('Mosevejens indsatser');
  });

  it('takes away the data that the next key replaces', async () => {
    const { element } = await inHost(readyHost());
    last(element).answer('Bakkeskolens indsatser');
    await settled(element);
    element.institution = 'Mosevejens Skole';
    expect(await shown(element)).to.equal('Loading …');
  });

  it('goes on showing its data while it loads the same again', async () => {
    const { element } = await inHost(readyHost());
    last(element).answer('Ro i klassen');
    await settled(element);
    element.connected.reload();
    expect(await shown(element)).to.equal('Ro i klassen (loading)');
    last(element).answer('Ro i timen');
    expect(await settled(element)).to.equal('Ro i timen');
  });

  it('keeps its data over a hiccup of the server, and says that it is old', async () => {
    gatherConsole();
    const { element } = await inHost(readyHost());
    last(element).answer('Ro i klassen');
    await settled(element);
    element.connected.reload();
    last(element).fail(new HostProblemError({ code: 'server-error' }));
    expect(await settled(element)).to.equal('Ro i klassen (server-error)');
  });

  it('takes away what may not be seen any more', async () => {
    const { element } = await inHost(readyHost());
    last(element).answer('Ro i klassen');
    await settled(element);
    element.connected.reload();
    last(element).fail(new HostProblemError({ code: 'no-access' }));
    expect(await settled(element)).to.equal('Your role does not let you see this.');
  });

  it('drops everything when the person signs out, and the load that is under way', async () => {
    const { host, element } = await inHost(readyHost());
    last(element).answer('Ro i klassen');
    await settled(element);
    element.connected.reload();
    host.give({ status: 'waiting', signedOut: true });
    expect(await shown(element)).to.equal('');
    expect(last(element).signal.aborted).to.equal(true);
  });

  it('never shows the data of one person to the next', async () => {
    const { host, element } = await inHost(readyHost());
    last(element).answer('Ro i klassen');
    await settled(element);
    host.give(readyHost());
    expect(await shown(element)).to.equal('Loading …');
  });

  it('puts in what a save has answered', async () => {
    const { element } = await inHost(readyHost());
    last(element).answer('Ro i klassen');
    await settled(element);
    element.connected.change((title) => `${title}, flyttet`);
    expect(await shown(element)).to.equal('Ro i klassen, flyttet');
    expect(element.loads).to.have.length(1);
  });

  it('says after a while that there is no provider, on screen and once in the console', async () => {
    const lines = gatherConsole();
    const pass = stopTimers();
    const element = await place<ConnectedElement>(
      html`<connected-element lang="en" .institution=${'Bakkeskolen'}></connected-element>`,
    );
    expect(await shown(element)).to.equal('Loading …');
    pass(3_000);
    expect(await shown(element))
      .to.include('<samspil-provider>')
      .and.include('no-provider');
    element.institution = 'Mosevejens Skole';
    await element.updateComplete;
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include('no-provider');
  });

  it('finds a provider that comes after it', async () => {
    const page = await place(
      html`<late-host><connected-element lang="en" .institution=${'Bakkeskolen'}></connected-element></late-host>`,
    );
    const element = page.querySelector('connected-element');
    if (!(element instanceof ConnectedElement)) throw new Error('no element');
    const host = readyHost();
    customElements.define(
      'late-host',
      class extends LitElement {
        readonly context = new ContextProvider(this, { context: hostContext, initialValue: host });
      },
    );
    await element.updateComplete;
    last(element).answer('Ro i klassen');
    expect(await settled(element)).to.equal('Ro i klassen');
  });

  it('asks a provider that has a problem to try again', async () => {
    let tries = 0;
    const { element } = await inHost({ status: 'problem', problem: { code: 'cors-refused' }, retry: () => tries++ });
    expect(await shown(element)).to.include('cors-refused');
    element.shadowRoot?.querySelector('button')?.click();
    expect(tries).to.equal(1);
  });

  it('loads again by itself when the page comes online', async () => {
    const { element } = await inHost(readyHost());
    last(element).fail(new HostProblemError({ code: 'offline' }));
    expect(await settled(element)).to.include('You are offline.');
    globalThis.dispatchEvent(new Event('online'));
    last(element).answer('Ro i klassen');
    expect(await settled(element)).to.equal('Ro i klassen');
  });

  it('ends its load when it leaves the page, and takes it up where it comes back', async () => {
    const { host, element } = await inHost(readyHost());
    element.remove();
    expect(last(element).signal.aborted).to.equal(true);
    host.append(element);
    last(element).answer('Ro i klassen');
    expect(await settled(element)).to.equal('Ro i klassen');
  });

  it('tells the page of a problem, with code and sentence', async () => {
    gatherConsole();
    const { host, element } = await inHost(readyHost());
    const told: string[] = [];
    host.addEventListener('samspil-problem', ({ detail }) => told.push(`${detail.code}: ${detail.message}`));
    element.lang = 'en';
    last(element).fail(new HostProblemError({ code: 'unknown-institution' }));
    await settled(element);
    expect(told).to.deep.equal(['unknown-institution: There is no such institution, or you do not have access to it.']);
  });
});
