import { UnauthenticatedError } from '../errors/api-errors.js';
import { NoTokenError } from '../errors/no-token-error.js';
import type { ClientRequest, Send } from './request.js';

/** What the client asks of the host's `getToken`. */
export interface TokenRequest {
  /** The token given before was refused: a cached one will not do. */
  readonly refresh: boolean;
}

/**
 * The host's function for a short-lived token. It is asked before every request and may cache; the client keeps no token.
 */
export type GetToken = (request: TokenRequest) => string | Promise<string>;

/**
 * Adds the token to every request. Where it is refused, asks once for a fresh one and repeats the request: nothing was
 * done by the first.
 */
export function withToken(send: Send, getToken: GetToken): Send {
  const ask = async (refresh: boolean): Promise<string> => {
    let token: unknown;
    try {
      token = await getToken({ refresh });
    } catch (cause) {
      // A fetch that does not get through throws a TypeError: a refused origin looks like that too.
      const hint =
        cause instanceof TypeError ? ' If it asks another origin: does it answer, and is this page allowed there?' : '';
      throw new NoTokenError(`getToken() failed; see the cause.${hint}`, { cause });
    }
    return checked(token);
  };
  // Requests that are refused at the same time share one fresh token.
  let refreshing: Promise<string> | undefined;
  const refreshed = (): Promise<string> => {
    refreshing ??= ask(true).finally(() => {
      refreshing = undefined;
    });
    return refreshing;
  };
  return async (request) => {
    try {
      return await send(authorised(request, await ask(false)));
    } catch (error) {
      if (!(error instanceof UnauthenticatedError)) throw error;
      return await send(authorised(request, await refreshed()));
    }
  };
}

function authorised(request: ClientRequest, token: string): ClientRequest {
  return { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } };
}

/**
 * A token that can stand in a header (RFC 6750). The platform refuses others too, but quotes them in its message; ours
 * never does.
 */
function checked(token: unknown): string {
  if (typeof token !== 'string') {
    const kind = token === null ? 'null' : typeof token;
    throw new NoTokenError(
      `getToken() must give the token as a string, and gave ${kind}. Was the await or return forgotten?`,
    );
  }
  if (token === '') throw new NoTokenError('getToken() gave an empty string. Is the person signed in?');
  if (/^bearer\s/i.test(token))
    throw new NoTokenError('getToken() must give the token alone, without "Bearer " before it.');
  if (!/^[A-Za-z0-9._~+/-]+=*$/.test(token)) {
    throw new NoTokenError(
      'getToken() gave a text with characters that no token has, such as spaces, quotes or line breaks.',
    );
  }
  return token;
}
