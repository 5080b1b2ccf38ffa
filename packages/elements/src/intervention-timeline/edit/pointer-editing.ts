import { fromEpochDay } from '@samspil/core/calendar';
import type { Lane } from '../internal/lanes.js';
import { type ChartSurface, dragStep, snapped } from './chart-surface.js';
import { edgeSpeed } from './edge-scroll.js';
import { plotInSight } from './ghost.js';
import { type Dates, type Grip, isSamePeriod, moved } from './period-change.js';

/** A bar that was taken hold of. */
export interface Held {
  /** The bar's `data-key`. */
  readonly key: string;
  readonly dates: Dates;
}

export interface PointerEditingOptions {
  readonly chart: () => ChartSurface | undefined;
  /** Somebody takes hold of a bar: gives what is moved, or undefined where it cannot be, which has been said then. */
  readonly takeHold: (key: string) => Held | undefined;
  /** Whether bars can be moved at all. */
  readonly isEditable: () => boolean;
  /** Whether an empty place is for drawing: with Alt held, or in the mode for it. */
  readonly isForDrawing: (withAlt: boolean) => boolean;
  readonly show: (dates: Dates, row: Row, held: Held | undefined) => void;
  readonly hide: () => void;
  readonly drop: (held: Held, after: Dates) => void;
  readonly drawn: (dates: Dates, lane: Lane | undefined) => void;
}

interface Row {
  readonly top: number;
  readonly height: number;
}

interface Gesture {
  readonly kind: 'bar' | 'draw';
  readonly pointerId: number;
  readonly isTouch: boolean;
  readonly startX: number;
  readonly startY: number;
  readonly startDay: number;
  readonly key: string;
  readonly grip: Grip;
  x: number;
  withShift: boolean;
  /** Past the threshold: what was pressed follows the pointer. */
  isUnderWay: boolean;
  held: Held | undefined;
}

/** A pointer that moves less has pressed, in pixels. */
const threshold = 5;
/** A finger that moves more before it has picked anything up wants to scroll. */
const touchThreshold = 10;
const longPressMilliseconds = 450;
/** So much of each end of a bar resizes it, in pixels. */
const fineHandle = 8;
const coarseHandle = 24;

/**
 * Moves and resizes bars by dragging, and draws new ones on an empty place. A press that goes nowhere stays a press; a
 * finger picks up by a long press, so that it can scroll as everywhere else. Esc, and whatever ends a pointer otherwise,
 * puts back.
 *
 * Listens on the scroller before anybody else. What it takes it marks by `preventDefault()` on `pointerdown`.
 */
export class PointerEditing {
  readonly #options: PointerEditingOptions;
  #scroller: HTMLElement | undefined;
  #gesture: Gesture | undefined;
  #longPress: ReturnType<typeof setTimeout> | undefined;
  #frame: number | undefined;
  #isClickOver = false;

  constructor(options: PointerEditingOptions) {
    this.#options = options;
  }

  get isUnderWay(): boolean {
    return this.#gesture?.isUnderWay ?? false;
  }

