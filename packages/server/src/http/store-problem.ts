import {
  ClaimTaken,
  IdTaken,
  StillReferenced,
  StoreUnavailable,
  TargetMissing,
  VersionMismatch,
} from '../store/store.js';
import { HttpProblem } from './problem.js';

/** What a store says no to, as a problem; anything else is a fault of ours and says nothing about itself. */
export function storeProblem(error: unknown): HttpProblem {
  const cause = { cause: error };
  if (error instanceof IdTaken) {
    return new HttpProblem(
      'id-taken',
      { detail: 'Leave the id out, or send another one.', errors: [{ pointer: '/id', code: 'taken' }] },
      cause,
    );
  }
  if (error instanceof ClaimTaken) {
    const { kind, key, from, to } = error.claim;
    const params = { kind, key, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    return new HttpProblem(
      'claim-taken',
      {
        detail: 'End or archive the other one first, or choose another period.',
        errors: [{ pointer: '', code: 'claim-taken', params }],
      },
      cause,
    );
  }
  if (error instanceof VersionMismatch) {
    return new HttpProblem('version-mismatch', { detail: 'Read the record again and repeat the change.' }, cause);
  }
  if (error instanceof StillReferenced) {
    return new HttpProblem('still-referenced', { detail: 'Remove what points to the record first.' }, cause);
  }
  if (error instanceof TargetMissing) {
    // It was there when the request was checked, and was deleted before the write.
    const detail = 'Point to records that exist and that you may see.';
    const errors = [{ pointer: '', code: 'missing-reference', params: { id: error.target } }];
    return new HttpProblem('reference-missing', { detail, errors }, cause);
  }
  if (error instanceof StoreUnavailable) {
    return new HttpProblem('unavailable', { detail: 'Try again in a moment.', headers: { 'retry-after': '5' } }, cause);
  }
  return new HttpProblem('internal', { detail: 'Tell whoever runs the server the requestId.' }, cause);
}
