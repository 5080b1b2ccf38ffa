import { byStart, type Interval } from './interval.js';

/**
 * Packs intervals into as few tracks as possible, so that none overlap within a track: each goes, in order of start,
 * into the first track that is free on its first day. Within a track the intervals are in order of start, and so of
 * end, which is what a binary search of them needs. O(n log n), however many overlap.
 *
 * @param put - called for each in order of start; what it gives stands in the track
 */
export function packTracks<Item extends Interval, Packed>(
  intervals: readonly Item[],
  put: (item: Item, track: number) => Packed,
): readonly (readonly Packed[])[] {
  const tracks: Packed[][] = [];
  const busy = new Heap<{ readonly track: number; readonly end: number }>((a, b) => a.end - b.end || a.track - b.track);
  const free = new Heap<number>((a, b) => a - b);
  for (const interval of [...intervals].sort(byStart)) {
    for (let first = busy.first; first !== undefined && first.end < interval.start; first = busy.first) {
      busy.removeFirst();
      free.add(first.track);
    }
    const track = free.removeFirst() ?? tracks.length;
    const intervalsOfTrack = tracks[track];
    const packed = put(interval, track);
    if (intervalsOfTrack === undefined) tracks.push([packed]);
    else intervalsOfTrack.push(packed);
    busy.add({ track, end: interval.end });
  }
  return tracks;
}

/**
 * How many tracks `packTracks` needs: as many as there are at once at most. Of what is out of sight nobody asks for more, and
 * two sorted lists of numbers tell it. O(n log n).
 */
export function countTracks(intervals: readonly Interval[]): number {
  const starts = new Float64Array(intervals.length);
  const ends = new Float64Array(intervals.length);
  intervals.forEach(({ start, end }, at) => {
    starts[at] = start;
    ends[at] = end;
  });
  starts.sort();
  ends.sort();
  let over = 0;
  let most = 0;
  for (let at = 0; at < starts.length; at++) {
    while ((ends[over] ?? 0) < (starts[at] ?? 0)) over++;
    most = Math.max(most, at + 1 - over);
  }
  return most;
}

/** The least of many, found in O(log n). */
class Heap<Item> {
  readonly #items: Item[] = [];
  readonly #compare: (a: Item, b: Item) => number;

  constructor(compare: (a: Item, b: Item) => number) {
    this.#compare = compare;
  }

  get first(): Item | undefined {
    return this.#items[0];
  }

  add(item: Item): void {
    const items = this.#items;
    let at = items.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = items[parent];
      if (above === undefined || this.#compare(above, item) <= 0) break;
      items[at] = above;
      at = parent;
    }
    items[at] = item;
  }

  removeFirst(): Item | undefined {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (last === undefined || items.length === 0) return first;
    let at = 0;
    for (;;) {
      const left = at * 2 + 1;
      const right = left + 1;
      const a = items[left];
      const b = items[right];
      if (a === undefined) break;
      const [child, least] = b !== undefined && this.#compare(b, a) < 0 ? [right, b] : [left, a];
      if (this.#compare(last, least) <= 0) break;
      items[at] = least;
      at = child;
    }
    items[at] = last;
    return first;
  }
}
