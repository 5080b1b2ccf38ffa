import type { ReactiveControllerHost } from 'lit';

/**
 * A part of an element that comes as a chunk of its own, when somebody first wants it. A line that is down takes nothing
 * else from the screen: that the part is missing is a state, which the element shows with a way to try again.
 */
export class OnDemand<Part> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Part>;
  #part: Part | undefined;
  #loading: Promise<Part> | undefined;
  #isAwaited = false;
  #isMissing = false;
  #isPlanned = false;

  /** @param load - gets the part; rejects when it cannot be had, and is asked again at the next attempt */
  constructor(host: ReactiveControllerHost, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  /** The part, once it is there. */
  get part(): Part | undefined {
    return this.#part;
  }

  /** Somebody waits for it. */
  get isAwaited(): boolean {
    return this.#isAwaited;
  }

  /** Somebody wanted it, and it could not be had. Stays until it is there, also while it is tried again. */
  get isMissing(): boolean {
    return this.#isMissing;
  }

  /** Gets it before anybody wants it, and renders what it brings. That this fails is no news to anybody. */
  prefetch(): void {
    if (this.#part !== undefined) return;
    this.#fetch().then(
      () => this.#host.requestUpdate(),
      () => undefined,
    );
  }

  /** Gets it because somebody wants it now; undefined when it cannot be had. */
  async want(): Promise<Part | undefined> {
    if (this.#part !== undefined) return this.#part;
    this.#isAwaited = true;
    this.#host.requestUpdate();
    try {
      await this.#fetch();
      this.#isMissing = false;
    } catch (error) {
      console.warn('[samspil] a part of the view could not be loaded', error);
      this.#isMissing = true;
    }
    this.#isAwaited = false;
    this.#host.requestUpdate();
    return this.#part;
  }

  /** Wants it, but for the first call only: for what belongs to every render. */
  wantOnce(): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    void this.want();
  }

  /** The same as soon as there is nothing more urgent to do: for what is seen beside the rest, and not before it. */
  wantWhenIdle(): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    // Safari has no idle callback.
    const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
    whenIdle(() => void this.want());
  }

  async #fetch(): Promise<void> {
    this.#loading ??= this.#load();
    try {
      this.#part = await this.#loading;
    } finally {
      this.#loading = undefined;
    }
  }
}
