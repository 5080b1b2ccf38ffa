import type { Finding } from '@samspil/core/records';
import type { HostProblemCode } from '../host/host-problem.js';
import { hostProblemOf } from '../host/host-problem-of.js';

/** A field that a server refused: where, and by what code. */
export interface RefusedField {
  readonly pointer: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** A record as it stands with the server now. */
export interface SavedVersion {
  readonly id: string;
}

/** Why something was not saved. */
export type SaveError =
  /** Somebody else was faster: as it was, and as they have left it. */
  | { readonly kind: 'conflict'; readonly base: unknown; readonly theirs: SavedVersion }
  /** Somebody has deleted it meanwhile, or it is not for this person any more. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'forbidden' }
  | {
      readonly kind: 'refused';
      readonly errors: readonly RefusedField[];
      readonly findings: readonly Finding[];
      readonly message: string;
    }
  /** A step to another state is blocked by these. */
  | { readonly kind: 'blocked'; readonly findings: readonly Finding[] }
  | { readonly kind: 'problem'; readonly code: HostProblemCode };

/**
 * What an error of the client means for a save. Told apart by name and not by class: a host may hand over a client from
 * another bundle.
 */
export function saveErrorOf(error: unknown): SaveError {
  if (error instanceof Error) {
    const { base, theirs, errors = [], findings = [] } = error as Error & Partial<Refusal>;
    switch (error.name) {
      case 'ConflictError':
        return isVersion(theirs) ? { kind: 'conflict', base, theirs } : { kind: 'gone' };
      case 'ValidationError':
        return { kind: 'refused', errors, findings, message: error.message };
      case 'TransitionBlockedError':
        return { kind: 'blocked', findings };
      case 'NotFoundError':
        return { kind: 'gone' };
      case 'ForbiddenError':
        return { kind: 'forbidden' };
    }
  }
  return { kind: 'problem', code: hostProblemOf(error).code };
}

interface Refusal {
  readonly base: unknown;
  readonly theirs: unknown;
  readonly errors: readonly RefusedField[];
  readonly findings: readonly Finding[];
}

function isVersion(value: unknown): value is SavedVersion {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}
