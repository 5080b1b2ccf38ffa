import { type HostState, hostContext } from '../host/host-context.js';

type Answer = (state: HostState, unsubscribe?: () => void) => void;

/** A request of the context protocol, which every provider of a context understands, Lit's among them. */
class HostRequest extends Event {
  readonly context = hostContext;
  readonly subscribe = true;
  readonly callback: Answer;

  constructor(callback: Answer) {
    super('context-request', { bubbles: true, composed: true });
    this.callback = callback;
  }
}

/**
 * Follows the host of the provider above an element. Scripts come in any order, and `define()` may reach the widget's tag
 * first: whoever was not answered asks again when a provider makes itself known. (A provider that comes between the two
 * is told by the one above it.)
 *
 * Speaks the protocol itself, because Lit's consumer and context root, for any context and any value, weigh three times
 * as much in every first load.
 */
export class HostSubscription {
  readonly #element: Element;
  readonly #follow: (state: HostState) => void;
  #unsubscribe: (() => void) | undefined;

  constructor(element: Element, follow: (state: HostState) => void) {
    this.#element = element;
    this.#follow = follow;
  }

  start(): void {
    document.documentElement.addEventListener('context-provider', this.#ask);
    this.#ask();
  }

  stop(): void {
    document.documentElement.removeEventListener('context-provider', this.#ask);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  readonly #ask = (): void => {
    if (this.#unsubscribe === undefined) this.#element.dispatchEvent(new HostRequest(this.#hear));
  };

  readonly #hear: Answer = (state, unsubscribe) => {
    // Another provider: the former one has nothing to tell any more.
    if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.#follow(state);
  };
}
