import { type DateRange, fromEpochDay, type PlainDate } from '@samspil/core/calendar';
import {
  inContextShare,
  individualShare,
  type Measured,
  type MeasuredIntervention,
  type Metric,
  proactiveShare,
} from '@samspil/core/metrics';
import type { TimelineEntry } from '../internal/entry.js';

/** A figure of what is shown, and how many of that are not in it because a summary does not say enough of them. */
export interface ShownMetric {
  readonly metric: Metric;
  readonly unknown: number;
}

/** Of fewer a share says nothing. */
const leastForShare = 3;

/** The figures of model.md D.7 that summaries can feed, with what each is taken from: no minutes held, no closures. */
const shares: readonly [take: (measured: Measured) => Metric, from: 'setting' | 'origin' | 'targetType'][] = [
  [(measured) => inContextShare(measured), 'setting'],
  [proactiveShare, 'origin'],
  [(measured) => individualShare(measured, 'count'), 'targetType'],
];

/**
 * The figures of some interventions, each counted once; only those of which enough is known. None to a reader who is given
 * no levels (a guardian), to whom the work of the institution as a whole is not reported.
 */
export function shownMetrics(
  entries: readonly TimelineEntry[],
  period: DateRange,
  today: PlainDate,
): readonly ShownMetric[] {
  if (!entries.some(({ level }) => level !== undefined)) return [];
  const measured = { interventions: entries.flatMap(measuredOf), period, today };
  return shares
    .map(([take, from]) => ({
      metric: take(measured),
      unknown: entries.filter((entry) => entry[from] === undefined).length,
    }))
    .filter(({ metric }) => metric.denominator >= leastForShare);
}

/** What has no day has no place in a period. Wrong dates are taken as the timeline shows them. */
function measuredOf({
  key,
  state = '',
  setting,
  targetType,
  origin,
  start,
  end,
}: TimelineEntry): MeasuredIntervention[] {
  if (Number.isNaN(start)) return [];
  return [
    {
      id: key,
      state,
      from: fromEpochDay(start),
      ...(end === Number.POSITIVE_INFINITY ? {} : { to: fromEpochDay(end) }),
      ...(setting === undefined ? {} : { setting }),
      ...(targetType === undefined ? {} : { targetType }),
      ...(origin === undefined ? {} : { origin }),
    },
  ];
}
