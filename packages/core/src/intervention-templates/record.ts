import { defineRecord, one } from '../records/define-record.js';
import { inUseLifecycle } from '../records/lifecycle.js';
import { uniqueIdFindings } from '../records/unique-ids.js';
import { type InterventionTemplateBody, interventionTemplateBody } from './schema.js';

export const interventionTemplateRecord = defineRecord({
  type: 'interventionTemplate',
  plural: 'intervention-templates',
  name: { one: 'InterventionTemplate', many: 'InterventionTemplates' },
  schema: interventionTemplateBody,
  lifecycle: inUseLifecycle,
  references: { institution: one<InterventionTemplateBody>('institution', 'institutionId') },
  facets: ['level', 'targetType'],
  filters: {},
  hasPeriod: false,
  views: { summary: ['title', 'institutionId', 'level', 'targetType', 'setting', 'methods', 'dosage'] },
  sensitivity: 'open',
  index: (body) => (body.institutionId === undefined ? {} : { unit: body.institutionId }),
  findings: (body) => uniqueIdFindings(body.goals, '/goals'),
});
