import type { Finding } from '../records/finding.js';
import { looksLikeCprNumber } from '../records/identifier.js';
import type { ActivityNoteBody } from './schema.js';

/** What the rules say about an activity note: it is about something, and holds no CPR number (INV-82). */
export function activityNoteFindings(body: ActivityNoteBody): Finding<never>[] {
  return [...aboutFindings(body), ...cprFindings(body)];
}

/** STRUCT-about: an intervention or a group, or nobody would find it. */
function aboutFindings({ interventionId, groupIds = [] }: ActivityNoteBody): Finding<never>[] {
  if (interventionId !== undefined || groupIds.length > 0) return [];
  return [
    { code: 'STRUCT-about', severity: 'error', blocks: 'save', path: '/groupIds', params: {}, overridable: false },
  ];
}

function cprFindings(body: ActivityNoteBody): Finding<never>[] {
  return (['what', 'reasoning', 'next'] as const)
    .filter((field) => looksLikeCprNumber(body[field] ?? ''))
    .map((field) => ({
      code: 'INV-82',
      severity: 'warning',
      blocks: 'never',
      path: `/${field}`,
      params: {},
      overridable: false,
    }));
}
