import { type AssuranceLevel, assuranceLevels } from '@samspil/core/access';
import type { ReactiveController, ReactiveElement } from 'lit';
import { graceMilliseconds, type HostState, type ReadyHost } from '../host/host-context.js';
import { type HostProblem, isWorthRetrying } from '../host/host-problem.js';
import { hostProblemOf } from '../host/host-problem-of.js';
import { ProblemReporter } from '../host/problem-reporter.js';
import { HostSubscription } from './host-subscription.js';

/** Where a connected element stands with its data. */
export type ConnectedState<Data> =
  /** There is nothing to load: the element was given its records, or nobody is signed in. */
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  /**
   * `stale` while newer data is on its way. `problem` tells that the last attempt to get it failed and what is shown is
   * older than it should be.
   */
  | { readonly status: 'ready'; readonly data: Data; readonly stale: boolean; readonly problem?: HostProblem }
  | { readonly status: 'problem'; readonly problem: HostProblem };

export interface ConnectedOptions<Key extends readonly unknown[], Data> {
  /** What the data depends on, compared value by value before every update; undefined when there is nothing to load. */
  readonly key: () => Key | undefined;
  /** Loads it. Passes the signal on, so that a load nobody waits for any more ends. Errors become a state. */
  readonly load: (host: ReadyHost, signal: AbortSignal, key: Key) => Promise<Data>;
  /** Whether the data of the former key may not be shown while that of the next one loads (another institution). */
  readonly replaces?: (former: Key, next: Key) => boolean;
  /**
   * The assurance level that the data needs. Below it nothing is asked for, and the state is the problem `step-up`
   * (INV-83; knowledge.md, step-up).
   */
  readonly assurance?: AssuranceLevel;
}

const idle = { status: 'idle' } as const;
const loading = { status: 'loading' } as const;

/**
 * Loads what an element shows, through the provider that it stands in: finds the host, loads when the key or the host
 * changes, drops the data of another person or of nobody, and turns everything that can go wrong into a state to show.
 *
 * The element renders `state`, and otherwise knows nothing of loading.
 */
export class ConnectedController<Key extends readonly unknown[], Data> implements ReactiveController {
  readonly #element: ReactiveElement;
  readonly #options: ConnectedOptions<Key, Data>;
  readonly #subscription: HostSubscription;
  readonly #problems = new ProblemReporter();
  #state: ConnectedState<Data> = idle;
  #hostState: HostState | undefined;
  /** Whose data is held: another client is another person, or another server. */
  #owner: ReadyHost['client'] | undefined;
  #key: Key | undefined;
  #load: AbortController | undefined;
  #grace: ReturnType<typeof setTimeout> | undefined;
  #leaveNames: (() => void) | undefined;

  constructor(element: ReactiveElement, options: ConnectedOptions<Key, Data>) {
    this.#element = element;
    this.#options = options;
    this.#subscription = new HostSubscription(element, (state) => this.#follow(state));
    element.addController(this);
  }

  get state(): ConnectedState<Data> {
    return this.#state;
  }

  /** The host, once it is connected: for saving, and for names. */
  get host(): ReadyHost | undefined {
    return this.#hostState?.status === 'ready' ? this.#hostState : undefined;
  }

  /** What may help where the state is a problem, for `renderStateView`. */
  get remedies(): { readonly retry: () => void; readonly stepUp?: (() => void) | undefined } {
    const host = this.#hostState;
    return { retry: () => this.reload(), stepUp: host?.status === 'waiting' ? undefined : host?.stepUp };
  }

