import { fromEpochDay, type PlainDate } from '@samspil/core/calendar';
import type { Interval } from './interval.js';

/** The day of any of the intervals that is nearest to a stretch of days; undefined where there is none. */
export function nearestDay(
  intervals: readonly Interval[],
  { first, last }: { readonly first: number; readonly last: number },
): PlainDate | undefined {
  let nearest: { readonly day: number; readonly distance: number } | undefined;
  for (const { start, end } of intervals) {
    const before = end < first ? { day: end, distance: first - end } : undefined;
    const after = start > last ? { day: start, distance: start - last } : undefined;
    const candidate = before ?? after;
    if (candidate !== undefined && (nearest === undefined || candidate.distance < nearest.distance))
      nearest = candidate;
  }
  return nearest === undefined ? undefined : fromEpochDay(nearest.day);
}
