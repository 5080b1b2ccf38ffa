import { type DateRange, rangesOverlap } from '../calendar/date-range.js';
import { daysBetween, maxDate, minDate, type PlainDate } from '../calendar/plain-date.js';

/** An intervention as far as figures look at it: what a list gives in summary is enough, but for `closure`. */
export interface MeasuredIntervention {
  readonly id: string;
  readonly state: string;
  readonly setting?: string;
  readonly targetType?: string;
  readonly origin?: string;
  readonly methods?: readonly string[];
  readonly from: PlainDate;
  readonly to?: PlainDate;
  readonly weeklyMinutesPlanned?: number;
  readonly nextReviewAt?: PlainDate;
  readonly closure?: { readonly decision?: string };
}

/** A session as far as figures look at it. */
export interface MeasuredSession {
  readonly id: string;
  readonly state: string;
  readonly interventionId: string;
  readonly date: PlainDate;
  readonly minutes: number;
  readonly presentStaffIds?: readonly string[];
}

/** A review as far as figures look at it. */
export interface MeasuredReview {
  readonly id: string;
  readonly state: string;
  readonly interventionId: string;
  readonly date: PlainDate;
}

/** What figures are taken of. Whoever asks chooses the records; what lies outside the period is left out here. */
export interface Measured {
  readonly interventions: readonly MeasuredIntervention[];
  readonly sessions?: readonly MeasuredSession[];
  readonly reviews?: readonly MeasuredReview[];
  readonly period: DateRange;
  /** The domain's day: what lies ahead of it has not happened. */
  readonly today: PlainDate;
}

/** Each record once, however often pages brought it: by id, the last one counts. */
function once<Found extends { readonly id: string }>(records: readonly Found[]): Found[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

const withoutEnd: PlainDate = '9999-12-31';

/** The interventions that have a day in the period, each once. */
export function interventionsIn({ interventions, period }: Measured): MeasuredIntervention[] {
  return once(interventions).filter(({ from, to = withoutEnd }) => rangesOverlap({ from, to }, period));
}

/** The sessions of the period that belong to one of the interventions, each once. */
export function sessionsIn(measured: Measured): MeasuredSession[] {
  return ofInterventions(measured, measured.sessions ?? []);
}

/** The reviews of the period that belong to one of the interventions, each once. */
export function reviewsIn(measured: Measured): MeasuredReview[] {
  return ofInterventions(measured, measured.reviews ?? []);
}

function ofInterventions<Found extends MeasuredReview>(
  { interventions, period }: Measured,
  records: readonly Found[],
): Found[] {
  const known = new Set(interventions.map(({ id }) => id));
  return once(records).filter(
    ({ interventionId, date }) => known.has(interventionId) && period.from <= date && date <= period.to,
  );
}

/** The minutes that are planned of an intervention within the period: its weekly minutes by the days it has there. */
export function plannedMinutes(intervention: MeasuredIntervention, period: DateRange): number {
  const from = maxDate(intervention.from, period.from);
  const to = minDate(intervention.to ?? period.to, period.to);
  const days = Math.max(0, daysBetween(from, to) + 1);
  return Math.round(((intervention.weeklyMinutesPlanned ?? 0) * days) / 7);
}
