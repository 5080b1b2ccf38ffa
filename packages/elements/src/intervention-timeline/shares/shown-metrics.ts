import type { DateRange } from '@samspil/core/calendar';
import { type CountedShare, type Metric, shareOfCounts } from '@samspil/core/metrics';
import type { TimelineEntry } from '../internal/entry.js';
import { rememberLast } from '../internal/remember-last.js';
import { createTally } from '../internal/tally.js';

/** A figure of what is shown, and how many of that are not in it because a summary does not say enough of them. */
export interface ShownMetric {
  readonly metric: Metric;
  readonly unknown: number;
}

/** Of fewer a share says nothing. */
const leastForShare = 3;

/** The figures of model.md D.7 that summaries can feed, with what each is taken from: no minutes held, no closures. */
const shares: readonly [code: CountedShare, from: 'setting' | 'origin' | 'targetType'][] = [
  ['inContextShare', 'setting'],
  ['proactiveShare', 'origin'],
  ['individualShare', 'targetType'],
];

/**
 * Makes the figures of some interventions of a period, each counted once; only those of which enough is known. None to a
 * reader who is given no levels (a guardian), to whom the work of the institution as a whole is not reported. Wrong dates are
 * taken as the timeline shows them; what has none has no place in a period.
 */
export function createShownMetrics(): (entries: readonly TimelineEntry[], period: DateRange) => readonly ShownMetric[] {
  const counters = shares.map(([code, field]) => ({
    code,
    count: createTally((entry, has) => {
      if (!Number.isNaN(entry.start)) has(entry[field] ?? unknown);
    }),
  }));
  const metricsOf = rememberLast((entries: readonly TimelineEntry[], from: string, to: string) =>
    counters
      .map(({ code, count }) => {
        const counts = new Map(count(entries));
        const withoutCode = counts.get(unknown) ?? 0;
        counts.delete(unknown);
        return { metric: shareOfCounts(code, counts, { from, to }), unknown: withoutCode };
      })
      .filter(({ metric }) => metric.denominator >= leastForShare),
  );
  return (entries, { from, to }) =>
    entries.some(({ level }) => level !== undefined) ? metricsOf(entries, from, to) : none;
}

/** Stands for what a summary does not say: no code is empty. */
const unknown = '';

const none: readonly ShownMetric[] = [];
