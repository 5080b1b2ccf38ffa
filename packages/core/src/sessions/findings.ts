import { policyFrom } from '../policy-sets/defaults.js';
import { severityOf } from '../policy-sets/severity.js';
import type { FindingContext } from '../records/define-record.js';
import type { Finding } from '../records/finding.js';
import { minutesOfDay } from '../records/local-time.js';
import type { SessionState } from './lifecycle.js';
import type { SessionBody } from './schema.js';

/** What the rules say about a session: its times make sense, and an absence was put to use (INV-57). */
export function sessionFindings(body: SessionBody, context: FindingContext): Finding<SessionState>[] {
  return [...timeFindings(body), ...presenceFindings(body), ...absenceFindings(body, context)];
}

/** STRUCT-time: it does not end before it begins. */
function timeFindings({ start, end }: SessionBody): Finding<SessionState>[] {
  if (start === undefined || end === undefined || minutesOfDay(end) > minutesOfDay(start)) return [];
  return [
    {
      code: 'STRUCT-time',
      severity: 'error',
      blocks: 'save',
      path: '/end',
      params: { start, end },
      overridable: false,
    },
  ];
}

/** GUARD-present: somebody held it. */
function presenceFindings({ presentStaffIds }: SessionBody): Finding<SessionState>[] {
  if (presentStaffIds.length > 0) return [];
  return [
    {
      code: 'GUARD-present',
      severity: 'error',
      blocks: ['held'],
      path: '/presentStaffIds',
      params: {},
      overridable: false,
    },
  ];
}

/** INV-57: when a child was away the time was put to use for others, and what for is written down. */
function absenceFindings(body: SessionBody, context: FindingContext): Finding<SessionState>[] {
  if ((body.absentSubjectRefs ?? []).length === 0 || body.repurposed !== undefined) return [];
  const severity = severityOf(policyFrom(context.policy), 'INV-57', 'warning');
  if (severity === null) return [];
  const blocks = severity === 'error' ? (['held'] as const) : 'never';
  return [{ code: 'INV-57', severity, blocks, path: '/repurposed', params: {}, overridable: true }];
}
