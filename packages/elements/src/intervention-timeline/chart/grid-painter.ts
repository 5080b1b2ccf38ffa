import { byStart } from '../internal/interval.js';
import type { GridPosition } from '../internal/keyboard-grid.js';
import type { Bar, Layout, Row } from '../internal/layout.js';
import { visibleBars, visibleRows } from '../internal/visible-window.js';
import { type BarsView, DrawnBar } from './bar-painter.js';
import type { ChartWindow } from './chart-window.js';
import { isSame, type Painter, putInOrder } from './drawing.js';
import { DrawnRow, type HeadView } from './row-painter.js';

export interface GridView extends Omit<BarsView, 'metrics'>, HeadView {
  readonly settings: HeadView['settings'];
  readonly layout: Layout;
  readonly window: ChartWindow;
  readonly openKey: string | undefined;
  /** The bar that Tab leads to: drawn also when it is out of sight, so that Tab and the arrow keys find it. */
  readonly tabStop: GridPosition | undefined;
}

/** What somebody has pressed or given the focus. */
export interface GridActions {
  /** A bar has the focus, by whatever means: it is the tab stop from now on. */
  readonly focused: (lane: string, bar: string) => void;
  readonly press: (bar: Bar, button: HTMLElement) => void;
  readonly toggleLane: (key: string) => void;
}

/** Lanes and bars, as far as they are in sight or near. Draws what has changed, and nothing else. */
export class GridPainter implements Painter<GridView> {
  readonly #actions: GridActions;
  readonly #rows = new Map<string, DrawnRow>();
  readonly #found = new WeakMap<Element, { readonly row: DrawnRow; readonly bar: DrawnBar }>();
  #grid: HTMLElement | undefined;
  #view: GridView | undefined;
  #bars: BarsView | undefined;
  #drawn: readonly unknown[] = [];

  constructor(actions: GridActions) {
    this.#actions = actions;
  }

  draw(grid: HTMLElement, view: GridView): void {
    if (grid !== this.#grid) {
      this.#rows.clear();
      grid.addEventListener('click', this.#onClick);
      grid.addEventListener('focusin', this.#onFocus);
    }
    this.#grid = grid;
    this.#view = view;
    const bars = barsViewOf(view, this.#bars);
    this.#bars = bars;
    const { layout, window, tabStop, openKey, t } = view;
    const { top, bottom } = window.stretch;
    const drawn = [grid, layout, bars, t, openKey, tabStop?.row, tabStop?.bar, top, bottom];
    if (isSame(drawn, this.#drawn)) return;
    this.#drawn = drawn;
    // On paper every lane stands below the one before.
    grid.style.blockSize = window.isPrinting ? '' : `${layout.height}px`;
    const wanted = rowsToDraw(view);
    const keys = new Set(wanted.map(({ lane }) => lane.key));
    for (const [key, { element }] of this.#rows) {
      if (keys.has(key)) continue;
      element.remove();
      this.#rows.delete(key);
    }
    putInOrder(
      grid,
      wanted.map((row) => this.#drawRow(row, view, bars)),
    );
  }

  /** The rows to draw are others, and nothing else is. */
  redraw(): void {
    if (this.#grid?.isConnected && this.#view !== undefined) this.draw(this.#grid, this.#view);
  }

  #drawRow(row: Row, view: GridView, barsView: BarsView): HTMLElement {
    const { tabStop } = view;
    const { key } = row.lane;
    let drawn = this.#rows.get(key);
    if (drawn === undefined) {
      drawn = new DrawnRow();
      this.#rows.set(key, drawn);
    }
    // Where all is folded up there is no bar to lead Tab to; then it leads to the first head.
    const isStop = tabStop === undefined && row.index === 0;
    drawn.draw(row, view, isStop);
    if (row.collapsed) drawn.drawStrip(row, view);
    else this.#drawBars(drawn, row, view, barsView);
    return drawn.element;
  }

  #drawBars(drawn: DrawnRow, row: Row, view: GridView, barsView: BarsView): void {
    const { layout, drawn: days, window, tabStop, openKey } = view;
    const stop = tabStop?.row === row.index ? row.bars[tabStop.bar] : undefined;
    const inSight = visibleBars(layout, row, days, window.stretch);
    const follower = new Map<Bar, Bar>();
    inSight.forEach((bar, at) => {
      const next = inSight[at + 1];
      if (next?.track === bar.track) follower.set(bar, next);
    });
    const bars = [...inSight];
    if (stop !== undefined && !inSight.includes(stop)) bars.push(stop);
    // One walks through them in order of time.
    bars.sort(byStart);
    const keys = new Set(bars.map(({ key }) => key));
    for (const [key, { cell }] of drawn.bars) {
      if (keys.has(key)) continue;
      cell.remove();
      drawn.bars.delete(key);
    }
    const cells = bars.map((bar) => {
      let drawnBar = drawn.bars.get(bar.key);
      if (drawnBar === undefined) {
        drawnBar = new DrawnBar(bar);
        drawn.bars.set(bar.key, drawnBar);
        this.#found.set(drawnBar.button, { row: drawn, bar: drawnBar });
      }
      drawnBar.draw(
        bar,
        { follower: follower.get(bar), isTabStop: bar === stop, isOpen: bar.key === openKey },
        barsView,
      );
      return drawnBar.cell;
    });
    putInOrder(drawn.plot, cells);
  }

  readonly #onClick = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    const head = target.closest<HTMLElement>('.lane-toggle');
    if (head !== null) this.#actions.toggleLane(head.dataset.lane ?? '');
    const button = target.closest<HTMLElement>('.bar');
    const bar = button === null ? undefined : this.#found.get(button)?.bar.bar;
    if (button !== null && bar !== undefined) this.#actions.press(bar, button);
  };

  readonly #onFocus = ({ target }: Event): void => {
    const found = target instanceof Element ? this.#found.get(target) : undefined;
    if (found?.bar.bar !== undefined) this.#actions.focused(found.row.key, found.bar.bar.key);
  };
}

/** The same object as before where nothing of it has changed: so a bar knows by one look that it is as it was. */
function barsViewOf(view: GridView, before: BarsView | undefined): BarsView {
  const { words, scale, layout, width, settings, drawn, edge, badgeOf, findingsOf, marksOf } = view;
  const isSame =
    before?.words === words &&
    before.scale === scale &&
    before.metrics === layout.metrics &&
    before.width === width &&
    before.settings === settings &&
    before.drawn.first === drawn.first &&
    before.drawn.last === drawn.last &&
    before.edge.first === edge.first &&
    before.edge.last === edge.last &&
    before.badgeOf === badgeOf &&
    before.marksOf === marksOf;
  return isSame
    ? before
    : { words, scale, metrics: layout.metrics, width, settings, drawn, edge, badgeOf, findingsOf, marksOf };
}

function rowsToDraw({ layout, window, tabStop }: GridView): readonly Row[] {
  const inSight = visibleRows(layout, window.stretch);
  const row = tabStop && layout.rows[tabStop.row];
  return row === undefined || inSight.includes(row) ? inSight : [...inSight, row].sort((a, b) => a.index - b.index);
}
