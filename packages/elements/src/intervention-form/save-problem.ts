import { refusalOf } from '@samspil/core/access';
import type { Finding } from '@samspil/core/records';
import { hostProblemOf } from '../host/host-problem-of.js';
import { problemSentences } from '../host/problem-texts.js';
import type { Speaker } from '../text/text-controller.js';
import type { FormRecord } from './load-form.js';

/** A field that a server refused: where, and by what code. */
export interface RefusedField {
  readonly pointer: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Why something was not saved. */
export type SaveProblem =
  /** Somebody else was faster. */
  | { readonly kind: 'conflict'; readonly theirs: FormRecord }
  | { readonly kind: 'refused'; readonly errors: readonly RefusedField[]; readonly findings: readonly Finding[] }
  /** A step to another state is blocked by these. */
  | { readonly kind: 'blocked'; readonly findings: readonly Finding[] }
  | { readonly kind: 'offline' }
  /** Somebody has deleted it meanwhile, or it is not for this person any more. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly sentence: string; readonly retry: boolean };

/** What an error of the client means for a save. By name and not by class: a host may hand over a client from another bundle. */
export function saveProblemOf(error: unknown, speaker: Speaker): SaveProblem {
  if (error instanceof Error) {
    const { theirs, errors, findings } = error as Error & Partial<Refusal>;
    switch (error.name) {
      case 'ConflictError':
        return isRecord(theirs) ? { kind: 'conflict', theirs } : { kind: 'gone' };
      case 'ValidationError':
        return { kind: 'refused', errors: errors ?? [], findings: findings ?? [] };
      case 'TransitionBlockedError':
        return { kind: 'blocked', findings: findings ?? [] };
      case 'NotFoundError':
        return { kind: 'gone' };
      case 'ForbiddenError':
        return { kind: 'failed', sentence: refusalOf('update')[speaker.language], retry: false };
    }
  }
  const { code } = hostProblemOf(error);
  if (code === 'offline') return { kind: 'offline' };
  return { kind: 'failed', sentence: speaker.in(problemSentences)[code], retry: true };
}

interface Refusal {
  readonly theirs: unknown;
  readonly errors: readonly RefusedField[];
  readonly findings: readonly Finding[];
}

function isRecord(value: unknown): value is FormRecord {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}
