import type { TimelineEntry } from './entry.js';
import type { Interval } from './interval.js';
import type { Lane } from './lanes.js';
import { countTracks, packTracks } from './tracks.js';

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

/**
 * A lane whose bars have their tracks. Depends on nothing but the lane: not on what is in sight, nor how large. Packed when
 * somebody asks for a bar: of a lane that is out of sight the number of tracks is enough.
 */
export class PackedLane {
  readonly lane: Lane;
  /** Bars of before, by their entries: those that stay where they are stay the same objects. */
  #known: ReadonlyMap<TimelineEntry, Bar> | undefined;
  #packed: { readonly bars: readonly Bar[]; readonly tracks: readonly (readonly Bar[])[] } | undefined;
  #trackCount: number | undefined;
  /** What it had in the period for which it was asked last. */
  #within: { readonly first: number; readonly last: number; readonly bars: readonly Bar[] } | undefined;

  constructor(lane: Lane, former: PackedLane | undefined) {
    this.lane = lane;
    if (former !== undefined) this.#known = former.#barsByEntry();
  }

  /** All bars in order of time, whatever their track. */
  get bars(): readonly Bar[] {
    return this.#pack().bars;
  }

  get tracks(): readonly (readonly Bar[])[] {
    return this.#pack().tracks;
  }

  get trackCount(): number {
    this.#trackCount ??= this.#packed?.tracks.length ?? countTracks(this.lane.entries);
    return this.#trackCount;
  }

  /** Whether it has anything between two days. */
  hasWithin({ first, last }: LayoutOptions['days']): boolean {
    return this.lane.entries.some(({ start, end }) => start <= last && end >= first);
  }

  /** The bars between two days in order of time. */
  barsWithin({ first, last }: LayoutOptions['days']): readonly Bar[] {
    if (this.#within?.first !== first || this.#within.last !== last) {
      const bars = this.bars.filter((bar) => bar.start <= last && bar.end >= first);
      this.#within = { first, last, bars };
    }
    return this.#within.bars;
  }

  /** Undefined where nobody has asked for one of them yet. */
  #barsByEntry(): ReadonlyMap<TimelineEntry, Bar> | undefined {
    return this.#packed && new Map(this.#packed.bars.map((bar) => [bar.entry, bar]));
  }

  /** Entries without dates have no place and must be left out before. */
  #pack() {
    if (this.#packed !== undefined) return this.#packed;
    const bars: Bar[] = [];
    const tracks = packTracks(this.lane.entries, (entry, track) => {
      const { key, start, end } = entry;
      const before = this.#known?.get(entry);
      const bar = before?.track === track ? before : { key, entry, track, start, end };
      // They come in order of time.
      bars.push(bar);
      return bar;
    });
    this.#known = undefined;
    this.#packed = { bars, tracks };
    return this.#packed;
  }
}

/** A lane with its place on the timeline, in pixels. */
export class Row {
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly collapsed: boolean;
  readonly #packed: PackedLane;
  readonly #days: LayoutOptions['days'];

  constructor(
    packed: PackedLane,
    place: Pick<Row, 'index' | 'top' | 'height' | 'collapsed'>,
    days: LayoutOptions['days'],
  ) {
    this.#packed = packed;
    this.index = place.index;
    this.top = place.top;
    this.height = place.height;
    this.collapsed = place.collapsed;
    this.#days = days;
  }

  get lane(): Lane {
    return this.#packed.lane;
  }

  get tracks(): readonly (readonly Bar[])[] {
    return this.#packed.tracks;
  }

  /** The bars of the period in order of time: the order in which one walks through them. */
  get bars(): readonly Bar[] {
    return this.collapsed ? none : this.#packed.barsWithin(this.#days);
  }

  /** All that the lane has, in the period or not. */
  get allBars(): readonly Bar[] {
    return this.#packed.bars;
  }
}

const none: readonly Bar[] = [];

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
    return before?.lane === lane ? before : new PackedLane(lane, before);
  });
}

/** Stacks the lanes that have something in the period. O(n log n) of the entries of those that are new, once. */
export function layOut(lanes: readonly PackedLane[], { metrics, days, collapsed }: LayoutOptions): Layout {
  const rows: Row[] = [];
  let top = 0;
  for (const packed of lanes) {
    if (!packed.hasWithin(days)) continue;
    const isCollapsed = collapsed.has(packed.lane.key);
    const height = isCollapsed ? metrics.collapsedHeight : heightOf(packed.trackCount, metrics);
    rows.push(new Row(packed, { index: rows.length, top, height, collapsed: isCollapsed }, days));
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
