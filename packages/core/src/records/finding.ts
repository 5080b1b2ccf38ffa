import type { TextParameter } from '../vocabulary/labels.js';

export type Severity = 'error' | 'warning' | 'notice';

/**
 * What a rule has to say about a record. Computed anew wherever it is shown, never stored; an override is stored.
 */
export interface Finding<State extends string = string> {
  /** The rule, `INV-02`; the guards of a lifecycle that have no number are named `GUARD-…`. */
  readonly code: string;
  readonly severity: Severity;
  /** What the finding stands in the way of: nothing, saving the record, or the transitions into these states. */
  readonly blocks: 'never' | 'save' | readonly State[];
  /** JSON pointer to the field that it concerns. */
  readonly path: string;
  readonly params: Readonly<Record<string, TextParameter>>;
  /** Whether somebody with the right may go on all the same, with a rationale that is stored. */
  readonly overridable: boolean;
}

/** A rationale that travels with a write for a finding that would block it. */
export interface OverrideRequest {
  readonly code: string;
  readonly rationale: string;
}

/** A stored override: who let what pass, when and why. */
export interface Override extends OverrideRequest {
  readonly by: string;
  readonly at: string;
}

/** The findings that stand in the way of a save, or of a transition into a state, and are not overridden. */
export function blockingFindings(
  findings: readonly Finding[],
  act: 'save' | { readonly to: string },
  overrides: readonly OverrideRequest[] = [],
): Finding[] {
  return findings.filter((finding) => {
    const blocks = act === 'save' ? finding.blocks === 'save' : isInto(finding.blocks, act.to);
    return blocks && !(finding.overridable && overrides.some((override) => override.code === finding.code));
  });
}

function isInto(blocks: Finding['blocks'], state: string): boolean {
  return typeof blocks === 'object' && blocks.includes(state);
}
