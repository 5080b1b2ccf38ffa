import type { TimelinePage } from '../timeline-page.test.fixture.js';
import { plotInSight } from './ghost.js';

/** A pointer on the timeline: presses, drags and lets go, as a hand does. */
export class Hand {
  readonly #page: TimelinePage;
  readonly #pointerType: string;

  constructor(page: TimelinePage, pointerType = 'mouse') {
    this.#page = page;
    this.#pointerType = pointerType;
  }

  /** How wide a day is, in pixels, as it is drawn by now: the axis may be about to become as wide as its place. */
  get day(): number {
    // The first may begin before the axis does.
    const months = this.#page.all('.month').map((month) => month.getBoundingClientRect().left);
    const [first = Number.NaN, ...others] = months.sort((a, b) => a - b).slice(1);
    if (others.length < 1) throw new Error('there are no months');
    return ((others.at(-1) ?? first) - first) / (others.length * (365 / 12));
  }

  /** Takes hold of something, at a fraction of its width. Gives what was dispatched. */
  press(target: Element, at = 0.5, init: PointerEventInit = {}): PointerEvent {
    const { left, width, top, height } = this.#placeOf(target);
    return this.#point(target, 'pointerdown', left + width * at, top + height / 2, init);
  }

  /** Moves by so many pixels from where it was pressed, in two steps. */
  move(target: Element, by: number, at = 0.5, init: PointerEventInit = {}): void {
    const { left, width, top, height } = this.#placeOf(target);
    const x = left + width * at;
    this.#point(target, 'pointermove', x + by / 2, top + height / 2, init);
    this.#point(target, 'pointermove', x + by, top + height / 2, init);
  }

  release(target: Element, by: number, at = 0.5, init: PointerEventInit = {}): void {
    const { left, width, top, height } = this.#placeOf(target);
    this.#point(target, 'pointerup', left + width * at + by, top + height / 2, init);
  }

  /** All of it; a browser makes a click of its end. */
  async drag(target: HTMLElement, by: number, at = 0.5, init: PointerEventInit = {}): Promise<void> {
    this.press(target, at, init);
    this.move(target, by, at, init);
    this.release(target, by, at, init);
    target.click();
    await this.#page.element.updateComplete;
  }

  /** What is in sight of the plot: one school year; the axis is longer than its place. */
  get #plot(): { readonly left: number; readonly width: number } {
    const scroller = this.#page.root.querySelector('.scroller');
    if (scroller === null) throw new Error('there is no chart');
    const { left, right } = plotInSight(scroller);
    return { left, width: right - left };
  }

  #placeOf(target: Element): {
    readonly left: number;
    readonly width: number;
    readonly top: number;
    readonly height: number;
  } {
    const { left, width, top, height } = target.getBoundingClientRect();
    return target.matches('.plot') ? { ...this.#plot, top, height } : { left, width, top, height };
  }

  #point(target: Element, type: string, clientX: number, clientY: number, init: PointerEventInit): PointerEvent {
    const event = new PointerEvent(type, {
      bubbles: true,
      composed: true,
      cancelable: true,
      pointerId: 1,
      isPrimary: true,
      pointerType: this.#pointerType,
      clientX,
      clientY,
      ...init,
    });
    target.dispatchEvent(event);
    return event;
  }
}
