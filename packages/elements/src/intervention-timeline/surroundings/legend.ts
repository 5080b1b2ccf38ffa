import { fromEpochDay, type SchoolBreak } from '@samspil/core/calendar';
import type { DateScale } from '../internal/date-scale.js';
import type { TimelineEntry } from '../internal/entry.js';
import { reviewDaysOf } from '../internal/review-day.js';
import { summaryFindingsOf } from '../internal/summary-findings.js';
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
export function legendOf({ shown, scale, today }: LegendSource, breaks: readonly SchoolBreak[]): readonly LegendKey[] {
  if (shown.length === 0) return [];
  const seen = new Set<LegendKey>();
  for (const entry of shown) {
    const key =
      entry.state !== undefined && Object.hasOwn(keyOfState, entry.state) ? keyOfState[entry.state] : undefined;
    if (key !== undefined) seen.add(key);
    if (entry.end === Number.POSITIVE_INFINITY) seen.add('open');
    if (!seen.has('finalReview') || !seen.has('review'))
      for (const { kind } of reviewDaysOf(entry, scale)) seen.add(kind === 'final' ? 'finalReview' : 'review');
    if (!seen.has('badge') && summaryFindingsOf(entry, today).length > 0) seen.add('badge');
  }
  const period = { from: fromEpochDay(scale.first), to: fromEpochDay(scale.last) };
  if (breaks.some(({ from, to }) => from <= period.to && to >= period.from) || freeDays(period, breaks).length > 0)
    seen.add('break');
  return legendKeys.filter((key) => seen.has(key));
}
