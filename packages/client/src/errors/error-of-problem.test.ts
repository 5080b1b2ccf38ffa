import { expect } from 'chai';
import { type ProblemCode, problemTypePrefix } from '../generated/problems.js';
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
import { errorOfProblem } from './error-of-problem.js';
import { SamspilError } from './samspil-error.js';

const problem = (code: string, more: object = {}) => ({
  type: problemTypePrefix + code,
  title: 'It cannot be.',
  status: 409,
  requestId: 'r1',
  ...more,
});

const classes: Record<ProblemCode, typeof ApiError> = {
  'malformed-json': ApiError,
  'invalid-query': ValidationError,
  'invalid-header': ApiError,
  'idempotency-key-required': ApiError,
  unauthenticated: UnauthenticatedError,
  'token-expired': UnauthenticatedError,
  forbidden: ForbiddenError,
  'assurance-too-low': AssuranceError,
  'origin-refused': OriginRefusedError,
  'not-found': NotFoundError,
  'method-not-allowed': ApiError,
  'id-taken': AlreadyExistsError,
  'claim-taken': AlreadyExistsError,
  'illegal-transition': TransitionBlockedError,
  'transition-blocked': TransitionBlockedError,
  'not-removable': NotRemovableError,
  'still-referenced': NotRemovableError,
  'version-mismatch': ApiError,
  'payload-too-large': ApiError,
  'unsupported-media-type': ApiError,
  'validation-failed': ValidationError,
  'rule-broken': ValidationError,
  'reference-missing': ValidationError,
  'idempotency-key-reused': ApiError,
  'precondition-required': ApiError,
  'rate-limited': RateLimitedError,
  internal: ServerError,
  unavailable: ServerError,
};

describe('the error of a problem', () => {
  for (const [code, ErrorClass] of Object.entries(classes)) {
    it(`is ${ErrorClass.name} for ${code}`, () => {
      const error = errorOfProblem(problem(code), new Headers());
      expect(error.constructor).to.equal(ErrorClass);
      expect(error.name).to.equal(ErrorClass.name);
      expect(error.code).to.equal(code);
      expect(error).to.be.instanceOf(ApiError).and.instanceOf(SamspilError).and.instanceOf(Error);
    });
  }

  it('says what the API said, with the code and what to quote', () => {
    const error = errorOfProblem(problem('claim-taken', { detail: 'The centre exists.' }), new Headers());
    expect(error.message).to.equal('The centre exists. (claim-taken, request r1)');
    expect(error).to.include({ status: 409, requestId: 'r1' });
  });

  it('is an ApiError for a problem of a newer API', () => {
    const error = errorOfProblem(problem('moon-too-full'), new Headers());
    expect(error.constructor).to.equal(ApiError);
    expect(error.code).to.equal('moon-too-full');
  });

  it('keeps the whole type of a problem that is not the API’s', () => {
    expect(errorOfProblem(problem('', { type: 'about:blank' }), new Headers()).code).to.equal('about:blank');
  });

  it('carries wrong fields, findings and what is allowed, and empty lists where there are none', () => {
    const errors = [{ pointer: '/title', code: 'required' }];
    expect(errorOfProblem(problem('validation-failed', { errors }), new Headers()).errors).to.deep.equal(errors);
    expect(errorOfProblem(problem('illegal-transition', { allowed: ['active'] }), new Headers()).allowed).to.deep.equal(
      ['active'],
    );
    expect(errorOfProblem(problem('not-found'), new Headers())).to.deep.include({
      errors: [],
      findings: [],
      allowed: [],
    });
  });

  it('is a conflict where the request was a change', () => {
    const current = { id: 'a', version: 2, title: 'theirs' };
    const change = { base: { id: 'a', version: 1, title: 'old' }, mine: { id: 'a', version: 1, title: 'mine' } };
    const error = errorOfProblem(problem('version-mismatch', { status: 412, current }), new Headers(), change);
    expect(error)
      .to.be.instanceOf(ConflictError)
      .and.deep.include({ ...change, theirs: current });
  });

  for (const [value, milliseconds] of [
    ['7', 7000],
    ['Wed, 01 Jan 2020 00:00:00 GMT', 0],
    ['soon', undefined],
  ] as const) {
    it(`reads Retry-After: ${value} as ${milliseconds} ms`, () => {
      const error = errorOfProblem(problem('rate-limited'), new Headers({ 'retry-after': value }));
      expect(error.retryAfterMilliseconds).to.equal(milliseconds);
    });
  }
});
