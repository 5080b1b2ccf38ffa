import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TimelineIntervention } from '../internal/entry.js';
import type { WholeRecord } from './details-view.js';

export interface WholeRecordOptions {
  /** Loads the whole record; undefined where there is nothing to load it from, and the given one is all there is. */
  readonly load: (id: string, signal: AbortSignal) => Promise<TimelineIntervention> | undefined;
  /** Called with what came: it is newer than what the list had. */
  readonly loaded: (record: TimelineIntervention) => void;
}

/** Loads the whole of the one intervention that somebody looks at; a summary has no goals. */
export class WholeRecordController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: WholeRecordOptions;
  #state: WholeRecord = { status: 'loading' };
  #load: AbortController | undefined;

  constructor(host: ReactiveControllerHost, options: WholeRecordOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): WholeRecord {
    return this.#state;
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** Looks at another record. */
  async lookAt(record: TimelineIntervention): Promise<void> {
    this.forget();
    const load = new AbortController();
    this.#load = load;
    const loading = this.#options.load(record.id, load.signal);
    this.#set(loading === undefined ? { status: 'ready', record } : { status: 'loading' });
    if (loading === undefined) return;
    try {
      const whole = await loading;
      if (load.signal.aborted) return;
      this.#set({ status: 'ready', record: whole });
      this.#options.loaded(whole);
    } catch (error) {
      // What the summary says is shown all the same, and that the rest could not be had is said there.
      if (!load.signal.aborted && error instanceof Error) this.#set({ status: 'failed' });
    }
  }

  /** Looks at none any more. */
  forget(): void {
    this.#load?.abort();
    this.#load = undefined;
  }

  #set(state: WholeRecord): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
