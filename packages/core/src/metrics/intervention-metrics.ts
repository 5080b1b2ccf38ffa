import type { DateRange } from '../calendar/date-range.js';
import { closureDecisions, origins, settings, targetTypes } from '../interventions/vocabulary.js';
import { interventionsIn, type Measured, type MeasuredIntervention, plannedMinutes, sessionsIn } from './measured.js';
import { type Metric, type MetricCode, type MetricMeasure, metricOf } from './metric.js';

const inContext: readonly string[] = ['inClass', 'smallTeam'];
const unasked: readonly string[] = origins.filter((origin) => origin !== 'requested');
const single = 'child';

/**
 * The share of the work in the class, the room or a smaller team (`inContextShare`, seed S0:157–158), by count or by
 * minutes.
 */
export function inContextShare(measured: Measured, measure: MetricMeasure = 'count'): Metric {
  return shareBy('setting', 'inContextShare', measured, measure, settings, inContext);
}

/**
 * The share of the work that is done where the children have their day, and not in a smaller team or the centre's room:
 * a place that adults go out from (`outreachShare`, seed S0:160–161).
 */
export function outreachShare(measured: Measured, measure: MetricMeasure = 'count'): Metric {
  return shareBy('setting', 'outreachShare', measured, measure, settings, ['inClass']);
}

/** The share of the work that is for a single child, of that for children, groups and professionals (`individualShare`). */
export function individualShare(measured: Measured, measure: MetricMeasure = 'plannedMinutes'): Metric {
  const isAsked = ({ targetType }: MeasuredIntervention) => targetType !== 'whole';
  const of = { ...measured, interventions: measured.interventions.filter(isAsked) };
  return shareBy('targetType', 'individualShare', of, measure, targetTypes, [single]);
}

/** The share of interventions that nobody had to ask for (`proactiveShare`). */
export function proactiveShare(measured: Measured): Metric {
  return shareBy('origin', 'proactiveShare', measured, 'count', origins, unasked);
}

/** A share that numbers alone can tell: how many there are of each code. */
export type CountedShare = 'inContextShare' | 'proactiveShare' | 'individualShare';

const countedShares: Readonly<
  Record<CountedShare, readonly [parts: readonly string[], inNumerator: readonly string[]]>
> = {
  inContextShare: [settings, inContext],
  proactiveShare: [origins, unasked],
  individualShare: [targetTypes, [single]],
};

/**
 * A share by count, of interventions that somebody has counted already: `inContextShare` by setting, `proactiveShare` by
 * origin, `individualShare` by target.
 *
 * @param counts - how many interventions of the period have a code; what has none is left out
 */
export function shareOfCounts(code: CountedShare, counts: ReadonlyMap<string, number>, period: DateRange): Metric {
  const asked = [...counts].filter(([part]) => code !== 'individualShare' || part !== 'whole');
  const [parts, inNumerator] = countedShares[code];
  const counted = asked.map(([part, amount]) => ({ part, amount }));
  const metric = metricOf({ code, unit: 'interventions', period }, counted, parts, inNumerator);
  return { ...metric, n: metric.denominator };
}

/** The share of the closed interventions that were anchored (`anchorRate`); those whose decision is not known are left out. */
export function anchorRate(measured: Measured): Metric {
  const closed = interventionsIn(measured).filter(({ state }) => state === 'closed' || state === 'archived');
  const counted = closed.flatMap(({ closure }) =>
    closure?.decision === undefined ? [] : [{ part: closure.decision, amount: 1 }],
  );
  const { period } = measured;
  return metricOf({ code: 'anchorRate', unit: 'interventions', period }, counted, closureDecisions, ['anchor']);
}

function shareBy(
  field: 'setting' | 'targetType' | 'origin',
  code: MetricCode,
  measured: Measured,
  measure: MetricMeasure,
  parts: readonly string[],
  inNumerator: readonly string[],
): Metric {
  const amountOf = amounts(measured, measure);
  const counted = interventionsIn(measured).flatMap((intervention) => {
    const part = intervention[field];
    // A cut of the record that does not show the field says nothing either way.
    return part === undefined ? [] : [{ part, amount: amountOf(intervention) }];
  });
  const unit = measure === 'count' ? 'interventions' : 'minutes';
  return metricOf({ code, unit, period: measured.period }, counted, parts, inNumerator);
}

function amounts(measured: Measured, measure: MetricMeasure): (intervention: MeasuredIntervention) => number {
  if (measure === 'count') return () => 1;
  if (measure === 'plannedMinutes') return (intervention) => plannedMinutes(intervention, measured.period);
  const held = new Map<string, number>();
  for (const { state, interventionId, minutes } of sessionsIn(measured)) {
    if (state === 'held') held.set(interventionId, (held.get(interventionId) ?? 0) + minutes);
  }
  return ({ id }) => held.get(id) ?? 0;
}
