import { defineRecord, many, ofSameInstitution, one } from '../records/define-record.js';
import { inUseLifecycle } from '../records/lifecycle.js';
import { activityNoteFindings } from './findings.js';
import { type ActivityNoteBody, activityNoteBody } from './schema.js';

export const activityNoteRecord = defineRecord({
  type: 'activityNote',
  plural: 'activity-notes',
  name: { one: 'ActivityNote', many: 'ActivityNotes' },
  schema: activityNoteBody,
  lifecycle: inUseLifecycle,
  references: {
    institution: one<ActivityNoteBody>('institution', 'institutionId'),
    intervention: ofSameInstitution(one<ActivityNoteBody>('intervention', 'interventionId')),
    session: ofSameInstitution(one<ActivityNoteBody>('session', 'sessionId')),
    group: ofSameInstitution(many<ActivityNoteBody>('group', 'groupIds')),
    author: one<ActivityNoteBody>('staffMember', 'authorId'),
  },
  facets: ['visibility'],
  filters: { interventionId: 'intervention', sessionId: 'session', groupId: 'group', authorId: 'author' },
  hasPeriod: true,
  views: {
    summary: ['interventionId', 'sessionId', 'institutionId', 'groupIds', 'authorId', 'date', 'what', 'visibility'],
  },
  sensitivity: 'high',
  index: (body) => ({ unit: body.institutionId, from: body.date, to: body.date }),
  findings: activityNoteFindings,
});
