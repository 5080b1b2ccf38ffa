import type { ReactiveController, ReactiveElement } from 'lit';
import type { RowMetrics } from '../internal/layout.js';
import type { Stretch } from '../internal/visible-window.js';
import type { PlaceWidth } from '../place-width.js';

/** On a narrower axis twelve months could not be named; it scrolls instead. */
const leastPlotWidth = 576;
/** So far one scrolls before the rows to render are found anew: small, so that no frame has much to do. */
const scrollStep = 64;
/** So much is rendered beyond what is in sight, above and below: more than one scrolls within a frame. */
const overscan = 128;
/** The most that the style sheet gives it, unless the page says otherwise. */
const heightBeforeMeasured = 720;
/** What the card's own lines at both sides take of the width; an axis as wide as the card would scroll by as much. */
const cardLines = 2;

const fineMetrics: RowMetrics = { barHeight: 28, gap: 8, padding: 10, leastHeight: 56, collapsedHeight: 40 };
const coarseMetrics: RowMetrics = { barHeight: 44, gap: 8, padding: 8, leastHeight: 60, collapsedHeight: 52 };

/** Knows how much room the chart has, what part of it is in sight, and by what it is used: pointer, finger or printer. */
export class ChartWindow implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #place: PlaceWidth;
  readonly #scrolled: () => void;
  readonly #finger = matchMedia('(pointer: coarse)');
  readonly #printer = matchMedia('print');
  /** The pages are counted before the media query changes: what is rendered after that is cut off at the last of them. */
  #isAboutToPrint = false;
  #resize: ResizeObserver | undefined;
  #scroller: Element | undefined;
  #scrollerHeight = 0;
  /** For which rows are rendered: what is there already and not in sight stays until somebody scrolls. */
  #height = heightBeforeMeasured;
  #scrollerWidth = 0;
  #scrollStep = 0;
  #soon: ReturnType<typeof setTimeout> | undefined;

  /** @param scrolled - the rows to render are others, and nothing else is */
  constructor(host: ReactiveElement, place: PlaceWidth, scrolled: () => void) {
    this.#host = host;
    this.#place = place;
    this.#scrolled = scrolled;
    host.addController(this);
  }

  get isPrinting(): boolean {
    return this.#isAboutToPrint || this.#printer.matches;
  }

  get metrics(): RowMetrics {
    return this.#finger.matches ? coarseMetrics : fineMetrics;
  }

  /** The width of the lanes' heads, in pixels. */
  get headWidth(): number {
    const { pixels, isNarrow } = this.#place;
    if (isNarrow) return 120;
    return pixels > 0 && pixels < 860 ? 148 : 208;
  }

  /** The width of what is in sight of the time axis, in pixels. */
  get room(): number {
    return Math.max(1, (this.#scrollerWidth || (this.#place.pixels || 1_240) - cardLines) - this.headWidth);
  }

  /** The width of one period on the time axis, in pixels: all the room, unless that is too little. */
  get plotWidth(): number {
    return Math.max(leastPlotWidth, this.room);
  }

  /** What is to be rendered from top to bottom: what is in sight and some more; all of it for a printer. */
  get stretch(): Stretch {
    if (this.isPrinting) return { top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };
    const top = this.#scrollStep * scrollStep;
    return { top: top - overscan, bottom: top + this.#height + scrollStep + overscan };
  }

  hostConnected(): void {
    this.#resize = new ResizeObserver(([entry]) => entry && this.#measure(entry.contentRect));
    this.#finger.addEventListener('change', this.#render);
    this.#printer.addEventListener('change', this.#render);
    globalThis.addEventListener('beforeprint', this.#onPrint);
    globalThis.addEventListener('afterprint', this.#onPrint);
  }

  hostUpdated(): void {
    const scroller = this.#host.renderRoot.querySelector('.scroller') ?? undefined;
    if (scroller === this.#scroller) return;
    if (this.#scroller !== undefined) this.#leave(this.#scroller);
    this.#scroller = scroller;
    this.#scrollerWidth = 0;
    this.#scrollStep = 0;
    if (scroller === undefined) return;
    scroller.addEventListener('scroll', this.#onScroll, { passive: true });
    this.#resize?.observe(scroller);
  }

  hostDisconnected(): void {
    this.#resize?.disconnect();
    clearTimeout(this.#soon);
    this.#resize = undefined;
    if (this.#scroller !== undefined) this.#leave(this.#scroller);
    this.#scroller = undefined;
    this.#finger.removeEventListener('change', this.#render);
    this.#printer.removeEventListener('change', this.#render);
    globalThis.removeEventListener('beforeprint', this.#onPrint);
    globalThis.removeEventListener('afterprint', this.#onPrint);
    this.#isAboutToPrint = false;
  }

  #leave(scroller: Element): void {
    scroller.removeEventListener('scroll', this.#onScroll);
    this.#resize?.unobserve(scroller);
  }

  readonly #onScroll = (): void => {
    const step = Math.floor((this.#scroller?.scrollTop ?? 0) / scrollStep);
    if (step === this.#scrollStep) return;
    this.#scrollStep = step;
    this.#height = this.#scrollerHeight || heightBeforeMeasured;
    this.#scrolled();
  };

  readonly #onPrint = ({ type }: Event): void => {
    this.#isAboutToPrint = type === 'beforeprint';
    this.#render();
  };

  readonly #render = (): void => this.#host.requestUpdate();

  /** Rendered after the observer's turn, see `PlaceWidth`. */
  #measure({ width, height }: DOMRectReadOnly): void {
    const { room } = this;
    this.#scrollerHeight = height;
    this.#scrollerWidth = width;
    // As wide as was thought, and no higher: all that is needed is there.
    if (Math.abs(this.room - room) < 0.5 && height <= this.#height) return;
    this.#height = Math.max(this.#height, height);
    clearTimeout(this.#soon);
    this.#soon = setTimeout(this.#render);
  }
}
