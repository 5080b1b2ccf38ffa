import { defineRecord, one } from '../records/define-record.js';
import { inUseLifecycle } from '../records/lifecycle.js';
import { type StaffMemberBody, staffMemberBody } from './schema.js';

export const staffMemberRecord = defineRecord({
  type: 'staffMember',
  plural: 'staff-members',
  name: { one: 'StaffMember', many: 'StaffMembers' },
  schema: staffMemberBody,
  lifecycle: inUseLifecycle,
  references: {
    employer: one<StaffMemberBody>('institution', 'employerUnitId'),
    institution: {
      to: 'institution',
      field: 'institutionProfiles',
      targets: (body: StaffMemberBody) =>
        (body.institutionProfiles ?? []).map((profile, at) => ({
          target: profile.institutionId,
          pointer: `/institutionProfiles/${at}/institutionId`,
        })),
    },
  },
  facets: [],
  filters: { worksAt: 'institution' },
  hasPeriod: false,
  views: { summary: ['displayName', 'employerUnitId', 'institutionProfiles'], label: ['displayName'] },
  sensitivity: 'open',
  index: (body) => ({ unit: body.employerUnitId }),
});
