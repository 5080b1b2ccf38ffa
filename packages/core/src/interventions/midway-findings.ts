import { daysBetween } from '../calendar/plain-date.js';
import type { Policy } from '../policy-sets/defaults.js';
import type { FindingContext } from '../records/define-record.js';
import type { InterventionFinding } from './lifecycle.js';
import type { PolicyRules } from './policy-rules.js';
import type { InterventionBody } from './schema.js';

/** The weeks that an intervention is planned for, a begun one whole; undefined without an end. */
export function plannedWeeks({ from, to }: Pick<InterventionBody, 'from' | 'to'>): number | undefined {
  return to === undefined || to < from ? undefined : Math.ceil((daysBetween(from, to) + 1) / 7);
}

/**
 * INV-61: a midway review is asked for from so many weeks on, and not before (seed S1:199–201: an open question, so a
 * number of the municipality's). Once the final review has begun there is nothing left to plan.
 */
export function midwayFindings(
  body: InterventionBody,
  context: FindingContext,
  policy: Policy,
  rules: PolicyRules,
): InterventionFinding[] {
  const weeks = plannedWeeks(body);
  if (weeks === undefined || context.state === 'reviewing') return [];
  const params = { weeks, from: policy.midwayRequiredFromWeeks };
  const midways = (context.neighbours.reviews ?? []).filter(({ body: review }) => review.kind === 'midway');
  const isRequired = weeks >= policy.midwayRequiredFromWeeks;
  if (isRequired) {
    const isPlanned = midways.length > 0 || isNextMidway(body);
    return isPlanned ? [] : rules.finding('INV-61', 'warning', ['active'], '/nextReviewAt', params);
  }
  const liesAhead = midways.some(({ state }) => state === 'planned') || (isNextMidway(body) && !isReassessment(body));
  return liesAhead ? rules.notice('INV-61', 'INV-61-notRequired', '/nextReviewAt', params) : [];
}

/** The next review comes before the final one, or the end. */
function isNextMidway({ nextReviewAt, finalReviewAt, to }: InterventionBody): boolean {
  const last = finalReviewAt ?? to;
  return nextReviewAt !== undefined && last !== undefined && nextReviewAt < last;
}

/** The next review is the one that working out of context takes anyway (INV-02). */
function isReassessment({ setting, contextRationale, nextReviewAt }: InterventionBody): boolean {
  return setting === 'outOfContext' && contextRationale?.reviewAt === nextReviewAt;
}
