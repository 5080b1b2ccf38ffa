import { defineRecord, one } from '../records/define-record.js';
import { inUseLifecycle } from '../records/lifecycle.js';
import { type InstitutionBody, institutionBody } from './schema.js';

export const institutionRecord = defineRecord({
  type: 'institution',
  plural: 'institutions',
  name: { one: 'Institution', many: 'Institutions' },
  schema: institutionBody,
  lifecycle: inUseLifecycle,
  references: { corps: one<InstitutionBody>('institution', 'corpsUnitId') },
  facets: ['kind'],
  filters: { corpsUnitId: 'corps' },
  hasPeriod: false,
  views: { label: ['name', 'kind'] },
  sensitivity: 'open',
  index: (_body, id) => ({ unit: id }),
});
