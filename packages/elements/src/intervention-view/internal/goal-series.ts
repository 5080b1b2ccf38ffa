import { isPlainDate, type PlainDate, toEpochDay } from '@samspil/core/calendar';
import type { Goal } from '@samspil/core/interventions';

/** A place in the chart: 0 to 1 from the start of the line, and from its bottom. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  readonly date: PlainDate;
  readonly value: number;
}

export interface ChartLine {
  readonly y: number;
  readonly value: number;
}

/** What a goal's chart draws. */
export interface GoalSeries {
  readonly points: readonly ChartPoint[];
  readonly baseline: ChartLine | undefined;
  readonly target: ChartLine | undefined;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/**
 * The one number that a text such as `24`, `1,5 time` or `40 ord` says; undefined where it says none, or more than one
 * (`2 af 5`), because then nobody can tell which one is meant.
 */
export function numberIn(text: string | undefined): number | undefined {
  const found = text?.match(/[-−]?\d+(?:[.,]\d+)?/g) ?? [];
  const [only] = found;
  if (found.length !== 1 || only === undefined || !/^\s*[-−]?\d/.test(text ?? '')) return undefined;
  const value = Number(only.replace('−', '-').replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

/**
 * Lays out the progress of a goal: its points in the order of their days, and baseline and target where they are numbers.
 * Undefined where no point has a number. A day without a date to read is left out here, and listed all the same.
 *
 * @param period - the days of the intervention; the chart reaches over all of its points, too
 */
export function goalSeries(
  { points = [], baseline, target }: Pick<Goal, 'points' | 'baseline' | 'target'>,
  period: { readonly from?: string | undefined; readonly to?: string | undefined } = {},
): GoalSeries | undefined {
  const measured = points
    .flatMap(({ date, value }) =>
      isPlainDate(date) && value !== undefined && Number.isFinite(value) ? [{ date, value }] : [],
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const first = measured[0];
  const last = measured.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const from = isPlainDate(period.from) && period.from < first.date ? period.from : first.date;
  const to = isPlainDate(period.to) && period.to > last.date ? period.to : last.date;
  const start = toEpochDay(from);
  const days = toEpochDay(to) - start;
  const lines = { baseline: numberIn(baseline), target: numberIn(target) };
  const values = [...measured.map(({ value }) => value), lines.baseline, lines.target].filter(
    (value) => value !== undefined,
  );
  const lowest = Math.min(...values);
  const span = Math.max(...values) - lowest;
  const heightOf = (value: number) => (span === 0 ? 0.5 : (value - lowest) / span);
  const lineAt = (value: number | undefined) => (value === undefined ? undefined : { value, y: heightOf(value) });
  return {
    points: measured.map(({ date, value }) => ({
      date,
      value,
      x: days === 0 ? 0.5 : (toEpochDay(date) - start) / days,
      y: heightOf(value),
    })),
    baseline: lineAt(lines.baseline),
    target: lineAt(lines.target),
    from,
    to,
  };
}
