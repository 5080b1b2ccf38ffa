import { rangesOverlap } from '../calendar/date-range.js';
import type { Policy } from '../policy-sets/defaults.js';
import type { FindingContext } from '../records/define-record.js';
import type { InterventionFinding } from './lifecycle.js';
import type { PolicyRules } from './policy-rules.js';
import type { InterventionBody } from './schema.js';

/** What counts as support of a child: supplementary teaching, and what is given to, or relieves for, a single child. */
function isSupport({ methods, targetType, deliveryMode }: Partial<InterventionBody>): boolean {
  if (methods?.includes('supplementaryTeaching')) return true;
  return targetType === 'child' && (deliveryMode === 'direct' || deliveryMode === 'relief');
}

/** Support as far as the rule adds it up. */
interface Support {
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
}

const withoutEnd = '9999-12-31';

/**
 * INV-31: the weekly minutes of support that a child gets at one time, from all interventions together, against the
 * municipality's threshold (knowledge.md B.5). A word on what may be talked about; it never says what a child is.
 */
export function supportFindings(
  body: InterventionBody,
  context: FindingContext,
  policy: Policy,
  rules: PolicyRules,
): InterventionFinding[] {
  const { supportThresholdMinutes: threshold, supportHintPercent: percent } = policy;
  // A threshold of 0 is none: it would be reached by doing nothing.
  if (threshold === 0 || !isSupport(body)) return [];
  const others = (context.neighbours.running ?? [])
    .filter(({ id }) => id !== context.id)
    // Another record of the same kind, as the store keeps it.
    .map((neighbour) => neighbour.body as Partial<InterventionBody>)
    .filter(isSupport);
  return (body.subjectRefs ?? []).flatMap((subject) => {
    const all = [body, ...others.filter(({ subjectRefs }) => subjectRefs?.includes(subject))].map(supportOf);
    const minutes = mostAtOneTime(all);
    const params = { subject, minutes, threshold, percent };
    if (minutes >= threshold) return rules.finding('INV-31', 'warning', ['active'], '/weeklyMinutesPlanned', params);
    if (minutes * 100 < threshold * percent) return [];
    return rules.notice('INV-31', 'INV-31-hint', '/weeklyMinutesPlanned', params);
  });
}

function supportOf({ from = '', to = withoutEnd, weeklyMinutesPlanned = 0 }: Partial<InterventionBody>): Support {
  return { from, to, minutes: weeklyMinutesPlanned };
}

/** The most minutes a week at any one time within the first: what follows after another ends does not add up. */
function mostAtOneTime([own, ...others]: readonly Support[]): number {
  if (own === undefined) return 0;
  const beside = others.filter((other) => rangesOverlap(own, other));
  // The sum only grows where something begins.
  const beginnings = [own.from, ...beside.map(({ from }) => from).filter((from) => from > own.from)];
  return Math.max(
    ...beginnings.map((day) =>
      [own, ...beside].reduce((sum, { from, to, minutes }) => sum + (from <= day && day <= to ? minutes : 0), 0),
    ),
  );
}
