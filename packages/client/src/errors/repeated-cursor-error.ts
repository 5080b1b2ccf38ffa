import { SamspilError } from './samspil-error.js';

/** The API gave the same cursor twice while a loop walked a list: it would have gone round for ever. */
export class RepeatedCursorError extends SamspilError {
  override readonly name = 'RepeatedCursorError';
  readonly code = 'repeated-cursor';
  constructor() {
    super('The API gave the same cursor twice, so the list cannot be read to its end. This is a fault of the API.');
  }
}
