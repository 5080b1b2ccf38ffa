import type { TimelineEntry } from './entry.js';
import type { Lane } from './lanes.js';
import { byStart, type Interval, packTracks } from './tracks.js';

/** The measures of a row, in pixels. */
export interface RowMetrics {
  readonly barHeight: number;
  /** Between two bars that stand above each other. */
  readonly gap: number;
  /** Above the first and below the last bar. */
  readonly padding: number;
  /** So much the head of a lane needs. */
  readonly leastHeight: number;
}

/** One bar: an entry in one lane. */
export interface Bar extends Interval {
  /** Unique in its lane. */
  readonly key: string;
  readonly entry: TimelineEntry;
  readonly track: number;
}

/** A lane with its place on the timeline, in pixels. */
export interface Row {
  readonly lane: Lane;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  /** The bars in order of time, whatever their track: the order in which one walks through them. */
  readonly bars: readonly Bar[];
  readonly tracks: readonly (readonly Bar[])[];
}

export interface Layout {
  readonly rows: readonly Row[];
  readonly height: number;
  readonly metrics: RowMetrics;
}

/** Stacks lanes and packs the bars of each into tracks. Entries without dates have no place and must be left out before. */
export function layOut(lanes: readonly Lane[], metrics: RowMetrics): Layout {
  let top = 0;
  const rows = lanes.map((lane, index) => {
    const packed = packTracks(lane.entries);
    const tracks = packed.map((entries, track) =>
      entries.map((entry) => ({ key: entry.key, entry, track, start: entry.start, end: entry.end })),
    );
    const height = heightOf(tracks.length, metrics);
    const row: Row = { lane, index, top, height, tracks, bars: tracks.flat().sort(byStart) };
    top += height;
    return row;
  });
  return { rows, height: top, metrics };
}

/** Where a track's bars begin below the top of their row. */
export function trackTop(track: number, { barHeight, gap, padding }: RowMetrics): number {
  return padding + track * (barHeight + gap);
}

function heightOf(tracks: number, { barHeight, gap, padding, leastHeight }: RowMetrics): number {
  return Math.max(leastHeight, padding * 2 + tracks * barHeight + Math.max(0, tracks - 1) * gap);
}
