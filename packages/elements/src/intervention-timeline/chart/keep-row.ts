import type { ReactiveController, ReactiveElement } from 'lit';
import type { Layout } from '../internal/layout.js';

/**
 * Keeps the lane at the upper edge where it is when the lanes above it come or go, as they do when one pans to other days
 * or folds something up.
 */
export class KeepRow implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #layout: () => Layout | undefined;
  #shown: Layout | undefined;

  constructor(host: ReactiveElement, layout: () => Layout | undefined) {
    this.#host = host;
    this.#layout = layout;
    host.addController(this);
  }

  hostUpdated(): void {
    const layout = this.#layout();
    const before = this.#shown;
    this.#shown = layout;
    if (layout === undefined || before === undefined || layout === before) return;
    const scroller = this.#host.renderRoot.querySelector('.scroller');
    if (scroller === null || scroller.scrollTop === 0) return;
    const top = scroller.scrollTop;
    // What is gone is stood for by the next one below that is still there.
    const places = new Map(layout.rows.map((row) => [row.lane.key, row.top]));
    for (const row of before.rows) {
      const place = places.get(row.lane.key);
      if (row.top + row.height <= top || place === undefined) continue;
      if (place !== row.top) scroller.scrollTop = top + place - row.top;
      return;
    }
  }
}
