import { SamspilError } from './samspil-error.js';

/** The host's `getToken` gave no token; its own error is the cause. The message never holds what it gave. */
export class NoTokenError extends SamspilError {
  override readonly name = 'NoTokenError';
  readonly code = 'no-token';
}
