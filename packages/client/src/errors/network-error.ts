import { SamspilError } from './samspil-error.js';

/** What most likely stands behind a failed fetch: the platform itself tells nothing. */
export type NetworkGuess = 'offline' | 'cors' | 'unreachable';

/**
 * There was no answer at all. A browser hides why: being offline, a wrong address and an API that refuses the page's
 * origin (CORS) look the same. `guess` says what is most likely, the message what to check.
 */
export class NetworkError extends SamspilError {
  override readonly name = 'NetworkError';
  readonly code = 'network';
  readonly guess: NetworkGuess;

  constructor(url: string, cause: unknown) {
    const { origin } = new URL(url);
    const guess = guessFor(origin);
    super(`No answer from ${origin}. ${advice[guess]()}`, { cause });
    this.guess = guess;
  }
}

function guessFor(origin: string): NetworkGuess {
  if (globalThis.navigator?.onLine === false) return 'offline';
  return pageOrigin() === undefined || pageOrigin() === origin ? 'unreachable' : 'cors';
}

/** Undefined outside of pages and workers. */
function pageOrigin(): string | undefined {
  return globalThis.location?.origin;
}

const advice: Readonly<Record<NetworkGuess, () => string>> = {
  offline: () => 'This device says that it is offline.',
  cors: () =>
    `The browser does not tell a refused origin (CORS) from being offline or a wrong address. Check that the API runs there; that its list of allowed origins has ${pageOrigin()}, exactly so; that the page's Content-Security-Policy names the API in connect-src; and that a page on https does not ask an API on http.`,
  unreachable: () => 'Check the address, and that the API runs there and can be reached from here.',
};
