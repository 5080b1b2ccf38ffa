import { type DateRange, toEpochDay } from '@samspil/core/calendar';
import { isWithin, type Read, readEntries, type TimelineEntry } from './entry.js';
import type { Days } from './extent.js';
import { rememberLast } from './remember-last.js';
import { createSelection, type Passes } from './selection.js';

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

/**
 * Derives the model step by step; a step is calculated anew only when something changed that it depends on. What passes is
 * undefined where everything does, and the same function for as long as it passes the same.
 */
export function createTimelineModel(): (
  records: readonly unknown[],
  period: DateRange,
  passes: Passes | undefined,
) => TimelineModel {
  let former: Read | undefined;
  const measure = rememberLast(({ from, to }: DateRange) => ({ first: toEpochDay(from), last: toEpochDay(to) }));
  const passThrough = rememberLast(createSelection);
  const selectDated = createSelection(({ problem }) => problem !== 'noDates');
  const selectUndated = createSelection(({ problem }) => problem === 'noDates');
  const cut = () => rememberLast(({ first, last }: Days) => createSelection((entry) => isWithin(entry, first, last)));
  const [cutAll, cutPassing] = [cut(), cut()];
  return rememberLast((records, period, passes) => {
    const entries = readEntries(records, former);
    former = { records, entries };
    const scale = measure(period);
    const passing = passes === undefined ? entries : passThrough(passes)(entries);
    const inPeriod = cutAll(scale)(entries);
    // Where there is no filter, they are the same, and are not cut again.
    const shown = passing === entries ? inPeriod : cutPassing(scale)(passing);
    return { scale, entries, passing: selectDated(passing), inPeriod, shown, undated: selectUndated(passing) };
  });
}
