import type { Bar, Layout, Row } from './layout.js';

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
  row: Pick<Row, 'top' | 'tracks' | 'collapsed'>,
  days: { readonly first: number; readonly last: number },
  { top, bottom }: Stretch,
): readonly Bar[] {
  if (row.collapsed) return [];
  const bars: Bar[] = [];
  const pitch = metrics.barHeight + metrics.gap;
  const above = Math.floor((top - row.top - metrics.padding - metrics.barHeight) / pitch) + 1;
  const end = Math.ceil((bottom - row.top - metrics.padding) / pitch);
  for (const track of row.tracks.slice(Math.max(0, above), Math.max(0, end))) {
    // In a track nothing overlaps, so that the ends are in order as well as the starts.
    for (let at = firstIndex(track, (bar) => bar.end >= days.first); at < track.length; at++) {
      const bar = track[at];
      if (bar === undefined || bar.start > days.last) break;
      bars.push(bar);
    }
  }
  return bars;
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
