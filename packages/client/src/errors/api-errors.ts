import { ApiError } from './api-error.js';

/** No token, or one that is not valid or not valid any more, also after a fresh one was asked for (401). */
export class UnauthenticatedError extends ApiError {
  override readonly name = 'UnauthenticatedError';
}

/** The caller may see this, but not do it; the message says why (403). */
export class ForbiddenError extends ApiError {
  override readonly name = 'ForbiddenError';
}

/** This needs a sign-in at a higher assurance level: a step-up by the host, then again (403). */
export class AssuranceError extends ApiError {
  override readonly name = 'AssuranceError';
}

/** The page's origin is not on the municipality's list (403). */
export class OriginRefusedError extends ApiError {
  override readonly name = 'OriginRefusedError';
}

/** There is no such record, or none that the caller may see (404). */
export class NotFoundError extends ApiError {
  override readonly name = 'NotFoundError';
}

/** The body or query is not valid; `errors` point at the fields, `findings` name the rules that saving would break (400, 422). */
export class ValidationError extends ApiError {
  override readonly name = 'ValidationError';
}

/** The id exists, or something that may exist only once at a time does (409). */
export class AlreadyExistsError extends ApiError {
  override readonly name = 'AlreadyExistsError';
}

/** The record cannot go to that state: `findings` say what is missing, `allowed` which states can be reached (409). */
export class TransitionBlockedError extends ApiError {
  override readonly name = 'TransitionBlockedError';
}

/** The record cannot be deleted: it has begun its life, or others point to it (409). */
export class NotRemovableError extends ApiError {
  override readonly name = 'NotRemovableError';
}

/** Too many requests; `retryAfterMilliseconds` says how long to wait (429). */
export class RateLimitedError extends ApiError {
  override readonly name = 'RateLimitedError';
}

/** The server failed or cannot answer right now; nothing is wrong with the request (500, 503). */
export class ServerError extends ApiError {
  override readonly name = 'ServerError';
}
