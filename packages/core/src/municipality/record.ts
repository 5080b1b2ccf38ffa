import { defineRecord } from '../records/define-record.js';
import type { Finding } from '../records/finding.js';
import { inUseLifecycle } from '../records/lifecycle.js';
import { periodFindings } from '../records/period.js';
import { type MunicipalityBody, municipalityBody } from './schema.js';

export const municipalityRecord = defineRecord({
  type: 'municipality',
  plural: 'municipalities',
  name: { one: 'Municipality', many: 'Municipalities' },
  schema: municipalityBody,
  lifecycle: inUseLifecycle,
  references: {},
  facets: [],
  filters: {},
  hasPeriod: false,
  views: { label: ['name', 'code', 'schoolBreaks'] },
  sensitivity: 'open',
  index: () => ({}),
  // A tenant is one municipality.
  claims: (_body, state) => (state === 'active' ? [{ kind: 'municipality', key: 'tenant' }] : []),
  findings: (body: MunicipalityBody): Finding[] =>
    (body.schoolBreaks ?? []).flatMap((schoolBreak, at) =>
      periodFindings(schoolBreak).map((finding) => ({ ...finding, path: `/schoolBreaks/${at}/to` })),
    ),
});
