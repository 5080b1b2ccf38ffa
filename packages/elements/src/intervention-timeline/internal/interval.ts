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
