import type { DateRange } from '../calendar/date-range.js';

/** What is counted by a figure (model.md D.7). */
export const metricCodes = [
  'inContextShare',
  'outreachShare',
  'individualShare',
  'proactiveShare',
  'anchorRate',
  'fidelity',
  'sessionsHeld',
  'bothPresentRate',
  'reviewTimeliness',
] as const;
export type MetricCode = (typeof metricCodes)[number];

/** What numerator and denominator are numbers of. */
export const metricUnits = ['interventions', 'minutes', 'sessions', 'reviews'] as const;
export type MetricUnit = (typeof metricUnits)[number];

/** By what the shares of interventions are taken: each once, by the minutes planned, or by the minutes held. */
export const metricMeasures = ['count', 'plannedMinutes', 'heldMinutes'] as const;
export type MetricMeasure = (typeof metricMeasures)[number];

/** One of the amounts that the denominator is made of: a setting, a target, an outcome. */
export interface MetricPart {
  /** A code of the vocabulary that the figure divides by, such as `smallTeam`, or of `metricOutcomes`. */
  readonly code: string;
  readonly amount: number;
  /** Whether it is counted in the numerator. */
  readonly isCounted: boolean;
}

/** A figure with everything that explains it. */
export interface Metric {
  readonly code: MetricCode;
  readonly numerator: number;
  readonly denominator: number;
  /** Numerator by denominator, 0 to 1; absent where there is nothing to divide by. */
  readonly value?: number;
  readonly unit: MetricUnit;
  /** How many records stand behind the denominator. */
  readonly n: number;
  /** Both days inclusive. */
  readonly period: DateRange;
  /** The denominator in its parts, in the order in which they are shown; their amounts add up to it. */
  readonly parts: readonly MetricPart[];
}

/** Something that is counted: an amount, in a part of the whole. */
interface Counted {
  readonly part: string;
  readonly amount: number;
}

/** Divides what is counted into the given parts, `inNumerator` among them. */
export function metricOf(
  of: Pick<Metric, 'code' | 'unit' | 'period'>,
  counted: readonly Counted[],
  parts: readonly string[],
  inNumerator: readonly string[],
): Metric {
  const amountOf = (part: string) => counted.reduce((sum, each) => sum + (each.part === part ? each.amount : 0), 0);
  // A code that only a newer version knows is a part by itself: never left out, never counted for what is asked.
  const all = [...new Set([...parts, ...counted.map(({ part }) => part)])];
  const found = all.map(
    (code): MetricPart => ({ code, amount: amountOf(code), isCounted: inNumerator.includes(code) }),
  );
  const sum = (chosen: readonly MetricPart[]) => chosen.reduce((total, { amount }) => total + amount, 0);
  const numerator = sum(found.filter(({ isCounted }) => isCounted));
  const denominator = sum(found);
  return {
    ...of,
    numerator,
    denominator,
    ...(denominator === 0 ? {} : { value: numerator / denominator }),
    n: counted.filter(({ amount }) => amount > 0).length,
    parts: found.filter(({ amount }) => amount > 0),
  };
}
