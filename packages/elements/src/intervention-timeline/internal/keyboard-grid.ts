import type { Interval } from './interval.js';

/** The cells through which one moves: rows of intervals, each row in order of time. */
export type GridRows = readonly { readonly bars: readonly Interval[] }[];

export interface GridPosition {
  readonly row: number;
  readonly bar: number;
}

export type GridStep = 'next' | 'previous' | 'down' | 'up' | 'rowStart' | 'rowEnd' | 'gridStart' | 'gridEnd';

/**
 * One step through the grid. At an edge one stays where one is; up and down lead to the bar that lies nearest in time.
 * A position that is no longer there counts as the nearest that is; undefined only where there are no bars at all.
 */
export function stepInGrid(rows: GridRows, from: GridPosition, step: GridStep): GridPosition | undefined {
  const here = nearestPosition(rows, from);
  if (here === undefined) return undefined;
  const length = rows[here.row]?.bars.length ?? 0;
  switch (step) {
    case 'next':
      return { row: here.row, bar: Math.min(here.bar + 1, length - 1) };
    case 'previous':
      return { row: here.row, bar: Math.max(here.bar - 1, 0) };
    case 'rowStart':
      return { row: here.row, bar: 0 };
    case 'rowEnd':
      return { row: here.row, bar: length - 1 };
    case 'gridStart':
      return nearestPosition(rows, { row: 0, bar: 0 });
    case 'gridEnd':
      return nearestPosition(rows, { row: rows.length - 1, bar: Number.POSITIVE_INFINITY });
    case 'down':
      return neighbour(rows, here, 1) ?? here;
    case 'up':
      return neighbour(rows, here, -1) ?? here;
  }
}

/** The position itself where there is a bar, otherwise the nearest: in the row, then in the rows below, then above. */
export function nearestPosition(rows: GridRows, { row, bar }: GridPosition): GridPosition | undefined {
  const start = Math.min(Math.max(0, row), rows.length - 1);
  const below = rows.findIndex(({ bars }, index) => index >= start && bars.length > 0);
  const found = below === -1 ? rows.findLastIndex(({ bars }) => bars.length > 0) : below;
  const length = rows[found]?.bars.length;
  return length === undefined ? undefined : { row: found, bar: Math.min(Math.max(0, bar), length - 1) };
}

function neighbour(rows: GridRows, here: GridPosition, direction: 1 | -1): GridPosition | undefined {
  const from = rows[here.row]?.bars[here.bar];
  for (let row = here.row + direction; row >= 0 && row < rows.length; row += direction) {
    const bars = rows[row]?.bars ?? [];
    if (from !== undefined && bars.length > 0) return { row, bar: nearestInTime(bars, from) };
  }
  return undefined;
}

/** The bar with the fewest days between it and another; of several the one whose start is nearest. */
function nearestInTime(bars: readonly Interval[], to: Interval): number {
  let best = 0;
  let least: readonly [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  bars.forEach((bar, index) => {
    const between = Math.max(0, bar.start - to.end, to.start - bar.end);
    const apart = Math.abs(bar.start - to.start);
    if (between < least[0] || (between === least[0] && apart < least[1])) {
      best = index;
      least = [between, apart];
    }
  });
  return best;
}
