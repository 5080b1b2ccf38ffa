import { MinHeap } from './min-heap.js';

/** A stretch of days, both ends included; an open end is `Infinity`. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** By start; of those that start together the longest first. */
export function byStart(a: Interval, b: Interval): number {
  // Two open ends would make `Infinity - Infinity`, which is no number to sort by.
  return a.start - b.start || (a.end === b.end ? 0 : b.end - a.end);
}

/**
 * Packs intervals into as few tracks as possible, so that none overlap within a track: each goes, in order of start,
 * into the first track that is free on its first day. Within a track the intervals are in order of start, and so of
 * end, which is what a binary search of them needs. O(n log n).
 */
export function packTracks<Item extends Interval>(intervals: readonly Item[]): readonly (readonly Item[])[] {
  const tracks: Item[][] = [];
  const free = new MinHeap<number>((a, b) => a < b);
  const busy = new MinHeap<{ readonly track: number; readonly end: number }>((a, b) => a.end < b.end);
  for (const interval of [...intervals].sort(byStart)) {
    for (let done = busy.peek(); done !== undefined && done.end < interval.start; done = busy.peek()) {
      free.push(done.track);
      busy.pop();
    }
    const track = free.pop() ?? tracks.length;
    const items = tracks[track];
    if (items) items.push(interval);
    else tracks.push([interval]);
    busy.push({ track, end: interval.end });
  }
  return tracks;
}
