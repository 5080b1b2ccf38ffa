import type { PlainDate } from '../calendar/index.js';
import type { Id } from '../records/identifier.js';
import type { View } from '../records/view.js';

/** One condition on a record, as data: memory evaluates it, SQL compiles it. */
export type ScopeTest =
  | { readonly test: 'id'; readonly in: readonly Id[] }
  | { readonly test: 'unit'; readonly in: readonly Id[] }
  | { readonly test: 'state'; readonly in: readonly string[] }
  | { readonly test: 'author'; readonly in: readonly Id[] }
  /** A facet field of the body is, or contains, one of these codes. */
  | { readonly test: 'facet'; readonly field: string; readonly in: readonly string[] }
  /** The record points to one of these ids in one of these roles; with `on`, the reference is valid that day. */
  | {
      readonly test: 'reference';
      readonly roles: readonly string[];
      readonly in: readonly Id[];
      readonly on?: PlainDate;
    }
  /** The record points, in one of these roles, to a record that passes all of `where`. */
  | { readonly test: 'refersTo'; readonly roles: readonly string[]; readonly where: readonly ScopeTest[] }
  /** A record of one of these types points to it, in one of these roles, and passes all of `where`. */
  | {
      readonly test: 'referredToBy';
      readonly types: readonly string[];
      readonly roles: readonly string[];
      readonly where: readonly ScopeTest[];
    };

/** Why somebody has a right: the column of rights.md. */
export type Reason =
  | 'onIt'
  | 'self'
  | 'group'
  | 'centre'
  | 'leader'
  | 'corps'
  | 'partner'
  | 'administration'
  | 'guardian'
  | 'pupil'
  | 'employee'
  | 'import';

/** All of these conditions together give the right, for a cut of the record and, where it is about changing, for some fields. */
export interface ScopeClause {
  readonly because: Reason;
  /** An empty list is fulfilled by every record of the tenant. */
  readonly allOf: readonly ScopeTest[];
  readonly view: View;
  /** The fields that may be changed; left out means all. */
  readonly fields?: readonly string[];
}

/** An or of ands; without clauses nothing is in scope. */
export interface Scope {
  readonly anyOf: readonly ScopeClause[];
}

export const nothing: Scope = { anyOf: [] };

/** What can be done to records; `list` and `read` share their scope. */
export const actions = ['read', 'create', 'update', 'transition', 'remove', 'count', 'import'] as const;
export type Action = (typeof actions)[number];
