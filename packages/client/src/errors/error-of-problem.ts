import type { Problem } from '../generated/components.js';
import type { ProblemCode } from '../generated/problems.js';
import { ApiError } from './api-error.js';
import {
  AlreadyExistsError,
  AssuranceError,
  ForbiddenError,
  NotFoundError,
  NotRemovableError,
  OriginRefusedError,
  RateLimitedError,
  ServerError,
  TransitionBlockedError,
  UnauthenticatedError,
  ValidationError,
} from './api-errors.js';
import { ConflictError } from './conflict-error.js';
import { codeOf } from './problem.js';

/** The class of each problem; those without one of their own are mistakes of a program and stay an `ApiError`. */
const classes = new Map<string, typeof ApiError>(
  Object.entries({
    unauthenticated: UnauthenticatedError,
    'token-expired': UnauthenticatedError,
    forbidden: ForbiddenError,
    'assurance-too-low': AssuranceError,
    'origin-refused': OriginRefusedError,
    'not-found': NotFoundError,
    'invalid-query': ValidationError,
    'validation-failed': ValidationError,
    'rule-broken': ValidationError,
    'reference-missing': ValidationError,
    'id-taken': AlreadyExistsError,
    'claim-taken': AlreadyExistsError,
    'illegal-transition': TransitionBlockedError,
    'transition-blocked': TransitionBlockedError,
    'not-removable': NotRemovableError,
    'still-referenced': NotRemovableError,
    'rate-limited': RateLimitedError,
    internal: ServerError,
    unavailable: ServerError,
  } satisfies Partial<Record<ProblemCode, typeof ApiError>>),
);

/**
 * The error that a problem becomes.
 *
 * @param conflict - the caller's record before and after its change, where the request was one
 */
export function errorOfProblem(
  problem: Problem,
  headers: Headers,
  conflict?: { readonly base: object; readonly mine: object },
): ApiError {
  const code = codeOf(problem);
  if (code === ('version-mismatch' satisfies ProblemCode) && conflict)
    return new ConflictError(problem, headers, conflict);
  const ErrorClass = classes.get(code) ?? ApiError;
  return new ErrorClass(problem, headers);
}
