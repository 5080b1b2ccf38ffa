import { defineRecord } from '../records/define-record.js';
import type { Lifecycle } from '../records/lifecycle.js';
import { periodFindings, periodOf } from '../records/period.js';
import { policySetBody } from './schema.js';

const policySetLifecycle = {
  states: ['draft', 'active', 'archived'],
  labels: {
    draft: { da: 'kladde', en: 'draft' },
    active: { da: 'gældende', en: 'in force' },
    archived: { da: 'arkiveret', en: 'archived' },
  },
  initial: 'draft',
  transitions: [
    { name: 'approve', from: ['draft'], to: 'active', label: { da: 'Godkend', en: 'Approve' } },
    { name: 'archive', from: ['draft', 'active'], to: 'archived', label: { da: 'Arkivér', en: 'Archive' } },
  ],
  removable: ['draft'],
} as const satisfies Lifecycle;

export const policySetRecord = defineRecord({
  type: 'policySet',
  plural: 'policy-sets',
  name: { one: 'PolicySet', many: 'PolicySets' },
  schema: policySetBody,
  lifecycle: policySetLifecycle,
  references: {},
  facets: [],
  filters: {},
  hasPeriod: true,
  views: { label: ['name'] },
  sensitivity: 'open',
  index: (body) => periodOf(body),
  // One set of rules is in force on any day.
  claims: (body, state) => (state === 'active' ? [{ kind: 'policySet', key: 'tenant', ...periodOf(body) }] : []),
  findings: (body) => periodFindings(body),
});
