import { type DateRange, fromEpochDay, type PlainDate, startOfMonth, toEpochDay } from '@samspil/core/calendar';
import type { TimelineEntry } from './entry.js';
import { byStart } from './interval.js';

/** A part of the list: what began before the period, what begins in a month of it, or what has no dates. */
export type MonthSection =
  | { readonly kind: 'before'; readonly entries: readonly TimelineEntry[] }
  | { readonly kind: 'month'; readonly month: PlainDate; readonly entries: readonly TimelineEntry[] }
  | { readonly kind: 'undated'; readonly entries: readonly TimelineEntry[] };

/** The entries of a period by the month in which they begin, in order of time; every entry stands in one section. */
export function monthSections(entries: readonly TimelineEntry[], period: DateRange): MonthSection[] {
  const first = toEpochDay(period.from);
  const dated = entries.filter(({ start }) => !Number.isNaN(start)).sort(byStart);
  const undated = entries.filter(({ start }) => Number.isNaN(start));
  const before = dated.filter(({ start }) => start < first);
  const months = new Map<PlainDate, TimelineEntry[]>();
  for (const entry of dated) {
    if (entry.start < first) continue;
    const month = startOfMonth(fromEpochDay(entry.start));
    const section = months.get(month);
    if (section) section.push(entry);
    else months.set(month, [entry]);
  }
  return [
    ...(before.length > 0 ? [{ kind: 'before' as const, entries: before }] : []),
    ...[...months].map(([month, inMonth]) => ({ kind: 'month' as const, month, entries: inMonth })),
    ...(undated.length > 0 ? [{ kind: 'undated' as const, entries: undated }] : []),
  ];
}
