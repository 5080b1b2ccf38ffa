import type { DateRange } from '@samspil/core/calendar';
import { DateScale } from './date-scale.js';
import { isWithin, readEntries, type TimelineEntry } from './entry.js';
import { rememberLast } from './remember-last.js';
import { type Totals, totalsOf } from './totals.js';

export interface ModelInput {
  readonly records: readonly unknown[];
  readonly period: DateRange;
  /** Only entries of these levels; all when empty. An entry without a level has the level `''`. */
  readonly levels: ReadonlySet<string>;
}

/** What the timeline shows of its records. */
export interface TimelineModel {
  readonly scale: DateScale;
  /** Everything that was given, readable dates or not. */
  readonly entries: readonly TimelineEntry[];
  /** Those with a day in the period, and what they add up to. */
  readonly inPeriod: readonly TimelineEntry[];
  readonly totals: Totals;
  /** Of them those that the filter lets through. */
  readonly shown: readonly TimelineEntry[];
  /** Those without any date that could be read: they stand beside the time axis, and are not forgotten. */
  readonly undated: readonly TimelineEntry[];
}

/** Derives the model step by step; a step is calculated anew only when something changed that it depends on. */
export function createTimelineModel(): (input: ModelInput) => TimelineModel {
  const read = rememberLast(readEntries);
  const measure = rememberLast((from: string, to: string) => new DateScale({ from, to }));
  const cut = rememberLast((entries: readonly TimelineEntry[], { first, last }: DateScale) =>
    entries.filter((entry) => isWithin(entry, first, last)),
  );
  const count = rememberLast(totalsOf);
  const withoutDate = rememberLast((entries: readonly TimelineEntry[]) =>
    entries.filter(({ problem }) => problem === 'noDates'),
  );
  const filter = rememberLast((entries: readonly TimelineEntry[], levels: ReadonlySet<string>) =>
    levels.size === 0 ? entries : entries.filter(({ level }) => levels.has(level ?? '')),
  );
  return ({ records, period, levels }) => {
    const entries = read(records);
    const scale = measure(period.from, period.to);
    const inPeriod = cut(entries, scale);
    const shown = filter(inPeriod, levels);
    return {
      scale,
      entries,
      inPeriod,
      totals: count(inPeriod),
      shown,
      undated: withoutDate(entries),
    };
  };
}
