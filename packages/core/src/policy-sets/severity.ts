import type { Severity } from '../records/finding.js';
import type { Policy } from './defaults.js';

/** How strictly a policy-bound rule is taken: the municipality's word, or the rule's own default; null where it is off. */
export function severityOf(policy: Pick<Policy, 'severities'>, code: string, standard: Severity): Severity | null {
  const decided = policy.severities.find((entry) => entry.code === code)?.severity;
  if (decided === undefined) return standard;
  return decided === 'off' ? null : decided;
}
