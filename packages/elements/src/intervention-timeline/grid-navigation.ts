import type { ReactiveController, ReactiveElement } from 'lit';
import { type GridPosition, type GridStep, nearestPosition, stepInGrid } from './internal/keyboard-grid.js';
import type { Layout } from './internal/layout.js';

export interface GridNavigationOptions {
  readonly layout: () => Layout;
  /** Shows the period before or after. */
  readonly page: (direction: 'before' | 'after') => void;
}

const steps: Readonly<Record<string, GridStep>> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  Home: 'rowStart',
  End: 'rowEnd',
};

/**
 * The keyboard of the timeline, a layout grid: one tab stop, which follows the focus. It is remembered by lane and bar
 * and not by place, so that it stays with the same bar when filters, lanes or the period change.
 */
export class GridNavigation implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: GridNavigationOptions;
  #stop: { readonly lane: string; readonly bar: string; readonly position: GridPosition } | undefined;
  #focusWhenRendered = false;

  constructor(host: ReactiveElement, options: GridNavigationOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Where the tab stop is now: its bar, or the nearest to where that was; undefined while there are no bars. */
  get position(): GridPosition | undefined {
    const { rows } = this.#options.layout();
    const stop = this.#stop;
    if (stop === undefined) return nearestPosition(rows, { row: 0, bar: 0 });
    const row = rows.findIndex(({ lane }) => lane.key === stop.lane);
    const bar = rows[row]?.bars.findIndex(({ key }) => key === stop.bar) ?? -1;
    return bar === -1
      ? nearestPosition(rows, { row: row === -1 ? stop.position.row : row, bar: stop.position.bar })
      : { row, bar };
  }

  /** Makes a bar the tab stop. */
  moveTo(position: GridPosition): void {
    if (this.#remember(position)) this.#host.requestUpdate();
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'PageDown' || event.key === 'PageUp') {
      event.preventDefault();
      this.#focusWhenRendered = true;
      this.#options.page(event.key === 'PageDown' ? 'after' : 'before');
      return;
    }
    const step = this.#stepOf(event);
    const from = this.position;
    const to = step && from && stepInGrid(this.#options.layout().rows, from, step);
    if (to === undefined) return;
    event.preventDefault();
    this.#focusWhenRendered = true;
    this.moveTo(to);
    this.#host.requestUpdate();
  };

  hostUpdated(): void {
    if (!this.#focusWhenRendered) return;
    this.#focusWhenRendered = false;
    // The bar that stands in for one that is gone has been rendered as the tab stop already.
    if (this.position !== undefined) this.#remember(this.position);
    // Where the new period has no bars, its empty state takes the focus, and the page keys still work from there.
    const target = this.#host.renderRoot.querySelector<HTMLElement>('.bar[tabindex="0"], .empty');
    target?.focus();
  }

  /** Whether the tab stop is another than before. */
  #remember(position: GridPosition): boolean {
    const row = this.#options.layout().rows[position.row];
    const bar = row?.bars[position.bar];
    if (row === undefined || bar === undefined) return false;
    if (this.#stop?.lane === row.lane.key && this.#stop.bar === bar.key) return false;
    this.#stop = { lane: row.lane.key, bar: bar.key, position };
    return true;
  }

  #stepOf({ key, ctrlKey }: KeyboardEvent): GridStep | undefined {
    if (ctrlKey) return key === 'Home' ? 'gridStart' : key === 'End' ? 'gridEnd' : undefined;
    // Time runs in the direction of reading.
    const rightToLeft = getComputedStyle(this.#host).direction === 'rtl';
    if (key === 'ArrowRight') return rightToLeft ? 'previous' : 'next';
    if (key === 'ArrowLeft') return rightToLeft ? 'next' : 'previous';
    return Object.hasOwn(steps, key) ? steps[key] : undefined;
  }
}
