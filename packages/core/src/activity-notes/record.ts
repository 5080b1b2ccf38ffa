import { defineRecord, many, ofSameInstitution, one, type ReferenceRule } from '../records/define-record.js';
import { inUseLifecycle } from '../records/lifecycle.js';
import { activityNoteFindings } from './findings.js';
import { type ActivityNoteBody, activityNoteBody } from './schema.js';

const groupIds = many<ActivityNoteBody>('group', 'groupIds');
const groupsWhere = (isMeant: (body: ActivityNoteBody) => boolean): ReferenceRule<ActivityNoteBody> => ({
  ...groupIds,
  targets: (body) => (isMeant(body) ? groupIds.targets(body) : []),
});

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
    group: ofSameInstitution(groupsWhere((body) => body.interventionId === undefined)),
    // The groups of a note on an intervention: who works with a group does not come to read about a child by it.
    groupOfIntervention: ofSameInstitution(groupsWhere((body) => body.interventionId !== undefined)),
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
