import { addDays } from '../calendar/index.js';
import { type Policy, policyFrom } from '../policy-sets/defaults.js';
import type { FindingContext, NeighbourQuery } from '../records/define-record.js';
import type { Finding } from '../records/finding.js';
import { type Id, looksLikeCprNumber } from '../records/identifier.js';
import { periodFindings } from '../records/period.js';
import { uniqueIdFindings } from '../records/unique-ids.js';
import { type InterventionFinding, type InterventionState, runningStates } from './lifecycle.js';
import { midwayFindings } from './midway-findings.js';
import { PolicyRules } from './policy-rules.js';
import type { InterventionBody } from './schema.js';
import { supportFindings } from './support-findings.js';
import { evidenceKinds, learningForms } from './vocabulary.js';

/**
 * The other interventions that take time of the same children, groups or institution (INV-04, INV-31), and the reviews
 * of this one (INV-61).
 */
export function interventionNeighbours(body: InterventionBody, id: Id): NeighbourQuery[] {
  const targets = [...(body.subjectRefs ?? []), ...(body.groupIds ?? []), body.institutionId];
  return [
    {
      name: 'running',
      type: 'intervention',
      states: runningStates,
      roles: ['subject', 'group', 'institution'],
      targets,
    },
    { name: 'reviews', type: 'review', states: ['planned', 'held'], roles: ['intervention'], targets: [id] },
  ];
}

/**
 * What the rules say about an intervention: INV-02…09, 20, 21, 23, 25, 30, 31, 61, 82 of model.md D.5, the structural rules that
 * all records share, and the two guards of its lifecycle that have no number. The same in a form, on the server and in
 * overviews; O(fields + neighbours).
 */
export function interventionFindings(body: InterventionBody, context: FindingContext): InterventionFinding[] {
  const structural = [
    ...periodFindings(body),
    ...targetFindings(body),
    ...goalDueFindings(body),
    ...uniqueIdFindings(body.goals, '/goals'),
    ...(body.goals ?? []).flatMap(({ points }, at) => uniqueIdFindings(points, `/goals/${at}/points`)),
    ...uniqueIdFindings(body.evidenceBasis, '/evidenceBasis'),
    ...uniqueIdFindings(body.expectations, '/expectations'),
    ...uniqueIdFindings(body.roles, '/roles'),
    ...uniqueIdFindings(body.grants, '/grants'),
  ];
  const personal = cprFindings(body);
  if (context.state === 'closed' || context.state === 'cancelled' || context.state === 'archived') {
    return [...structural, ...personal];
  }
  const policy = policyFrom(context.policy);
  const rules = new PolicyRules(policy);
  return [
    ...structural,
    ...contextRationaleFindings(body, policy, rules),
    ...workInProgressFindings(body, context, policy, rules),
    ...frameFindings(body, rules),
    ...contentFindings(body, rules),
    ...familyFindings(body, rules),
    ...supportFindings(body, context, policy, rules),
    ...midwayFindings(body, context, policy, rules),
    ...lifecycleGuards(body),
    ...closureFindings(body, rules),
    ...personal,
  ];
}

function structuralError(code: string, path: string, params: Finding['params'] = {}): InterventionFinding {
  return { code, severity: 'error', blocks: 'save', path, params, overridable: false };
}

/** INV-30: at least one aim, and somebody of the kind that the target says. */
function targetFindings(body: InterventionBody): InterventionFinding[] {
  const found: InterventionFinding[] = [];
  if (body.aims.length === 0) found.push(structuralError('INV-30', '/aims', { missing: ['aims'] }));
  const missing = (field: 'subjectRefs' | 'groupIds' | 'staffIds') => (body[field] ?? []).length === 0;
  if (body.targetType === 'child' && missing('subjectRefs')) {
    found.push(structuralError('INV-30', '/subjectRefs', { missing: ['subjectRefs'] }));
  }
  if (body.targetType === 'group' && missing('groupIds')) {
    found.push(structuralError('INV-30', '/groupIds', { missing: ['groupIds'] }));
  }
  if (body.targetType === 'professionals') {
    if (missing('staffIds')) found.push(structuralError('INV-30', '/staffIds', { missing: ['staffIds'] }));
    if (!(body.methods ?? []).some((method) => learningForms.includes(method))) {
      found.push(structuralError('INV-30', '/methods', { missing: ['learningForm'] }));
    }
  }
  return found;
}

/** INV-25: a goal is due within the intervention. */
function goalDueFindings(body: InterventionBody): InterventionFinding[] {
  const end = body.to;
  if (end === undefined) return [];
  return (body.goals ?? []).flatMap((goal, at) =>
    goal.due !== undefined && goal.due > end
      ? [structuralError('INV-25', `/goals/${at}/due`, { goal: at + 1, due: goal.due, to: end })]
      : [],
  );
}

const rationaleParts = ['text', 'assessedBy', 'assessedAt', 'reviewAt', 'returnPlan'] as const;

/** INV-02: out of context only on a professional assessment; INV-03: the other two settings never ask for one. */
function contextRationaleFindings(body: InterventionBody, policy: Policy, rules: PolicyRules): InterventionFinding[] {
  if (body.setting !== 'outOfContext') return [];
  const rationale = body.contextRationale ?? {};
  const missing = rationaleParts.filter((part) => rationale[part] === undefined);
  if (missing.length > 0) {
    return rules.finding('INV-02', 'error', ['planned', 'active'], '/contextRationale', { missing });
  }
  const { assessedAt, reviewAt } = rationale;
  const weeks = policy.outOfContextReviewWeeks;
  if (assessedAt !== undefined && reviewAt !== undefined && reviewAt > addDays(assessedAt, weeks * 7)) {
    // A late review is only warned about; where the rule is off, that is off as well.
    return rules.isOff('INV-02')
      ? []
      : [
          {
            code: 'INV-02-review',
            severity: 'warning',
            blocks: 'never',
            path: '/contextRationale/reviewAt',
            params: { weeks, reviewAt },
            overridable: true,
          },
        ];
  }
  return [];
}

