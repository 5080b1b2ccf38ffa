import { isPlainDate, toEpochDay } from '@samspil/core/calendar';
import type { DateScale } from './date-scale.js';
import type { TimelineEntry } from './entry.js';

const over: ReadonlySet<string | undefined> = new Set(['closed', 'cancelled', 'archived']);

/** The day of the next review, where the timeline marks it: while the intervention runs, and within what is shown. */
export function reviewDayOf(entry: TimelineEntry, scale: Pick<DateScale, 'first' | 'last'>): number | undefined {
  const date = entry.record.nextReviewAt;
  if (!isPlainDate(date) || over.has(entry.state)) return undefined;
  const day = toEpochDay(date);
  return day < Math.max(entry.start, scale.first) || day > Math.min(entry.end, scale.last) ? undefined : day;
}
