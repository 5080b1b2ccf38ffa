import { type DateRange, toEpochDay } from '@samspil/core/calendar';
import { type CountedShare, type Metric, shareOfCounts } from '@samspil/core/metrics';
import { isWithin, type TimelineEntry } from '../internal/entry.js';
import { rememberLast } from '../internal/remember-last.js';
import { createTally, type Tally } from '../internal/tally.js';

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
 * Makes the figures of some interventions, each counted once; only those of which enough is known. None to a reader who is
 * given no levels (a guardian), to whom the work of the institution as a whole is not reported. Wrong dates are taken as the
 * timeline shows them.
 */
export function createShownMetrics(): (
  entries: readonly TimelineEntry[],
  period: DateRange,
) => readonly ShownMetric[] {
  const tallyOf = rememberLast((from: string, to: string) => {
    const [first, last] = [toEpochDay(from), toEpochDay(to)];
    return createTally((entry, has) => {
      if (!isWithin(entry, first, last)) return;
      for (const [, from] of shares) has(keyOf(from, entry[from]));
    });
  });
  const metricsOf = rememberLast((counts: Tally, from: string, to: string) =>
    shares
      .map(([code, field]) => ({
        metric: shareOfCounts(code, countsOf(field, counts), { from, to }),
        unknown: counts.get(field) ?? 0,
      }))
      .filter(({ metric }) => metric.denominator >= leastForShare),
  );
  return (entries, { from, to }) =>
    entries.some(({ level }) => level !== undefined) ? metricsOf(tallyOf(from, to)(entries), from, to) : none;
}

const none: readonly ShownMetric[] = [];

/** Made once for each code: there is one for every field of every intervention. */
const keys = new Map<string, Map<string, string>>();

function keyOf(field: string, code: string | undefined): string {
  if (code === undefined) return field;
  const ofField = keys.get(field) ?? new Map<string, string>();
  if (ofField.size === 0) keys.set(field, ofField);
  const key = ofField.get(code) ?? `${field} ${code}`;
  ofField.set(code, key);
  return key;
}

/** How many there are of each code of a field. */
function countsOf(field: string, counts: Tally): ReadonlyMap<string, number> {
  const prefix = `${field} `;
  const ofField = [...counts].filter(([key]) => key.startsWith(prefix));
  return new Map(ofField.map(([key, count]) => [key.slice(prefix.length), count]));
}
