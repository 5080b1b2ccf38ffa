import type { Policy } from '../policy-sets/defaults.js';
import { severityOf } from '../policy-sets/severity.js';
import type { Finding, Severity } from '../records/finding.js';
import type { InterventionFinding, InterventionState } from './lifecycle.js';

/** Makes findings of policy-bound rules with the severity that the municipality has decided on. */
export class PolicyRules {
  readonly #policy: Policy;
  constructor(policy: Policy) {
    this.#policy = policy;
  }

  /** Whether the municipality has switched a rule off. */
  isOff(rule: string): boolean {
    return severityOf(this.#policy, rule, 'warning') === null;
  }

  /** Nothing where the rule is switched off; a warning never blocks. */
  finding(
    rule: string,
    standard: Severity,
    blocks: readonly InterventionState[],
    path: string,
    params: Finding['params'] = {},
  ): InterventionFinding[] {
    const severity = severityOf(this.#policy, rule, standard);
    if (severity === null) return [];
    return [{ code: rule, severity, blocks: severity === 'error' ? blocks : 'never', path, params, overridable: true }];
  }

  /** What a rule only mentions, under a code of its own; off with the rule, and never stricter. */
  notice(rule: string, code: string, path: string, params: Finding['params']): InterventionFinding[] {
    if (this.isOff(rule)) return [];
    return [{ code, severity: 'notice', blocks: 'never', path, params, overridable: true }];
  }
}
