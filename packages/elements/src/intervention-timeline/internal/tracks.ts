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
 * end, which is what a binary search of them needs. O(n · tracks): a lane is a few tracks high, or nobody could read it.
 */
export function packTracks<Item extends Interval>(intervals: readonly Item[]): readonly (readonly Item[])[] {
  const tracks: Item[][] = [];
  for (const interval of [...intervals].sort(byStart)) {
    const free = tracks.find((track) => (track.at(-1)?.end ?? interval.start) < interval.start);
    if (free) free.push(interval);
    else tracks.push([interval]);
  }
  return tracks;
}
