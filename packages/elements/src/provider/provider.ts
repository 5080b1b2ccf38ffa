import { ContextProvider } from '@lit/context';
import type { Client, GetToken } from '@samspil/client';
import type { AssuranceLevel } from '@samspil/core/access';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { forgetDrafts } from '../drafts/session-drafts.js';
import { graceMilliseconds, type HostPlace, type HostState, hostContext } from '../host/host-context.js';
import { type HostProblem, type HostProblemCode, isWorthRetrying } from '../host/host-problem.js';
import { hostProblemOf } from '../host/host-problem-of.js';
import type { HostDirectory } from '../host/name-directory.js';
import { PageNameDirectory } from '../host/page-name-directory.js';
import { type Placement, placements } from '../host/placement.js';
import { ProblemReporter } from '../host/problem-reporter.js';
import { InputReader } from '../inputs/input-reader.js';
import { languageOf, watchLanguage } from '../text/nearest-language.js';
import { version } from '../version.js';
import { introduce, openClient, parseApiAddress } from './connection.js';

const waiting: HostState = { status: 'waiting' };
const signedOut: HostState = { status: 'waiting', signedOut: true };

/**
 * Connects every Samspil widget inside it to an API, as the person who is signed in to the host.
 *
 * ```html
 * <samspil-provider api="https://samspil.example.dk">
 *   <samspil-intervention-timeline institution="…"></samspil-intervention-timeline>
 * </samspil-provider>
 * <script type="module">
 *   document.querySelector('samspil-provider').getToken = async () => (await fetch('/samspil-token')).text();
 * </script>
 * ```
 *
 * The token is held in memory only, by the client. Setting `getToken`, `client` or `api` again starts over; so give the
 * same function, rather than a new one at every render.
 *
 * @summary Connects the widgets inside it to an API.
 * @slot - The host's own content, with widgets anywhere in it.
 * @fires {SamspilProblemEvent} samspil-problem - The provider cannot connect; `detail` has a stable code and a sentence.
 * @cssproperty [--samspil-color-scheme=inherit] - `light`, `dark` or `light dark`; else that of the place in the page.
 */
