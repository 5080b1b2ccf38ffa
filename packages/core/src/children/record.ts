import { grantees } from '../access/grant.js';
import { defineRecord, ofSameInstitution, one } from '../records/define-record.js';
import { inUseLifecycle } from '../records/lifecycle.js';
import { uniqueIdFindings } from '../records/unique-ids.js';
import { type ChildBody, childBody } from './schema.js';

export const childRecord = defineRecord({
  type: 'child',
  plural: 'children',
  name: { one: 'Child', many: 'Children' },
  schema: childBody,
  lifecycle: inUseLifecycle,
  references: {
    institution: one<ChildBody>('institution', 'institutionId'),
    group: ofSameInstitution(one<ChildBody>('group', 'groupId')),
    grantee: grantees,
  },
  facets: [],
  filters: { groupId: 'group' },
  hasPeriod: false,
  views: { summary: ['institutionId', 'groupId', 'protectedAddress'] },
  sensitivity: 'high',
  findings: (body) => uniqueIdFindings(body.grants, '/grants'),
  index: (body) => ({ unit: body.institutionId }),
});
