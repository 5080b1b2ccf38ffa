import { defineRecord, many, ofSameInstitution, one } from '../records/define-record.js';
import { sessionFindings } from './findings.js';
import { sessionLifecycle } from './lifecycle.js';
import { type SessionBody, sessionBody } from './schema.js';

export const sessionRecord = defineRecord({
  type: 'session',
  plural: 'sessions',
  name: { one: 'Session', many: 'Sessions' },
  schema: sessionBody,
  lifecycle: sessionLifecycle,
  references: {
    institution: one<SessionBody>('institution', 'institutionId'),
    intervention: ofSameInstitution(one<SessionBody>('intervention', 'interventionId')),
    present: many<SessionBody>('staffMember', 'presentStaffIds'),
    absent: ofSameInstitution(many<SessionBody>('child', 'absentSubjectRefs')),
  },
  facets: [],
  filters: { interventionId: 'intervention', presentStaffId: 'present' },
  hasPeriod: true,
  views: {
    summary: ['interventionId', 'institutionId', 'date', 'start', 'end', 'minutes', 'place', 'presentStaffIds'],
  },
  sensitivity: 'high',
  // A session is a period of one day, so that lists take the same window as those of interventions.
  index: (body) => ({ unit: body.institutionId, from: body.date, to: body.date }),
  findings: sessionFindings,
});
