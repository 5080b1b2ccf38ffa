import type { ReactiveController, ReactiveElement } from 'lit';
import { type GridPosition, type GridStep, nearestPosition, stepInGrid } from '../internal/keyboard-grid.js';
import type { Row } from '../internal/layout.js';

export interface GridNavigationOptions {
  readonly rows: () => readonly Row[];
  /** Shows the period before or after. */
  readonly page: (direction: 'before' | 'after') => void;
  /** Pans by a share of what is in sight. */
  readonly pan: (share: number) => void;
  /** What the period holds is still on its way; there may be other bars when it has come. */
  readonly isLoading: () => boolean;
}

const steps: Readonly<Record<string, GridStep>> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  Home: 'rowStart',
  End: 'rowEnd',
};

/** So much of what is in sight a page key with Shift goes on. */
const shiftedShare = 0.25;

/** A bar by what it is, and where it was when it became the tab stop. */
interface Stop {
  readonly lane: string;
  readonly bar: string;
  readonly position: GridPosition;
}

/**
 * The keyboard of the timeline, a layout grid: one tab stop, which follows the focus. It is remembered by lane and bar
 * and not by place, so that it stays with the same bar when filters, lanes or the period change.
 *
 * Whoever goes to a period without that bar stands on another one meanwhile, and is back on it when the period has it
 * again: only what somebody goes to is remembered, not what stands in for it.
 */
export class GridNavigation implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: GridNavigationOptions;
  #chosen: Stop | undefined;
  #standIn: Stop | undefined;
  #focusWhenRendered = false;
  /** A page key was pressed, and the period that it leads to is not all there yet. */
  #isPaging = false;
  /** What we have given the focus ourselves: that says nothing of where somebody wants to be. */
  #placed: HTMLElement | undefined;

  constructor(host: ReactiveElement, options: GridNavigationOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Where the tab stop is now: its bar, or the nearest to where that was; undefined while there are no bars. */
  get position(): GridPosition | undefined {
    const rows = this.#options.rows();
    // What comes with a new period may be the chosen bar itself; in a period that is all there, nothing jumps any more.
    const stops = this.#isPaging ? [this.#chosen, this.#standIn] : [this.#standIn, this.#chosen];
    for (const stop of stops) {
      const position = stop && this.#positionOf(stop.lane, stop.bar);
      if (position !== undefined) return position;
    }
    const { lane, position } = this.#chosen ?? { lane: undefined, position: { row: 0, bar: 0 } };
    const row = rows.findIndex((each) => each.lane.key === lane);
    return nearestPosition(rows, { row: row === -1 ? position.row : row, bar: position.bar });
  }

  /** Somebody has gone to a bar: it is the tab stop from now on. */
  moveTo(lane: string, key: string): void {
    const { activeElement } = this.#host.shadowRoot ?? {};
    if (this.#placed !== undefined && activeElement === this.#placed) return;
    const position = this.#positionOf(lane, key);
    if (position !== undefined) this.#goTo(position);
  }

  /** Gives a bar the focus, in the first lane that has it; false where none has. The focus brings it into sight. */
  goToBar(key: string): boolean {
    const rows = this.#options.rows();
    for (const [row, { bars }] of rows.entries()) {
      const bar = bars.findIndex((each) => each.key === key);
      if (bar === -1) continue;
      this.#focusWhenRendered = true;
      this.#goTo({ row, bar });
      this.#host.requestUpdate();
      return true;
    }
    return false;
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'PageDown' || event.key === 'PageUp') {
      event.preventDefault();
      if (event.shiftKey) {
        this.#options.pan(event.key === 'PageDown' ? shiftedShare : -shiftedShare);
        return;
      }
      this.#focusWhenRendered = true;
      this.#isPaging = true;
      this.#standIn = undefined;
      this.#options.page(event.key === 'PageDown' ? 'after' : 'before');
      this.#host.requestUpdate();
      return;
    }
    const step = this.#stepOf(event);
    const head = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('.lane-toggle') : null;
    if (head !== null) {
      if (step !== undefined) this.#leadFromHead(event, head, step);
      return;
    }
    const from = this.position;
    if (step === 'previous' && from?.bar === 0) {
      this.#focusHead(event, from.row);
      return;
    }
    const to = step && from && stepInGrid(this.#options.rows(), from, step);
    if (to === undefined) return;
    event.preventDefault();
    this.#focusWhenRendered = true;
    this.#goTo(to);
    this.#host.requestUpdate();
  };

  hostUpdated(): void {
    if (this.#focusWhenRendered || (this.#isPaging && this.#isWaiting())) this.#focusStop();
    this.#focusWhenRendered = false;
    if (!this.#options.isLoading()) this.#isPaging = false;
  }

  /** From the name of a lane back to its bars, or to the names above and below. */
  #leadFromHead(event: KeyboardEvent, head: HTMLElement, step: GridStep): void {
    const rows = this.#options.rows();
    const row = rows.findIndex(({ lane }) => lane.key === head.dataset.lane);
    const heads: Partial<Record<GridStep, number>> = {
      up: row - 1,
      down: row + 1,
      gridStart: 0,
      gridEnd: rows.length - 1,
    };
    const to = heads[step];
    if (to !== undefined) this.#focusHead(event, to);
    if (to !== undefined || step === 'previous' || rows[row]?.bars.length === 0) return;
    event.preventDefault();
    this.#focusWhenRendered = true;
    this.#goTo({ row, bar: step === 'rowEnd' ? (rows[row]?.bars.length ?? 1) - 1 : 0 });
    this.#host.requestUpdate();
  }

  #focusHead(event: KeyboardEvent, row: number): void {
    const lane = this.#options.rows()[row]?.lane;
    const heads = this.#host.renderRoot.querySelectorAll<HTMLElement>('.lane-toggle');
    const head = [...heads].find(({ dataset }) => dataset.lane === lane?.key);
    if (head === undefined) return;
    event.preventDefault();
    head.focus();
  }

  /** The focus is still where we put it when the period changed, or nowhere, because what had it is gone. */
  #isWaiting(): boolean {
    const focused = this.#host.shadowRoot?.activeElement ?? null;
    if (this.#placed?.isConnected) return focused === this.#placed;
    return focused === null && (document.activeElement === null || document.activeElement === document.body);
  }

  #focusStop(): void {
    const { position } = this;
    // Where the new period has no bars, its empty state takes the focus, and the page keys still work from there.
    const target = this.#host.renderRoot.querySelector<HTMLElement>('.bar[tabindex="0"], .empty') ?? undefined;
    this.#standIn = position && this.#stopAt(position);
    this.#placed = target;
    target?.focus();
  }

  #goTo(position: GridPosition): void {
    const stop = this.#stopAt(position);
    if (stop === undefined) return;
    const isSame = this.#chosen?.lane === stop.lane && this.#chosen.bar === stop.bar && this.#standIn === undefined;
    this.#isPaging = false;
    this.#standIn = undefined;
    this.#placed = undefined;
    this.#chosen = stop;
    if (!isSame) this.#host.requestUpdate();
  }

  #stopAt(position: GridPosition): Stop | undefined {
    const row = this.#options.rows()[position.row];
    const bar = row?.bars[position.bar];
    return row === undefined || bar === undefined ? undefined : { lane: row.lane.key, bar: bar.key, position };
  }

  #positionOf(lane: string, key: string): GridPosition | undefined {
    const rows = this.#options.rows();
    const row = rows.findIndex((each) => each.lane.key === lane);
    const bar = rows[row]?.bars.findIndex((each) => each.key === key) ?? -1;
    return bar === -1 ? undefined : { row, bar };
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
