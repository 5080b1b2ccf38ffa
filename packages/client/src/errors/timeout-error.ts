import { SamspilError } from './samspil-error.js';

/** No answer in time. The server may have done what was asked: repeat with the same idempotency key, or read again. */
export class TimeoutError extends SamspilError {
  override readonly name = 'TimeoutError';
  readonly code = 'timeout';
  constructor(
    operation: string,
    readonly timeoutMilliseconds: number,
  ) {
    super(`${operation} had no answer within ${timeoutMilliseconds} ms.`);
  }
}