export class SamspilProvider extends LitElement {
  static readonly baseName = 'provider';
  static readonly version = version;

  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
    :host([data-samspil-theme='light']) {
      --samspil-color-scheme: light;
    }
    :host([data-samspil-theme='dark']) {
      --samspil-color-scheme: dark;
    }
    :host([data-samspil-theme='auto']) {
      --samspil-color-scheme: light dark;
    }
  `;

  /** The address of the API, without `/v1`. */
  @property() api?: string;

  /** Gives a short-lived token of whoever is signed in. May be set after the element is in the page. */
  @property({ attribute: false }) getToken?: GetToken | undefined;

  /** The host's own register of names; without it, names come from the API where it has them. */
  @property({ attribute: false }) directory?: HostDirectory | undefined;

  /**
   * The institutions that the person has chosen in the host's own filter, as ids; in the attribute with spaces between. A
   * widget that names no institution shows these; none means all that the person may see.
   */
  @property({ converter: { fromAttribute: splitIds } }) institutions?: readonly string[] | undefined;

  /** Where the widgets stand: `page` (one of its own), `aside` (a narrow column) or `below` (a row under something). */
  @property() placement?: Placement;

  /**
   * Signs the person in at a higher assurance level, and resolves when `getToken` gives a token with it. Where it is set,
   * a widget that needs more than the sign-in gives offers it as a button; `needed` is the level.
   */
  @property({ attribute: false }) stepUp?: ((needed: AssuranceLevel) => Promise<void>) | undefined;

  /** A client made by the host, instead of `api` and `getToken`. */
  @property({ attribute: false }) client?: Client | undefined;

  readonly #context = new ContextProvider(this, { context: hostContext, initialValue: waiting });
  readonly #problems = new ProblemReporter();
  #attempt: AbortController | undefined;
  #grace: ReturnType<typeof setTimeout> | undefined;
  #names: PageNameDirectory | undefined;
  readonly #inputs = new InputReader(this);
  #signedOut = false;
  #steppingUp = false;
  #stopLanguage: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener('online', this.#retryOnline);
    this.#stopLanguage = watchLanguage(this, () => this.#names?.announce());
    // After a move in the page; the first start is the first update's.
    if (this.hasUpdated) this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('online', this.#retryOnline);
    this.#stopLanguage?.();
    this.#leave();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('directory')) this.#names?.forget();
    if (this.hasUpdated && (changed.has('institutions') || changed.has('placement') || changed.has('stepUp')))
      this.#tell(this.#context.value);
    if (!this.hasUpdated || changed.has('api') || changed.has('client') || changed.has('getToken')) {
      this.#signedOut &&= this.getToken === undefined && this.client === undefined;
      this.#start();
    }
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /**
   * Forgets who was signed in: ends what is under way, takes everything that was loaded off the screen, and lets go of the
   * token function and the client. Setting `getToken` or `client` starts over.
   */
  signOut(): void {
    this.#signedOut = true;
    this.getToken = undefined;
    this.client = undefined;
    forgetDrafts();
    // At once, rather than with the update that the two bring about: the next one may sit down at the same screen.
    this.#start();
  }

  /** Starts over, with the same address and token function: after the host has signed the person in anew. */
  reconnect(): void {
    this.#start();
  }

  readonly #start = (): void => {
    this.#leave();
    this.#context.setValue(this.#signedOut ? signedOut : waiting);
    if (this.#signedOut || !this.isConnected) return;

    const { client, api, getToken } = this;
    const baseUrl = parseApiAddress(api ?? '');
    if (client !== undefined) void this.#connect(async () => client);
    else if (!api) this.#await('no-api');
    else if (baseUrl === undefined)
      this.#fail({ code: 'wrong-address', detail: `api="${api}" is no http or https address` });
    else if (getToken === undefined) this.#await('no-token');
    else void this.#connect(() => openClient(baseUrl, getToken));
  };

  /** A host's script may come after its markup. Whatever is set meanwhile starts over, and ends this. */
  #await(missing: HostProblemCode): void {
    this.#grace = setTimeout(() => this.#fail({ code: missing }), graceMilliseconds);
  }

  /** Ends what is under way, and what the person before was shown. */
  #leave(): void {
    clearTimeout(this.#grace);
    this.#attempt?.abort();
    this.#attempt = undefined;
    this.#names?.end();
    this.#names = undefined;
  }

  async #connect(open: () => Promise<Client>): Promise<void> {
    const attempt = new AbortController();
    const { signal } = attempt;
    this.#attempt = attempt;
    try {
      const client = await open();
      const me = await introduce(client, signal);
      if (signal.aborted) return;
      this.#problems.clear();
      this.#names = new PageNameDirectory({
        source: client,
        directory: () => this.directory,
        language: () => languageOf(this),
      });
      this.#tell({ status: 'ready', client, me, names: this.#names });
    } catch (error) {
      if (!signal.aborted) this.#fail(hostProblemOf(error));
    }
  }

  #fail(problem: HostProblem): void {
    this.#problems.report(this, problem);
    this.#tell({ status: 'problem', problem, retry: this.#start });
  }

  /** Gives the widgets a state, with what the page says of their place now. */
  #tell(state: HostState): void {
    if (state.status === 'waiting') return;
    const { institutions: _former, placement: _place, stepUp: _step, ...rest } = state;
    this.#context.setValue({ ...rest, ...this.#place() });
  }

  #place(): HostPlace {
    const institutions = this.#inputs.ids('institutions', this.institutions);
    const placement = this.#inputs.oneOf('placement', this.placement, placements);
    return {
      ...(institutions === undefined ? {} : { institutions }),
      ...(placement === undefined ? {} : { placement }),
      ...(this.stepUp === undefined ? {} : { stepUp: this.#stepUp }),
    };
  }

  readonly #stepUp = async (): Promise<void> => {
    const { stepUp } = this;
    if (stepUp === undefined || this.#steppingUp) return;
    this.#steppingUp = true;
    try {
      // The only level above another; a widget that needs none does not ask.
      await stepUp('substantial');
      this.#start();
    } catch (error) {
      // Whoever thinks better of it stays where they are.
      console.warn('[samspil] stepUp was not carried through', error);
    } finally {
      this.#steppingUp = false;
    }
  };

  readonly #retryOnline = (): void => {
    const state = this.#context.value;
    if (state.status === 'problem' && isWorthRetrying(state.problem.code)) this.#start();
  };
}

function splitIds(value: string | null): readonly string[] | undefined {
  return value === null ? undefined : value.split(/\s+/).filter((id) => id !== '');
}
