import { defineRecord, one } from '../records/define-record.js';
import { inUseLifecycle } from '../records/lifecycle.js';
import { type GroupBody, groupBody } from './schema.js';

export const groupRecord = defineRecord({
  type: 'group',
  plural: 'groups',
  name: { one: 'Group', many: 'Groups' },
  schema: groupBody,
  lifecycle: inUseLifecycle,
  references: { institution: one<GroupBody>('institution', 'institutionId') },
  facets: ['kind'],
  filters: {},
  hasPeriod: false,
  views: { label: ['label', 'kind', 'institutionId'] },
  sensitivity: 'open',
  index: (body) => ({ unit: body.institutionId }),
});
