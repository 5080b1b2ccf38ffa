import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadyHost } from '../host/host-context.js';
import type { HostProblem } from '../host/host-problem.js';
import { hostProblemOf } from '../host/host-problem-of.js';

/** Where something stands that is shown beside the record, and may fail or be refused by itself. */
export type SideState<Data> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly data: Data }
  /** Not for this person. */
  | { readonly status: 'refused' }
  | { readonly status: 'failed'; readonly problem: HostProblem };

/** Loads it. Undefined where this person is not to ask at all. */
export type LoadSide<Data> = (host: ReadyHost, id: string, signal: AbortSignal) => Promise<Data> | undefined;

/** Loads what belongs to a record, and takes nothing else from the screen when that cannot be had. */
export class SideLoad<Data> implements ReactiveController {
  readonly #element: ReactiveControllerHost;
  readonly #loadSide: LoadSide<Data>;
  #state: SideState<Data> = { status: 'loading' };
  #of: { readonly host: ReadyHost; readonly id: string } | undefined;
  #load: AbortController | undefined;

  constructor(element: ReactiveControllerHost, load: LoadSide<Data>) {
    this.#element = element;
    this.#loadSide = load;
    element.addController(this);
  }

  get state(): SideState<Data> {
    return this.#state;
  }

  /** What has come; undefined before, and where it cannot be had. */
  get data(): Data | undefined {
    return this.#state.status === 'ready' ? this.#state.data : undefined;
  }

  hostDisconnected(): void {
    this.#load?.abort();
  }

  /** Loads for a record. What is there for the same one, and the same person, stays meanwhile. */
  start(host: ReadyHost, id: string): void {
    const isSame = this.#of?.host.client === host.client && this.#of.id === id;
    this.#of = { host, id };
    void this.#run(host, id, isSame && this.#state.status === 'ready');
  }

  readonly retry = (): void => {
    if (this.#of !== undefined) void this.#run(this.#of.host, this.#of.id, false);
  };

  /** Puts in what a save has answered, or is about to. No-op while there is no data. */
  change(changed: (data: Data) => Data): void {
    if (this.#state.status === 'ready') this.#set({ status: 'ready', data: changed(this.#state.data) });
  }

  /** Nobody is signed in, or it is about another record: what was here is gone. */
  forget(): void {
    this.#load?.abort();
    this.#of = undefined;
    this.#set({ status: 'loading' });
  }

  async #run(host: ReadyHost, id: string, keeps: boolean): Promise<void> {
    this.#load?.abort();
    const load = new AbortController();
    this.#load = load;
    if (!keeps) this.#set({ status: 'loading' });
    try {
      const loading = this.#loadSide(host, id, load.signal);
      if (loading === undefined) {
        this.#set({ status: 'refused' });
        return;
      }
      const data = await loading;
      if (!load.signal.aborted) this.#set({ status: 'ready', data });
    } catch (error) {
      if (load.signal.aborted) return;
      const problem = hostProblemOf(error);
      // 404 as well: the server says nothing of what one may not see.
      const isRefused = problem.code === 'no-access' || problem.code === 'unknown-institution';
      this.#set(isRefused ? { status: 'refused' } : { status: 'failed', problem });
    }
  }

  #set(state: SideState<Data>): void {
    this.#state = state;
    this.#element.requestUpdate();
  }
}
