import { SamspilError } from './samspil-error.js';

/** `createClient` was called with something that can never work. */
export class ConfigurationError extends SamspilError {
  override readonly name = 'ConfigurationError';
  readonly code = 'configuration';
}