  /** Loads again, showing what is there meanwhile; asks a provider that has a problem to start over. */
  reload(): void {
    if (this.#hostState?.status === 'problem') this.#hostState.retry();
    else this.#start();
    this.#element.requestUpdate();
  }

  /** Puts in what a save has answered, without asking the server for everything again. No-op while there is no data. */
  change(changed: (data: Data) => Data): void {
    if (this.#state.status !== 'ready') return;
    this.#set({ ...this.#state, data: changed(this.#state.data) });
  }

  hostConnected(): void {
    globalThis.addEventListener('online', this.#retryOnline);
    this.#subscription.start();
    if (this.#hostState !== undefined) return;
    this.#grace = setTimeout(() => {
      this.#grace = undefined;
      this.#start();
    }, graceMilliseconds);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('online', this.#retryOnline);
    this.#subscription.stop();
    clearTimeout(this.#grace);
    this.#grace = undefined;
    this.#load?.abort();
    this.#leaveNames?.();
    this.#leaveNames = undefined;
    this.#hostState = undefined;
  }

  hostUpdate(): void {
    const next = this.#options.key();
    if (same(this.#key, next)) return;
    const former = this.#key;
    this.#key = next;
    if (next === undefined || (former !== undefined && this.#options.replaces?.(former, next) === true))
      this.#state = idle;
    this.#start();
  }

  readonly #retryOnline = (): void => {
    const state = this.#state;
    const problem = state.status === 'ready' || state.status === 'problem' ? state.problem : undefined;
    if (this.host !== undefined && problem !== undefined && isWorthRetrying(problem.code)) this.#start();
  };

  #follow(state: HostState): void {
    clearTimeout(this.#grace);
    this.#grace = undefined;
    this.#leaveNames?.();
    this.#hostState = state;
    this.#leaveNames =
      state.status === 'ready' ? state.names.subscribe(() => this.#element.requestUpdate()) : undefined;
    this.#start();
    // An element that has nothing to load yet may still say names, which come from the host.
    this.#element.requestUpdate();
  }

  /** Takes up the work from what is known now; everything that was under way is off. */
  #start(): void {
    this.#load?.abort();
    if (!this.#element.isConnected) return;
    const host = this.#hostState;
    const key = this.#key;
    if (key === undefined) this.#set(idle);
    else if (host === undefined) this.#lackProvider();
    else if (host.status === 'waiting') this.#set(host.signedOut ? idle : loading);
    // The provider has reported it.
    else if (host.status === 'problem') this.#set({ status: 'problem', problem: host.problem });
    else if (this.#isBelow(host.me.assurance)) this.#fail({ code: 'step-up' });
    else void this.#run(host, key);
  }

  #isBelow(assurance: AssuranceLevel): boolean {
    const { assurance: needed } = this.#options;
    return needed !== undefined && assuranceLevels.indexOf(assurance) < assuranceLevels.indexOf(needed);
  }

  /** One may still be on its way as long as the grace lasts. */
  #lackProvider(): void {
    if (this.#grace === undefined) this.#fail({ code: 'no-provider' });
    else this.#set(loading);
  }

  async #run(host: ReadyHost, key: Key): Promise<void> {
    const held = this.#state.status === 'ready' && this.#owner === host.client ? this.#state.data : undefined;
    this.#owner = host.client;
    this.#set(held === undefined ? loading : { status: 'ready', data: held, stale: true });
    const load = new AbortController();
    this.#load = load;
    try {
      const data = await this.#options.load(host, load.signal, key);
      if (load.signal.aborted) return;
      this.#problems.clear();
      this.#set({ status: 'ready', data, stale: false });
    } catch (error) {
      if (load.signal.aborted) return;
      this.#fail(hostProblemOf(error));
    }
  }

  #fail(problem: HostProblem): void {
    this.#problems.report(this.#element, problem);
    // A hiccup of the line takes nothing from the screen; what the server refuses goes.
    if (
      this.#state.status === 'ready' &&
      (problem.code === 'offline' || problem.code === 'server-error' || problem.code === 'cors-refused')
    ) {
      this.#set({ status: 'ready', data: this.#state.data, stale: false, problem });
    } else {
      this.#set({ status: 'problem', problem });
    }
  }

  #set(state: ConnectedState<Data>): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#element.requestUpdate();
  }
}

function same(former: readonly unknown[] | undefined, next: readonly unknown[] | undefined): boolean {
  if (former === undefined || next === undefined) return former === next;
  return former.length === next.length && former.every((value, at) => Object.is(value, next[at]));
}
