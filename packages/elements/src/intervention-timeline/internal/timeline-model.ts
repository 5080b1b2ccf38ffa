import type { DateRange } from '@samspil/core/calendar';
import { DateScale } from './date-scale.js';
import { isWithin, readEntries, type TimelineEntry } from './entry.js';
import { rememberLast } from './remember-last.js';

/** Whether something is shown, by all that is chosen but the level. */
export type Passes = (entry: TimelineEntry) => boolean;

export interface ModelInput {
  readonly records: readonly unknown[];
  readonly period: DateRange;
  /** Only entries of these levels; all when empty. An entry without a level has the level `''`. */
  readonly levels: readonly string[];
  /** Undefined where everything passes; the same function for as long as it passes the same. */
  readonly passes: Passes | undefined;
}

/** What the timeline shows of its records. */
export interface TimelineModel {
  /** The days of the period. */
  readonly scale: DateScale;
  /** Everything that was given, readable dates or not. */
  readonly entries: readonly TimelineEntry[];
  /** What the filter lets through, in the period or not; all with a date. */
  readonly passing: readonly TimelineEntry[];
  /** What has a day in the period, whatever the filter. */
  readonly inPeriod: readonly TimelineEntry[];
  /** How many of each level one would see by choosing it; entries without a level stand under `undefined`. */
  readonly byLevel: ReadonlyMap<string | undefined, number>;
  /** What is in the period and passes the filter. */
  readonly shown: readonly TimelineEntry[];
  /** Those without any date that could be read: they stand beside the time axis, and are not forgotten. */
  readonly undated: readonly TimelineEntry[];
}

/** Derives the model step by step; a step is calculated anew only when something changed that it depends on. */
export function createTimelineModel(): (input: ModelInput) => TimelineModel {
  const read = rememberLast(readEntries);
  const measure = rememberLast((from: string, to: string) => new DateScale({ from, to }));
  const pass = rememberLast((entries: readonly TimelineEntry[], passes: Passes | undefined) =>
    passes === undefined ? entries : entries.filter(passes),
  );
  const ofLevels = rememberLast((entries: readonly TimelineEntry[], levels: readonly string[]) =>
    levels.length === 0 ? entries : entries.filter(({ level }) => levels.includes(level ?? '')),
  );
  const dated = rememberLast((entries: readonly TimelineEntry[]) => entries.filter(({ problem }) => problem !== 'noDates'));
  const undated = rememberLast((entries: readonly TimelineEntry[]) =>
    entries.filter(({ problem }) => problem === 'noDates'),
  );
  const cut = () =>
    rememberLast((entries: readonly TimelineEntry[], { first, last }: DateScale) =>
      entries.filter((entry) => isWithin(entry, first, last)),
    );
  const [cutAll, cutPassing, cutShown] = [cut(), cut(), cut()];
  const count = rememberLast(countByLevel);
  return ({ records, period, levels, passes }) => {
    const entries = read(records);
    const scale = measure(period.from, period.to);
    const ofAnyLevel = pass(entries, passes);
    const passing = ofLevels(ofAnyLevel, levels);
    const inPeriod = cutAll(entries, scale);
    // Where there is no filter, they are the same, and are not cut again.
    const choosable = ofAnyLevel === entries ? inPeriod : cutPassing(ofAnyLevel, scale);
    return {
      scale,
      entries,
      passing: dated(passing),
      inPeriod,
      byLevel: count(choosable),
      shown: passing === ofAnyLevel ? choosable : cutShown(passing, scale),
      undated: undated(passing),
    };
  };
}

function countByLevel(entries: readonly TimelineEntry[]): ReadonlyMap<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const { level } of entries) counts.set(level, (counts.get(level) ?? 0) + 1);
  return counts;
}
