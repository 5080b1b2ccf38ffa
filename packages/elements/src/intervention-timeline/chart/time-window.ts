import { type DateRange, fromEpochDay, type PlainDate, toEpochDay } from '@samspil/core/calendar';
import type { ReactiveController, ReactiveElement } from 'lit';
import { DateScale } from '../internal/date-scale.js';
import { type Days, extentAround, holds } from '../internal/extent.js';
import { rememberLast } from '../internal/remember-last.js';
import type { ChartWindow } from './chart-window.js';

export interface TimeWindowOptions {
  readonly window: ChartWindow;
  /** What is to be drawn is not what it was. */
  readonly moved: () => void;
  /** Somebody has panned to these days, and stays there. */
  readonly panned: (range: DateRange) => void;
}

/** Whoever has not panned on for so long has arrived. Milliseconds. */
const settlesAfter = 140;
/** So long after a step in the drawing the rest of the element takes it up. Milliseconds. */
const followsAfter = 200;
/** What is in sight is cut into so many steps; after one of them what is drawn is found anew. */
const stepsInSight = 6;
/** So much beyond both edges is drawn too, as a share of what is in sight: two steps, so that no edge shows. */
const overscan = 0.34;

/**
 * Which days are in sight. The axis is longer than its place and scrolls by the browser's own means, by finger, wheel,
 * keys and scroll bar; only what is near is drawn. When somebody arrives, the element is told, and shows the lanes of
 * those days; while one is still panning, nothing but the drawing changes.
 */
