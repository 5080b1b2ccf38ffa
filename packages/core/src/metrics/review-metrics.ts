import { runningStates } from '../interventions/lifecycle.js';
import { interventionsIn, type Measured, reviewsIn } from './measured.js';
import { type Metric, metricOf } from './metric.js';

/** What became of the reviews that were due. */
export const reviewOutcomes = ['held', 'overdue'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

/**
 * Reviews held of those that were due to date (`reviewTimeliness`). Overdue is one whose day is past, planned as a record
 * or only named as the next review of a running intervention; an intervention is overdue once.
 */
export function reviewTimeliness(measured: Measured): Metric {
  const { period, today } = measured;
  const reviews = reviewsIn(measured);
  const held = reviews.filter(({ state, date }) => state === 'held' && date <= today);
  const planned = reviews.filter(({ state, date }) => state === 'planned' && date < today);
  const settled = new Set(held.map(({ interventionId, date }) => `${interventionId} ${date}`));
  const named = interventionsIn(measured).filter(
    ({ id, state, nextReviewAt: due }) =>
      due !== undefined &&
      due < today &&
      period.from <= due &&
      due <= period.to &&
      runningStates.some((running) => running === state) &&
      !settled.has(`${id} ${due}`),
  );
  const overdue = new Set([...planned.map(({ interventionId }) => interventionId), ...named.map(({ id }) => id)]);
  const counted = [
    ...held.map(() => ({ part: 'held', amount: 1 })),
    ...[...overdue].map(() => ({ part: 'overdue', amount: 1 })),
  ];
  return metricOf({ code: 'reviewTimeliness', unit: 'reviews', period }, counted, reviewOutcomes, ['held']);
}
