import { policyFrom } from '../policy-sets/defaults.js';
import { severityOf } from '../policy-sets/severity.js';
import type { FindingContext } from '../records/define-record.js';
import type { Finding } from '../records/finding.js';
import { uniqueIdFindings } from '../records/unique-ids.js';
import type { ReviewState } from './lifecycle.js';
import type { ReviewBody } from './schema.js';

/** What the rules say about a review: it is a dialogue (INV-24), and comes to something. */
export function reviewFindings(body: ReviewBody, context: FindingContext): Finding<ReviewState>[] {
  return [
    ...uniqueIdFindings(body.effortAndBenefit, '/effortAndBenefit'),
    ...nextReviewFindings(body),
    ...dialogueFindings(body, context),
    ...outcomeFindings(body),
  ];
}

/** STRUCT-nextReview: the next review comes after this one. */
function nextReviewFindings({ date, nextReviewAt }: ReviewBody): Finding<ReviewState>[] {
  if (nextReviewAt === undefined || nextReviewAt > date) return [];
  return [
    {
      code: 'STRUCT-nextReview',
      severity: 'error',
      blocks: 'save',
      path: '/nextReviewAt',
      params: { date, nextReviewAt },
      overridable: false,
    },
  ];
}

/** INV-24: a review has at least two participants (seed S4:75). */
function dialogueFindings(body: ReviewBody, context: FindingContext): Finding<ReviewState>[] {
  const count = body.participantIds.length + (body.otherParticipants ?? []).length;
  if (count >= 2) return [];
  const severity = severityOf(policyFrom(context.policy), 'INV-24', 'warning');
  if (severity === null) return [];
  const blocks = severity === 'error' ? (['held'] as const) : 'never';
  return [{ code: 'INV-24', severity, blocks, path: '/participantIds', params: { count }, overridable: true }];
}

/** GUARD-outcome: what was found, or decided, is written down. */
function outcomeFindings({ findings, decision }: ReviewBody): Finding<ReviewState>[] {
  if (findings !== undefined || decision !== undefined) return [];
  return [
    { code: 'GUARD-outcome', severity: 'error', blocks: ['held'], path: '/findings', params: {}, overridable: false },
  ];
}