  /** Listens there from now on, and nowhere else. */
  listen(scroller: HTMLElement | undefined): void {
    if (scroller === this.#scroller) return;
    this.#end();
    const former = this.#scroller;
    former?.removeEventListener('pointerdown', this.#onDown, { capture: true });
    former?.removeEventListener('click', this.#onClick, { capture: true });
    former?.removeEventListener('touchmove', this.#onTouchMove);
    former?.removeEventListener('contextmenu', this.#onContextMenu);
    this.#scroller = scroller;
    scroller?.addEventListener('pointerdown', this.#onDown, { capture: true });
    scroller?.addEventListener('click', this.#onClick, { capture: true });
    // Not passive: once a bar is picked up, the finger moves it and not the page.
    scroller?.addEventListener('touchmove', this.#onTouchMove, { passive: false });
    scroller?.addEventListener('contextmenu', this.#onContextMenu);
  }

  readonly #onDown = (event: PointerEvent): void => {
    this.#isClickOver = false;
    if (event.button !== 0 || !event.isPrimary || this.#gesture !== undefined || !(event.target instanceof Element))
      return;
    const chart = this.#options.chart();
    if (chart === undefined) return;
    const bar = event.target.closest<HTMLElement>('.bar[data-key]');
    const isTouch = event.pointerType === 'touch';
    if (bar === null) {
      const isEmptyPlace = event.target.closest('.plot') !== null;
      if (isEmptyPlace && this.#options.isForDrawing(event.altKey)) this.#begin('draw', event, chart, '', 'whole');
      return;
    }
    if (!this.#options.isEditable()) return;
    this.#begin('bar', event, chart, bar.dataset.key ?? '', gripAt(bar, event.clientX, isTouch));
    if (isTouch) this.#longPress = setTimeout(() => this.#pickUp(), longPressMilliseconds);
  };

  #begin(kind: Gesture['kind'], event: PointerEvent, chart: ChartSurface, key: string, grip: Grip): void {
    const { pointerId, clientX, clientY, shiftKey } = event;
    const isTouch = event.pointerType === 'touch';
    // A finger may still be about to scroll; everybody else is ours from here.
    if (kind === 'draw' || !isTouch) event.preventDefault();
    this.#gesture = {
      kind,
      pointerId,
      isTouch,
      startX: clientX,
      startY: clientY,
      startDay: chart.dayAt(clientX),
      key,
      grip,
      x: clientX,
      withShift: shiftKey,
      isUnderWay: false,
      held: undefined,
    };
    globalThis.addEventListener('pointermove', this.#onMove, { capture: true });
    globalThis.addEventListener('pointerup', this.#onUp, { capture: true });
    globalThis.addEventListener('pointercancel', this.#onCancel, { capture: true });
    globalThis.addEventListener('blur', this.#onCancel);
    globalThis.addEventListener('keydown', this.#onKey, { capture: true });
    globalThis.addEventListener('keyup', this.#onKey, { capture: true });
  }

  readonly #onMove = (event: PointerEvent): void => {
    const gesture = this.#gesture;
    if (gesture === undefined || event.pointerId !== gesture.pointerId) return;
    gesture.x = event.clientX;
    gesture.withShift = event.shiftKey;
    if (!gesture.isUnderWay) {
      const distance = Math.hypot(event.clientX - gesture.startX, event.clientY - gesture.startY);
      if (gesture.kind === 'bar' && gesture.isTouch) {
        if (distance > touchThreshold) this.#end();
        return;
      }
      if (distance < threshold) return;
      this.#pickUp();
      if (!gesture.isUnderWay) return;
    }
    event.preventDefault();
    this.#show();
  };

  #pickUp(): void {
    const gesture = this.#gesture;
    if (gesture === undefined) return;
    clearTimeout(this.#longPress);
    // Whatever comes of it, it was no press.
    this.#isClickOver = true;
    if (gesture.kind === 'bar') {
      gesture.held = this.#options.takeHold(gesture.key);
      if (gesture.held === undefined) {
        this.#end();
        return;
      }
      for (const bar of this.#barsOf(gesture.key)) bar.toggleAttribute('data-moving', true);
    }
    gesture.isUnderWay = true;
    this.#capture(gesture.pointerId);
    this.#frame = requestAnimationFrame(this.#scrollAtEdges);
    this.#show();
  }

  /** So that the pointer stays ours wherever it goes. */
  #capture(pointerId: number): void {
    try {
      this.#scroller?.setPointerCapture(pointerId);
    } catch (error) {
      // The pointer is gone already; what ends it is on its way.
      if (!(error instanceof DOMException)) throw error;
    }
  }

  #show(): void {
    const gesture = this.#gesture;
    const dates = this.#dates();
    const row = this.#row();
    if (gesture === undefined || dates === undefined || row === undefined) return;
    this.#options.show(dates, row, gesture.held);
  }

  /** What the pointer has made of it by now. */
  #dates(): Dates | undefined {
    const gesture = this.#gesture;
    const chart = this.#options.chart();
    if (gesture === undefined || chart === undefined) return undefined;
    const step = dragStep(chart.pixelsPerDay, gesture.withShift);
    const day = chart.dayAt(gesture.x);
    if (gesture.kind === 'draw') return drawnDates(gesture.startDay, day, step);
    const { held, grip, startDay } = gesture;
    return held === undefined ? undefined : moved(held.dates, grip, snapped(day - startDay, step));
  }

  #row(): Row | undefined {
    const gesture = this.#gesture;
    if (gesture === undefined) return undefined;
    const [bar] = this.#barsOf(gesture.key).filter((each) => isAtHeight(each, gesture.startY));
    if (bar !== undefined) return bar.getBoundingClientRect();
    const rows = [...(this.#scroller?.querySelectorAll('.row') ?? [])];
    const row = rows.find((each) => isAtHeight(each, gesture.startY))?.getBoundingClientRect();
    return row === undefined ? { top: gesture.startY - 14, height: 28 } : { top: row.top + 6, height: row.height - 12 };
  }

  #barsOf(key: string): HTMLElement[] {
    return [...(this.#scroller?.querySelectorAll<HTMLElement>('.bar') ?? [])].filter(
      ({ dataset }) => dataset.key === key,
    );
  }

  readonly #scrollAtEdges = (): void => {
    const gesture = this.#gesture;
    const scroller = this.#scroller;
    if (gesture === undefined || scroller === undefined) return;
    const { left, right } = plotInSight(scroller);
    const speed = edgeSpeed(gesture.x, left, right);
    if (speed !== 0) {
      const before = scroller.scrollLeft;
      scroller.scrollLeft += speed;
      if (scroller.scrollLeft !== before) this.#show();
    }
    this.#frame = requestAnimationFrame(this.#scrollAtEdges);
  };

  readonly #onUp = (event: PointerEvent): void => {
    const gesture = this.#gesture;
    if (gesture === undefined || event.pointerId !== gesture.pointerId) return;
    gesture.x = event.clientX;
    const dates = this.#dates();
    const lane = this.#options.chart()?.laneAt(gesture.startY);
    this.#end();
    // A press on an empty place while one draws is the shortest span there is.
    if (gesture.kind === 'draw') {
      if (dates !== undefined) this.#options.drawn(dates, lane);
      return;
    }
    if (!gesture.isUnderWay || gesture.held === undefined || dates === undefined) return;
    if (!isSamePeriod(dates, gesture.held.dates)) this.#options.drop(gesture.held, dates);
  };

  readonly #onCancel = (event: Event): void => {
    if (event instanceof PointerEvent && event.pointerId !== this.#gesture?.pointerId) return;
    this.#end();
  };

  /** Esc puts back; Shift changes the step at once. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const gesture = this.#gesture;
    if (gesture === undefined) return;
    if (event.key === 'Shift') {
      gesture.withShift = event.type === 'keydown';
      if (gesture.isUnderWay) this.#show();
    } else if (event.key === 'Escape' && event.type === 'keydown') {
      // It is answered: it does not also close what the host has opened around us.
      event.preventDefault();
      event.stopPropagation();
      this.#isClickOver = true;
      this.#end();
    }
  };

  /** The click that the browser makes of the end of a drag opens nothing. */
  readonly #onClick = (event: MouseEvent): void => {
    if (!this.#isClickOver) return;
    this.#isClickOver = false;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #onTouchMove = (event: TouchEvent): void => {
    if (this.#gesture?.isUnderWay) event.preventDefault();
  };

  /** A long press picks up; the menu of the browser would take it away again. */
  readonly #onContextMenu = (event: Event): void => {
    if (this.#gesture?.isTouch) event.preventDefault();
  };

  #end(): void {
    const gesture = this.#gesture;
    if (gesture === undefined) return;
    this.#gesture = undefined;
    clearTimeout(this.#longPress);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    globalThis.removeEventListener('pointermove', this.#onMove, { capture: true });
    globalThis.removeEventListener('pointerup', this.#onUp, { capture: true });
    globalThis.removeEventListener('pointercancel', this.#onCancel, { capture: true });
    globalThis.removeEventListener('blur', this.#onCancel);
    globalThis.removeEventListener('keydown', this.#onKey, { capture: true });
    globalThis.removeEventListener('keyup', this.#onKey, { capture: true });
    for (const bar of this.#barsOf(gesture.key)) bar.toggleAttribute('data-moving', false);
    if (this.#scroller?.hasPointerCapture(gesture.pointerId)) this.#scroller.releasePointerCapture(gesture.pointerId);
    this.#options.hide();
  }
}

/**
 * The span between two days, whichever was first; by weeks it is from a Monday to a Friday, as most interventions are.
 */
export function drawnDates(one: number, other: number, step: 1 | 7): Dates {
  const first = Math.min(one, other);
  const last = Math.max(one, other);
  if (step === 1) return { from: fromEpochDay(first), to: fromEpochDay(last) };
  // The first day of 1970 was a Thursday.
  const monday = (day: number) => day - ((((day + 3) % 7) + 7) % 7);
  return { from: fromEpochDay(monday(first)), to: fromEpochDay(monday(last) + 4) };
}

/** What of a bar is under the pointer; an end that lies out of sight, or that there is none of, cannot be held. */
function gripAt(bar: HTMLElement, clientX: number, isTouch: boolean): Grip {
  const handle = isTouch ? coarseHandle : fineHandle;
  const { left, right } = (bar.querySelector('.face') ?? bar).getBoundingClientRect();
  // The middle of a short bar moves it; it can be resized closer up, by keys and in the dialog.
  if (right - left < handle * 3) return 'whole';
  const isRightToLeft = getComputedStyle(bar).direction === 'rtl';
  const fromStart = isRightToLeft ? right - clientX : clientX - left;
  const fromEnd = isRightToLeft ? clientX - left : right - clientX;
  if (fromStart <= handle && !bar.matches('.starts-before')) return 'start';
  if (fromEnd <= handle && !bar.matches('.ends-after, .open-ended')) return 'end';
  return 'whole';
}

function isAtHeight(element: Element, clientY: number): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top <= clientY && clientY < bottom;
}
