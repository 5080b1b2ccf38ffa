import type { ReactiveController, ReactiveElement } from 'lit';

/** Below this width the list is shown, unless one asks for the timeline. */
const narrowWidth = 480;

/** Knows how wide the timeline's place in the page is. */
export class PlaceWidth implements ReactiveController {
  readonly #host: ReactiveElement;
  #resize: ResizeObserver | undefined;
  #card: Element | undefined;
  #width = 0;
  #soon: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** In pixels; 0 until it is known. */
  get pixels(): number {
    return this.#width;
  }

  /** Whether the place is so narrow that a list serves better. */
  get isNarrow(): boolean {
    return this.#width > 0 && this.#width < narrowWidth;
  }

  hostConnected(): void {
    this.#measure(this.#host.getBoundingClientRect().width);
    this.#resize = new ResizeObserver((entries) => {
      for (const { target, contentRect, borderBoxSize } of entries)
        this.#measure(target === this.#host ? contentRect.width : (borderBoxSize[0]?.inlineSize ?? 0));
    });
    this.#resize.observe(this.#host);
  }

  /** The card is as wide as the element, and has a width where a page's `* { all: unset }` has made the element inline. */
  hostUpdated(): void {
    const card = this.#host.renderRoot.querySelector('.card') ?? undefined;
    if (card === this.#card) return;
    if (this.#card !== undefined) this.#resize?.unobserve(this.#card);
    if (card !== undefined) this.#resize?.observe(card);
    this.#card = card;
  }

  hostDisconnected(): void {
    this.#resize?.disconnect();
    this.#card = undefined;
    clearTimeout(this.#soon);
  }

  /**
   * What is measured is rendered after the observer's turn: rendering within it changes the sizes that are observed, and
   * the browser reports that to the page as an error.
   */
  #measure(width: number): void {
    if (width === 0 || Math.abs(width - this.#width) < 1) return;
    this.#width = width;
    clearTimeout(this.#soon);
    // What is about to be rendered is rendered with it.
    if (this.#host.isUpdatePending) return;
    this.#soon = setTimeout(() => this.#host.requestUpdate());
  }
}
