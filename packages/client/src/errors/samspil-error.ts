/** The base of every error that the client throws, but for the platform's own AbortError. */
export abstract class SamspilError extends Error {
  override readonly name: string = 'SamspilError';
  /** Stable, for programs: the code of the API's problem, or the client's own. */
  abstract readonly code: string;
}
