import { defineRecord, many, ofSameInstitution, one } from '../records/define-record.js';
import { reviewFindings } from './findings.js';
import { reviewLifecycle } from './lifecycle.js';
import { type ReviewBody, reviewBody } from './schema.js';

export const reviewRecord = defineRecord({
  type: 'review',
  plural: 'reviews',
  name: { one: 'Review', many: 'Reviews' },
  schema: reviewBody,
  lifecycle: reviewLifecycle,
  references: {
    institution: one<ReviewBody>('institution', 'institutionId'),
    intervention: ofSameInstitution(one<ReviewBody>('intervention', 'interventionId')),
    participant: many<ReviewBody>('staffMember', 'participantIds'),
  },
  facets: ['kind', 'decision'],
  filters: { interventionId: 'intervention', participantId: 'participant' },
  hasPeriod: true,
  views: {
    summary: ['interventionId', 'institutionId', 'kind', 'date', 'participantIds', 'decision', 'nextReviewAt'],
    // rights.md: the shared part of a review, and the families' own views.
    shared: ['interventionId', 'kind', 'date', 'decision', 'nextReviewAt', 'guardianView', 'childView'],
  },
  sensitivity: 'high',
  index: (body) => ({ unit: body.institutionId, from: body.date, to: body.date, due: body.date }),
  findings: reviewFindings,
});
