import { comparePlainDates, type PlainDate } from './plain-date.js';

/** A stretch of days. Both ends belong to it, so one day is a range from itself to itself. */
export interface DateRange {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Whether a day lies in a range. */
export function containsDate(range: DateRange, date: PlainDate): boolean {
  return range.from <= date && date <= range.to;
}

/** Whether two ranges have a day in common. */
export function rangesOverlap(a: DateRange, b: DateRange): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** The breaks, or other periods, that have a day between two dates, both included; uncut, in order of their first day. */
export function breaksWithin<Break extends DateRange>(
  breaks: readonly Break[],
  from: PlainDate,
  to: PlainDate,
): Break[] {
  return breaks.filter((each) => rangesOverlap(each, { from, to })).sort((a, b) => comparePlainDates(a.from, b.from));
}