/** INV-04: few interventions at a time for one child, one group, one centre. */
function workInProgressFindings(
  body: InterventionBody,
  context: FindingContext,
  policy: Policy,
  rules: PolicyRules,
): InterventionFinding[] {
  const others = (context.neighbours.running ?? []).filter((neighbour) => neighbour.id !== context.id);
  const found: InterventionFinding[] = [];
  const check = (limit: number, path: string, subject: string, field: 'subjectRefs' | 'groupIds' | 'institutionId') => {
    const count = 1 + others.filter((other) => pointsTo(other.body[field], subject)).length;
    if (count > limit) found.push(...rules.finding('INV-04', 'warning', ['active'], path, { count, limit, subject }));
  };
  for (const child of body.subjectRefs ?? []) check(policy.wipPerChild, '/subjectRefs', child, 'subjectRefs');
  for (const group of body.groupIds ?? []) check(policy.wipPerGroup, '/groupIds', group, 'groupIds');
  check(policy.wipPerCentre, '/institutionId', body.institutionId, 'institutionId');
  return found;
}

function pointsTo(value: unknown, id: string): boolean {
  return value === id || (Array.isArray(value) && value.includes(id));
}

const frameParts = ['place', 'time', 'successCriteria', 'stopCriteria'] as const;

/** INV-05: place, time, and how one sees that it works or should stop. */
function frameFindings(body: InterventionBody, rules: PolicyRules): InterventionFinding[] {
  const missing = frameParts.filter((part) => body.frame?.[part] === undefined);
  return missing.length === 0 ? [] : rules.finding('INV-05', 'error', ['active'], '/frame', { missing });
}

/** INV-06…09: strengths, the environment, what colleagues learn, and what it all builds on. */
function contentFindings(body: InterventionBody, rules: PolicyRules): InterventionFinding[] {
  const found: InterventionFinding[] = [];
  const aboutChildren = body.targetType === 'child' || body.targetType === 'group';
  if (aboutChildren && (body.strengths ?? []).length === 0) {
    found.push(...rules.finding('INV-06', 'warning', ['planned'], '/strengths'));
  }
  if (body.environmentChange === undefined) {
    found.push(...rules.finding('INV-07', 'warning', ['planned'], '/environmentChange'));
  }
  if (body.colleagueLearning === undefined) {
    found.push(...rules.finding('INV-08', 'warning', ['planned'], '/colleagueLearning'));
  }
  const missing = evidenceKinds.filter(
    (kind) => !(body.evidenceBasis ?? []).some((evidence) => evidence.kind === kind),
  );
  if (missing.length > 0) {
    // One kind is enough for the rule; which others are missing is only mentioned.
    const found09 = rules.finding('INV-09', 'warning', ['planned'], '/evidenceBasis', { missing });
    const enough = missing.length < evidenceKinds.length;
    found.push(
      ...found09.map((finding) =>
        enough ? { ...finding, severity: 'notice' as const, blocks: 'never' as const } : finding,
      ),
    );
  }
  return found;
}

/** INV-20, INV-21: the guardians know, and the child has been heard. */
function familyFindings(body: InterventionBody, rules: PolicyRules): InterventionFinding[] {
  if (body.targetType !== 'child') return [];
  const found: InterventionFinding[] = [];
  if (body.guardians?.informedAt === undefined && body.guardians?.reasonNotInformed === undefined) {
    found.push(...rules.finding('INV-20', 'error', ['active'], '/guardians'));
  }
  if (body.childVoice?.text === undefined && body.childVoice?.reasonMissing === undefined) {
    found.push(...rules.finding('INV-21', 'warning', ['active'], '/childVoice'));
  }
  return found;
}

/** The guards of model.md D.4 without a number: a goal before it starts, a date for the final review before reviewing. */
function lifecycleGuards(body: InterventionBody): InterventionFinding[] {
  const found: InterventionFinding[] = [];
  const guard = (code: string, state: InterventionState, path: string) =>
    found.push({ code, severity: 'error', blocks: [state], path, params: {}, overridable: false });
  if ((body.goals ?? []).length === 0) guard('GUARD-goal', 'active', '/goals');
  if (body.finalReviewAt === undefined) guard('GUARD-finalReview', 'reviewing', '/finalReviewAt');
  return found;
}

/** INV-23: closing takes a decision and a word on the effect (which may be "unknown"). */
function closureFindings(body: InterventionBody, rules: PolicyRules): InterventionFinding[] {
  const missing = (['decision', 'effectRating'] as const).filter((part) => body.closure?.[part] === undefined);
  return missing.length === 0 ? [] : rules.finding('INV-23', 'error', ['closed'], '/closure', { missing });
}

/** INV-82: free text that looks like a CPR number is warned about, never blocked. */
function cprFindings(body: InterventionBody): InterventionFinding[] {
  return textsOf(body, '')
    .filter(({ text }) => looksLikeCprNumber(text))
    .map(({ path }) => ({
      code: 'INV-82',
      severity: 'warning',
      blocks: 'never',
      path,
      params: {},
      overridable: false,
    }));
}

function textsOf(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => textsOf(member, `${path}/${name}`));
}
