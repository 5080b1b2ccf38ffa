import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A busy page, or one behind another, is never idle: after so long it comes all the same. Milliseconds. */
const idleTimeout = 1_000;

/**
 * A part of an element that comes as a chunk of its own, when somebody first wants it. A line that is down takes nothing
 * else from the screen: that the part is missing is a state, which the element shows with a way to try again.
 */
export class OnDemand<Part> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Part>;
  #part: Part | undefined;
  #loading: Promise<Part> | undefined;
  #isAwaited = false;
  #isMissing = false;
  #planned: Promise<Part | undefined> | undefined;
  /** Ends the waiting for a quiet moment; undefined while nothing waits for one. */
  #leaveIdle: (() => void) | undefined;
  /** It was to come at a quiet moment, and the element was removed before. */
  #isPutOff = false;

  /** @param load - gets the part; rejects when it cannot be had, and is asked again at the next attempt */
  constructor(host: ReactiveControllerHost, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
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
    await this.#get();
    this.#host.requestUpdate();
    return this.#part;
  }

  /**
   * Wants it, but for the first call only: for what belongs to every render. Resolves when it is there, or missing.
   */
  wantOnce(): Promise<Part | undefined> {
    this.#planned ??= this.want();
    return this.#planned;
  }

  /** The same as soon as there is nothing more urgent to do: for what is seen beside the rest, and not before it. */
  wantWhenIdle(): void {
    if (this.#planned !== undefined || this.#leaveIdle !== undefined) return;
    // Safari has no idle callback.
    const canIdle = 'requestIdleCallback' in globalThis;
    const handle = canIdle
      ? requestIdleCallback(this.#onIdle, { timeout: idleTimeout })
      : Number(setTimeout(this.#onIdle));
    this.#leaveIdle = () => (canIdle ? cancelIdleCallback(handle) : clearTimeout(handle));
  }

  hostConnected(): void {
    if (this.#isPutOff) this.wantWhenIdle();
    this.#isPutOff = false;
  }

  /** What waits for a quiet moment holds its element until then, and all that it shows. */
  hostDisconnected(): void {
    this.#isPutOff ||= this.#leaveIdle !== undefined;
    this.#leaveIdle?.();
    this.#leaveIdle = undefined;
  }

  readonly #onIdle = (): void => {
    this.#leaveIdle = undefined;
    this.#planned ??= this.#getQuietly();
  };

  /** Nothing tells that it is awaited, and what comes in the same moment is rendered at once. */
  async #getQuietly(): Promise<Part | undefined> {
    await this.#get();
    setTimeout(() => this.#host.requestUpdate());
    return this.#part;
  }

  async #get(): Promise<void> {
    try {
      await this.#fetch();
      this.#isMissing = false;
    } catch (error) {
      console.warn('[samspil] a part of the view could not be loaded', error);
      this.#isMissing = true;
    }
    this.#isAwaited = false;
  }

  /** There is one of it, however it is asked for: another would know nothing of what was done with the first. */
  async #fetch(): Promise<void> {
    if (this.#part !== undefined) return;
    this.#loading ??= this.#load();
    try {
      this.#part = await this.#loading;
    } finally {
      this.#loading = undefined;
    }
  }
}
