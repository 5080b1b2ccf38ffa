import type { Problem } from '../generated/components.js';
import { ApiError } from './api-error.js';

/** A record, as far as a conflict knows about it. */
export type RecordFields = Readonly<Record<string, unknown>>;

/** Somebody else changed the record since the caller read it (412); nothing was saved. */
export class ConflictError extends ApiError {
  override readonly name = 'ConflictError';
  /** The record as the caller had last seen it. */
  readonly base: RecordFields;
  /** The record as the caller wanted it: `base` with the patch applied. */
  readonly mine: RecordFields;
  /** The record as it is now, cut to what the caller may see; undefined where that is nothing. */
  readonly theirs: RecordFields | undefined;

  constructor(problem: Problem, headers: Headers, { base, mine }: { readonly base: object; readonly mine: object }) {
    super(problem, headers);
    this.base = { ...base };
    this.mine = { ...mine };
    this.theirs = problem.current;
  }
}
