import type { TimelineEntry } from './entry.js';
import type { Interval } from './interval.js';
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

/**
 * Packs lanes, each once: those that are as they were, and in those that are not every bar that is as it was, stay the same
 * objects, so that nothing of them is drawn anew.
 *
 * @param former - the lanes as they were
 */
export function packLanes(lanes: readonly Lane[], former: readonly PackedLane[] = []): readonly PackedLane[] {
  const known = new Map(former.map((each) => [each.lane.key, each]));
  return lanes.map((lane) => {
    const before = known.get(lane.key);
    return before?.lane === lane ? before : packLane(lane, before);
  });
}

/** Packs the bars of a lane into tracks. Entries without dates have no place and must be left out before. */
function packLane(lane: Lane, former: PackedLane | undefined): PackedLane {
  const known = new Map(former?.bars.map((bar) => [bar.entry, bar]));
  const bars: Bar[] = [];
  const tracks = packTracks(lane.entries, (entry, track) => {
    const before = known.get(entry);
    const bar = before?.track === track ? before : { key: entry.key, entry, track, start: entry.start, end: entry.end };
    // They come in order of time.
    bars.push(bar);
    return bar;
  });
  return { lane, tracks, bars };
}

/** Stacks the lanes that have something in the period. O(lanes + bars) for those that are new, and O(lanes) for the others. */
export function layOut(lanes: readonly PackedLane[], { metrics, days, collapsed }: LayoutOptions): Layout {
  const rows: Row[] = [];
  let top = 0;
  for (const packed of lanes) {
    const { lane, bars, tracks } = packed;
    const inPeriod = barsWithin(packed, days);
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

/** What each lane had in the period for which it was asked last. */
const lastWithin = new WeakMap<
  PackedLane,
  { readonly first: number; readonly last: number; readonly bars: readonly Bar[] }
>();

function barsWithin(lane: PackedLane, { first, last }: LayoutOptions['days']): readonly Bar[] {
  const known = lastWithin.get(lane);
  if (known?.first === first && known.last === last) return known.bars;
  const bars = lane.bars.filter((bar) => bar.start <= last && bar.end >= first);
  lastWithin.set(lane, { first, last, bars });
  return bars;
}

/** Where a track's bars begin below the top of their row. */
export function trackTop(track: number, { barHeight, gap, padding }: RowMetrics): number {
  return padding + track * (barHeight + gap);
}

function heightOf(tracks: number, { barHeight, gap, padding, leastHeight }: RowMetrics): number {
  return Math.max(leastHeight, padding * 2 + tracks * barHeight + Math.max(0, tracks - 1) * gap);
}
