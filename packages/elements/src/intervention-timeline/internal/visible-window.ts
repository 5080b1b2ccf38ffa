import { type Bar, type Layout, type Row, trackTop } from './layout.js';

/** A stretch of the timeline from top to bottom, in pixels. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** The rows that have a pixel within a stretch; O(log rows + rows found). */
export function visibleRows({ rows }: Layout, { top, bottom }: Stretch): readonly Row[] {
  const first = firstIndex(rows, (row) => row.top + row.height > top);
  const end = firstIndex(rows, (row) => row.top >= bottom);
  return rows.slice(first, Math.max(first, end));
}

/**
 * The bars of a row that have a day between two days, both included, and a pixel within a stretch, in order of time
 * within each track. O(tracks in the stretch · log bars + bars found).
 */
export function visibleBars(
  { metrics }: Layout,
  row: Row,
  days: { readonly first: number; readonly last: number },
  { top, bottom }: Stretch,
): readonly Bar[] {
  return row.tracks.flatMap((bars, track) => {
    const barTop = row.top + trackTop(track, metrics);
    if (barTop >= bottom || barTop + metrics.barHeight <= top) return [];
    // In a track nothing overlaps, so that the ends are in order as well as the starts.
    const first = firstIndex(bars, (bar) => bar.end >= days.first);
    const end = firstIndex(bars, (bar) => bar.start > days.last);
    return bars.slice(first, Math.max(first, end));
  });
}

/** The first index at which a condition holds that, once true, stays true; the length where it never does. */
function firstIndex<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
