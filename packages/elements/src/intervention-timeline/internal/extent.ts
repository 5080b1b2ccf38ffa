import { toEpochDay } from '@samspil/core/calendar';

/** First and last of some days, as days after 1970-01-01. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** Beyond these the weeks and school years would leave the calendar. */
const earliest = toEpochDay('0002-01-01');
const latest = toEpochDay('9998-12-31');
/** So many periods before and after the one that is shown the axis goes on; when one nears its end, it is laid anew. */
const periodsBeyond = 3;
/** An axis that is so much longer than the period was made for a longer one. */
const tooManyPeriods = 9;

/** The days of the axis around a period. */
export function extentAround({ first, last }: Days): Days {
  const days = last - first + 1;
  return {
    first: Math.max(earliest, first - days * periodsBeyond),
    last: Math.min(latest, last + days * periodsBeyond),
  };
}

/** Whether an axis can stay as it is for a period: there is one more on both sides, and it is of its kind. */
export function holds(extent: Days, { first, last }: Days): boolean {
  const days = last - first + 1;
  const isNear = Math.max(earliest, first - days) >= extent.first && Math.min(latest, last + days) <= extent.last;
  return isNear && extent.last - extent.first + 1 <= days * tooManyPeriods;
}
