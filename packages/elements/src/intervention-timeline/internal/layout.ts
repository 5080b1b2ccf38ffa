import type { TimelineEntry } from './entry.js';
import { byStart, type Interval } from './interval.js';
import type { Lane } from './lanes.js';
import { packTracks } from './tracks.js';

/** The measures of a row, in pixels. */
export interface RowMetrics {
  readonly barHeight: number;
  /** Between two bars that stand above each other. */
  readonly gap: number;
  /** Above the first and below the last bar. */
  readonly padding: number;
  /** So much the head of a lane needs. */
  readonly leastHeight: number;
  /** So high is a lane that is folded up. */
  readonly collapsedHeight: number;
}

/** One bar: an entry in one lane. */
export interface Bar extends Interval {
  /** Unique in its lane. */
  readonly key: string;
  readonly entry: TimelineEntry;
  readonly track: number;
}

/** A lane whose bars have their tracks. Depends on nothing but the lane: not on what is in sight, nor how large. */
export interface PackedLane {
  readonly lane: Lane;
  /** All bars in order of time, whatever their track. */
  readonly bars: readonly Bar[];
  readonly tracks: readonly (readonly Bar[])[];
}

/** A lane with its place on the timeline, in pixels. */
export interface Row extends Omit<PackedLane, 'bars'> {
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly collapsed: boolean;
  /** The bars of the period in order of time: the order in which one walks through them. */
  readonly bars: readonly Bar[];
  /** All that the lane has, in the period or not. */
  readonly allBars: readonly Bar[];
}

export interface Layout {
  readonly rows: readonly Row[];
  readonly height: number;
  readonly metrics: RowMetrics;
}

export interface LayoutOptions {
  readonly metrics: RowMetrics;
  /** First and last day of the period; a lane without a bar in it has no row. */
  readonly days: { readonly first: number; readonly last: number };
  /** The keys of the lanes that are folded up. */
  readonly collapsed: ReadonlySet<string>;
}

const packed = new WeakMap<Lane, PackedLane>();

/** Packs the bars of a lane into tracks; once for each lane. Entries without dates have no place and must be left out before. */
export function packLane(lane: Lane): PackedLane {
  const known = packed.get(lane);
  if (known !== undefined) return known;
  const tracks = packTracks(lane.entries).map((entries, track) =>
    entries.map((entry): Bar => ({ key: entry.key, entry, track, start: entry.start, end: entry.end })),
  );
  const result = { lane, tracks, bars: tracks.flat().sort(byStart) };
  packed.set(lane, result);
  return result;
}

/** Stacks the lanes that have something in the period. O(lanes + bars). */
export function layOut(lanes: readonly PackedLane[], { metrics, days, collapsed }: LayoutOptions): Layout {
  const rows: Row[] = [];
  let top = 0;
  for (const { lane, bars, tracks } of lanes) {
    const inPeriod = bars.filter((bar) => bar.start <= days.last && bar.end >= days.first);
    if (inPeriod.length === 0) continue;
    const isCollapsed = collapsed.has(lane.key);
    const height = isCollapsed ? metrics.collapsedHeight : heightOf(tracks.length, metrics);
    rows.push({
      lane,
      index: rows.length,
      top,
      height,
      tracks,
      collapsed: isCollapsed,
      bars: isCollapsed ? [] : inPeriod,
      allBars: bars,
    });
    top += height;
  }
  return { rows, height: top, metrics };
}

/** Where a track's bars begin below the top of their row. */
export function trackTop(track: number, { barHeight, gap, padding }: RowMetrics): number {
  return padding + track * (barHeight + gap);
}

function heightOf(tracks: number, { barHeight, gap, padding, leastHeight }: RowMetrics): number {
  return Math.max(leastHeight, padding * 2 + tracks * barHeight + Math.max(0, tracks - 1) * gap);
}
