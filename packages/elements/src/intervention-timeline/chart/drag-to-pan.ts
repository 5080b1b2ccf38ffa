import type { ReactiveController, ReactiveElement } from 'lit';
import type { TimeWindow } from './time-window.js';

/** So far a press may tremble before it is a drag. Pixels. */
const trembling = 4;

/**
 * Pans by dragging the empty plot with a mouse or a pen; a finger scrolls by itself. Whoever has answered the press before
 * (`preventDefault`) does something else with it.
 */
export class DragToPan implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #time: TimeWindow;
  #scroller: HTMLElement | undefined;
  #drag: { readonly pointer: number; readonly x: number; readonly y: number; moved: boolean } | undefined;
  #from = { left: 0, top: 0 };

  constructor(host: ReactiveElement, time: TimeWindow) {
    this.#host = host;
    this.#time = time;
    host.addController(this);
  }

  hostUpdated(): void {
    const scroller = this.#host.renderRoot.querySelector<HTMLElement>('.scroller') ?? undefined;
    if (scroller === this.#scroller) return;
    this.#leave();
    this.#scroller = scroller;
    scroller?.addEventListener('pointerdown', this.#onDown);
  }

  hostDisconnected(): void {
    this.#leave();
    this.#scroller = undefined;
  }

  #leave(): void {
    this.#end();
    this.#scroller?.removeEventListener('pointerdown', this.#onDown);
  }

  readonly #onDown = (event: PointerEvent): void => {
    const scroller = this.#scroller;
    const { target } = event;
    if (scroller === undefined || event.defaultPrevented || event.button !== 0 || event.pointerType === 'touch') return;
    if (!(target instanceof Element) || target.closest('.plot, .axis-plot, .empty') === null) return;
    if (target.closest('button, a, input') !== null) return;
    this.#drag = { pointer: event.pointerId, x: event.clientX, y: event.clientY, moved: false };
    this.#from = { left: scroller.scrollLeft, top: scroller.scrollTop };
    globalThis.addEventListener('pointermove', this.#onMove);
    globalThis.addEventListener('pointerup', this.#end);
    globalThis.addEventListener('pointercancel', this.#end);
  };

  readonly #onMove = (event: PointerEvent): void => {
    const drag = this.#drag;
    const scroller = this.#scroller;
    if (drag === undefined || scroller === undefined || event.pointerId !== drag.pointer) return;
    const across = event.clientX - drag.x;
    const down = event.clientY - drag.y;
    if (!drag.moved) {
      if (Math.hypot(across, down) < trembling) return;
      drag.moved = true;
      scroller.setPointerCapture(drag.pointer);
      scroller.toggleAttribute('data-panning', true);
      this.#time.hold(true);
    }
    scroller.scrollLeft = this.#from.left - across;
    scroller.scrollTop = this.#from.top - down;
  };

  readonly #end = (): void => {
    globalThis.removeEventListener('pointermove', this.#onMove);
    globalThis.removeEventListener('pointerup', this.#end);
    globalThis.removeEventListener('pointercancel', this.#end);
    if (this.#drag?.moved) {
      this.#scroller?.toggleAttribute('data-panning', false);
      this.#time.hold(false);
    }
    this.#drag = undefined;
  };
}
