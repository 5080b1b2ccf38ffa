import type { ReactiveController, ReactiveElement } from 'lit';

/** Below this width the list is shown, unless one asks for the timeline. */
const narrowWidth = 480;

/** Knows how wide the timeline's place in the page is. */
export class PlaceWidth implements ReactiveController {
  readonly #host: ReactiveElement;
  #resize: ResizeObserver | undefined;
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
    this.#resize = new ResizeObserver(([entry]) => entry && this.#measure(entry.contentRect.width));
    this.#resize.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#resize?.disconnect();
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
    this.#soon = setTimeout(() => this.#host.requestUpdate());
  }
}
