import { defineRecord, many, one } from '../records/define-record.js';
import { inUseLifecycle } from '../records/lifecycle.js';
import { periodFindings, periodOf } from '../records/period.js';
import { type ResourceCentreBody, resourceCentreBody } from './schema.js';

export const resourceCentreRecord = defineRecord({
  type: 'resourceCentre',
  plural: 'resource-centres',
  name: { one: 'ResourceCentre', many: 'ResourceCentres' },
  schema: resourceCentreBody,
  lifecycle: inUseLifecycle,
  references: {
    institution: one<ResourceCentreBody>('institution', 'institutionId'),
    leader: one<ResourceCentreBody>('staffMember', 'leaderId'),
    member: many<ResourceCentreBody>('staffMember', 'memberIds'),
  },
  facets: [],
  filters: { memberId: 'member' },
  hasPeriod: true,
  views: { label: ['name', 'institutionId'] },
  sensitivity: 'open',
  index: (body) => ({ unit: body.institutionId, ...periodOf(body) }),
  // One active centre per institution at a time (seed S0, catalogue 1).
  claims: (body, state) =>
    state === 'active' ? [{ kind: 'activeResourceCentre', key: body.institutionId, ...periodOf(body) }] : [],
  findings: (body) => periodFindings(body),
});