export class TimeWindow implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #window: ChartWindow;
  readonly #moved: () => void;
  readonly #panned: (range: DateRange) => void;
  readonly #scaleOf = rememberLast(
    (first: number, last: number) => new DateScale({ from: fromEpochDay(first), to: fromEpochDay(last) }),
  );
  #scroller: HTMLElement | undefined;
  /** The period that the element shows. */
  #period: Days = { first: 0, last: 0 };
  /** What somebody has panned to: when the element comes back with it, nothing jumps. */
  #reported: Days | undefined;
  /** The days of the whole axis. */
  #extent: Days = { first: 0, last: 0 };
  /** The first day in sight, with its fraction. */
  #start = 0;
  /** Where we have put, or last seen, the scroller: what is further from there has been moved by somebody. */
  #left = Number.NaN;
  #step = 0;
  #pixelsPerDay = 1;
  #mustPlace = true;
  #isHeld = false;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #following: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement, { window, moved, panned }: TimeWindowOptions) {
    this.#host = host;
    this.#window = window;
    this.#moved = moved;
    this.#panned = panned;
    host.addController(this);
  }

  /** The whole axis. */
  get scale(): DateScale {
    return this.#scaleOf(this.#extent.first, this.#extent.last);
  }

  get pixelsPerDay(): number {
    return this.#pixelsPerDay;
  }

  /** The width of the whole axis, in pixels. */
  get width(): number {
    return (this.#extent.last - this.#extent.first + 1) * this.#pixelsPerDay;
  }

  /** What is to be drawn: the days in sight and some more; for a printer the period and nothing else. */
  get drawn(): Days {
    if (this.#window.isPrinting) return this.#period;
    const days = this.#daysInSight;
    const start = this.#extent.first + this.#step * (days / stepsInSight);
    return {
      first: Math.max(this.#extent.first, Math.floor(start - days * overscan)),
      last: Math.min(this.#extent.last, Math.ceil(start + days * (1 + overscan))),
    };
  }

  /**
   * Where what is in sight begins: what begins before the last of these days, and does not end before the first, may be half
   * out of sight before it is drawn anew.
   */
  get edge(): Days {
    if (this.#window.isPrinting) return { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };
    const step = this.#daysInSight / stepsInSight;
    const last = this.#extent.first + (this.#step + 1) * step;
    return { first: last - 2 * step, last };
  }

  /** The days that somebody is panning to from a period, as many as it has; undefined where one is not panning from it. */
  pannedFrom({ from, to }: DateRange): DateRange | undefined {
    if (!same(this.#period, { first: toEpochDay(from), last: toEpochDay(to) })) return undefined;
    const { first, last } = this.#wholeInSight();
    return first === this.#period.first ? undefined : { from: fromEpochDay(first), to: fromEpochDay(last) };
  }

  /** Takes up the period that is to be shown; called before each render. */
  show({ from, to }: DateRange, today: PlainDate): void {
    const period = { first: toEpochDay(from), last: toEpochDay(to) };
    const days = period.last - period.first + 1;
    const pixelsPerDay = this.#window.plotWidth / days;
    const isOther = !same(period, this.#period);
    this.#period = period;
    if (this.#window.isPrinting) {
      this.#extent = period;
      this.#pixelsPerDay = pixelsPerDay;
      this.#mustPlace = true;
      return;
    }
    if (pixelsPerDay !== this.#pixelsPerDay) {
      // The browser tells of what somebody has panned a frame later: put where we believe it to be, that would be lost.
      this.#follow();
      this.#mustPlace = true;
    }
    this.#pixelsPerDay = pixelsPerDay;
    const isOurs = this.#reported !== undefined && same(period, this.#reported);
    // Whoever was taken to be at the period already is put there.
    if (isOther ? !isOurs : this.#reported !== undefined) {
      this.#start = this.#beginning(toEpochDay(today));
      this.#mustPlace = true;
    }
    this.#reported = undefined;
    if (!holds(this.#extent, period)) {
      this.#extent = extentAround(period);
      this.#mustPlace = true;
    }
    this.#step = this.#stepOf(this.#start);
  }

  /** The day at a place on the screen. */
  dayAt(clientX: number): number {
    const canvas = this.#scroller?.querySelector('.axis-plot')?.getBoundingClientRect();
    if (canvas === undefined) return this.#period.first;
    const from = this.#isRightToLeft() ? canvas.right - clientX : clientX - canvas.left;
    return this.#extent.first + Math.floor(from / this.#pixelsPerDay);
  }

  /** Where a day begins on the screen. */
  xOf(day: number): number {
    const canvas = this.#scroller?.querySelector('.axis-plot')?.getBoundingClientRect();
    if (canvas === undefined) return Number.NaN;
    const from = (day - this.#extent.first) * this.#pixelsPerDay;
    return this.#isRightToLeft() ? canvas.right - from : canvas.left + from;
  }

  /** Pans by a share of what is in sight. */
  panBy(share: number): void {
    const left = share * this.#daysInSight * this.#pixelsPerDay * (this.#isRightToLeft() ? -1 : 1);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#scroller?.scrollBy({ left, behavior: calm ? 'auto' : 'smooth' });
  }

  /** While a pointer holds the plot, nobody has arrived. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    if (!isHeld) this.#settleSoon();
  }

  hostUpdated(): void {
    const scroller = this.#host.renderRoot.querySelector<HTMLElement>('.scroller') ?? undefined;
    if (scroller !== this.#scroller) {
      this.#scroller?.removeEventListener('scroll', this.#onScroll);
      this.#scroller = scroller;
      scroller?.addEventListener('scroll', this.#onScroll, { passive: true });
      this.#mustPlace = true;
    }
    if (!this.#mustPlace || scroller === undefined) return;
    this.#mustPlace = false;
    const left = this.#window.isPrinting ? 0 : Math.round((this.#start - this.#extent.first) * this.#pixelsPerDay);
    scroller.scrollLeft = this.#isRightToLeft() ? -left : left;
    this.#left = Math.abs(scroller.scrollLeft);
  }

  hostDisconnected(): void {
    clearTimeout(this.#settling);
    clearTimeout(this.#following);
    this.#following = undefined;
    this.#scroller?.removeEventListener('scroll', this.#onScroll);
    this.#scroller = undefined;
  }

  get #daysInSight(): number {
    return Math.max(1, this.#window.room / this.#pixelsPerDay);
  }

  /** Where the axis is wider than its place, one begins at today and not at the beginning of the period. */
  #beginning(today: number): number {
    const { first, last } = this.#period;
    const days = this.#daysInSight;
    if (days > last - first || today < first || today > last) return first;
    return Math.min(Math.max(first, today + 0.5 - days / 2), last + 1 - days);
  }

  #stepOf(start: number): number {
    return Math.floor((start - this.#extent.first) / (this.#daysInSight / stepsInSight));
  }

  readonly #onScroll = (): void => {
    this.#follow();
    const step = this.#stepOf(this.#start);
    if (step === this.#step) return;
    this.#step = step;
    // The drawing at once; what is said of the days in sight, and what is loaded for them, a little later.
    this.#moved();
    this.#following ??= setTimeout(() => {
      this.#following = undefined;
      this.#host.requestUpdate();
    }, followsAfter);
  };

  /** Takes over how far somebody has panned; nothing where that is up and down, or where we have put it ourselves. */
  #follow(): void {
    if (this.#window.isPrinting || this.#scroller === undefined || Number.isNaN(this.#left)) return;
    const left = Math.abs(this.#scroller.scrollLeft);
    if (Math.abs(left - this.#left) < 1) return;
    this.#left = left;
    this.#start = this.#extent.first + left / this.#pixelsPerDay;
    this.#settleSoon();
  }

  #settleSoon(): void {
    clearTimeout(this.#settling);
    if (!this.#isHeld) this.#settling = setTimeout(() => this.#settle(), settlesAfter);
  }

  #settle(): void {
    const days = this.#wholeInSight();
    if (!this.#host.isConnected || same(days, this.#period)) return;
    this.#reported = days;
    this.#panned({ from: fromEpochDay(days.first), to: fromEpochDay(days.last) });
  }

  /** As many days as the period has, around what is in sight; the period itself for as long as one does not leave it. */
  #wholeInSight(): Days {
    const { first, last } = this.#period;
    const end = this.#start + this.#daysInSight;
    if (this.#start >= first - 0.5 && end <= last + 1.5) return this.#period;
    const days = last - first + 1;
    const wanted = Math.round(
      this.#start < first ? this.#start : Math.max(this.#start, end) - Math.max(days, end - this.#start),
    );
    const from = Math.min(Math.max(this.#extent.first, wanted), this.#extent.last + 1 - days);
    return { first: from, last: from + days - 1 };
  }

  #isRightToLeft(): boolean {
    return this.#scroller !== undefined && getComputedStyle(this.#scroller).direction === 'rtl';
  }
}

function same(a: Days, b: Days): boolean {
  return a.first === b.first && a.last === b.last;
}
