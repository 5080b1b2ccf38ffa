import { type DateRange, toEpochDay } from '@samspil/core/calendar';
import { isWithin, readEntries, type TimelineEntry } from './entry.js';
import type { Days } from './extent.js';
import { rememberLast } from './remember-last.js';

/** Whether something is shown. */
export type Passes = (entry: TimelineEntry) => boolean;

export interface ModelInput {
  readonly records: readonly unknown[];
  readonly period: DateRange;
  /** Undefined where everything passes; the same function for as long as it passes the same. */
  readonly passes: Passes | undefined;
}

/** What the timeline shows of its records. */
export interface TimelineModel {
  /** The days of the period. */
  readonly scale: Days;
  /** Everything that was given, readable dates or not. */
  readonly entries: readonly TimelineEntry[];
  /** What the filter lets through, in the period or not; all with a date. */
  readonly passing: readonly TimelineEntry[];
  /** What has a day in the period, whatever the filter. */
  readonly inPeriod: readonly TimelineEntry[];
  /** What is in the period and passes the filter. */
  readonly shown: readonly TimelineEntry[];
  /** Those without any date that could be read: they stand beside the time axis, and are not forgotten. */
  readonly undated: readonly TimelineEntry[];
}

/** Derives the model step by step; a step is calculated anew only when something changed that it depends on. */
export function createTimelineModel(): (input: ModelInput) => TimelineModel {
  let last: readonly TimelineEntry[] | undefined;
  const read = rememberLast((records: readonly unknown[]) => {
    last = readEntries(records, last);
    return last;
  });
  const measure = rememberLast((from: string, to: string) => ({ first: toEpochDay(from), last: toEpochDay(to) }));
  const pass = rememberLast((entries: readonly TimelineEntry[], passes: Passes | undefined) =>
    passes === undefined ? entries : entries.filter(passes),
  );
  const split = rememberLast((entries: readonly TimelineEntry[]) => {
    const dated = those(entries, ({ problem }) => problem !== 'noDates');
    const undated = dated === entries ? none : entries.filter(({ problem }) => problem === 'noDates');
    return { dated, undated };
  });
  const cut = () =>
    rememberLast((entries: readonly TimelineEntry[], { first, last }: Days) =>
      those(entries, (entry) => isWithin(entry, first, last)),
    );
  const [cutAll, cutPassing] = [cut(), cut()];
  const put = rememberLast(
    (
      scale: TimelineModel['scale'],
      entries: TimelineModel['entries'],
      passing: TimelineModel['passing'],
      inPeriod: TimelineModel['inPeriod'],
      shown: TimelineModel['shown'],
      undated: TimelineModel['undated'],
    ): TimelineModel => ({ scale, entries, passing, inPeriod, shown, undated }),
  );
  return ({ records, period, passes }) => {
    const entries = read(records);
    const scale = measure(period.from, period.to);
    const passing = pass(entries, passes);
    const inPeriod = cutAll(entries, scale);
    // Where there is no filter, they are the same, and are not cut again.
    const shown = passing === entries ? inPeriod : cutPassing(passing, scale);
    const { dated, undated } = split(passing);
    return put(scale, entries, dated, inPeriod, shown, undated);
  };
}

const none: readonly TimelineEntry[] = [];

/** Those that are meant; where all are, as it is nearly always, the list itself. */
function those(entries: readonly TimelineEntry[], isMeant: Passes): readonly TimelineEntry[] {
  return entries.every(isMeant) ? entries : entries.filter(isMeant);
}
