import { fromEpochDay, type SchoolBreak } from '@samspil/core/calendar';
import type { DateScale } from '../internal/date-scale.js';
import type { TimelineEntry } from '../internal/entry.js';
import { rememberLast } from '../internal/remember-last.js';
import { reviewDaysOf } from '../internal/review-day.js';
import { summaryFindingsOf } from '../internal/summary-findings.js';
import { createTally, type Tally } from '../internal/tally.js';
import { freeDays } from './free-days.js';

/** What a timeline may have to explain, in the order in which it does. The levels explain themselves, on their chips. */
export const legendKeys = [
  'planned',
  'active',
  'reviewing',
  'paused',
  'closed',
  'cancelled',
  'open',
  'review',
  'finalReview',
  'badge',
  'break',
] as const;
export type LegendKey = (typeof legendKeys)[number];

const keyOfState: Readonly<Record<string, LegendKey>> = {
  draft: 'planned',
  planned: 'planned',
  active: 'active',
  reviewing: 'reviewing',
  paused: 'paused',
  closed: 'closed',
  archived: 'closed',
  cancelled: 'cancelled',
};

export interface LegendSource {
  readonly shown: readonly TimelineEntry[];
  readonly scale: Pick<DateScale, 'first' | 'last'>;
  /** Days after 1970-01-01. */
  readonly today: number;
}

/** What is to be seen on the timeline, and only that; nothing where there are no bars. */
export function legendOf(source: LegendSource, breaks: readonly SchoolBreak[]): readonly LegendKey[] {
  return createLegend()(source, breaks);
}

/** The same of a timeline that changes: what has been looked at is not looked at again. */
export function createLegend(): typeof legendOf {
  const tallyOf = rememberLast((first: number, last: number, today: number) =>
    createTally((entry, has) => {
      const { state } = entry;
      if (state !== undefined && Object.hasOwn(keyOfState, state)) has(keyOfState[state] ?? state);
      if (entry.end === Number.POSITIVE_INFINITY) has('open');
      for (const { kind } of reviewDaysOf(entry, { first, last })) has(kind === 'final' ? 'finalReview' : 'review');
      if (summaryFindingsOf(entry, today).length > 0) has('badge');
    }),
  );
  const hasFreeDays = rememberLast((first: number, last: number, breaks: readonly SchoolBreak[]) => {
    const period = { from: fromEpochDay(first), to: fromEpochDay(last) };
    return breaks.some(({ from, to }) => from <= period.to && to >= period.from) || freeDays(period, breaks).length > 0;
  });
  const keysOf = rememberLast((seen: Tally, withBreaks: boolean) =>
    legendKeys.filter((key) => (key === 'break' ? withBreaks : seen.has(key))),
  );
  return ({ shown, scale: { first, last }, today }, breaks) =>
    shown.length === 0 ? none : keysOf(tallyOf(first, last, today)(shown), hasFreeDays(first, last, breaks));
}

const none: readonly LegendKey[] = [];
