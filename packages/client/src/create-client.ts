import { ConfigurationError } from './errors/configuration-error.js';
import type { Import, ImportResult, Me } from './generated/components.js';
import { getMe, importRecords, recordOperations } from './generated/operations.js';
import type { Input } from './resources/input.js';
import { type KeyedRequestOptions, operationRequest, type RequestOptions } from './resources/operation-request.js';
import type { Namespace } from './resources/operation-types.js';
import { answered, createResource, type Resource } from './resources/resource.js';
import { apiAddress } from './transport/api-address.js';
import { withDeadline } from './transport/deadline.js';
import { fetchJson } from './transport/fetch-json.js';
import { withProblems } from './transport/problems.js';
import type { Send } from './transport/request.js';
import { type GetToken, withToken } from './transport/token.js';

export interface ClientOptions {
  /** The API's address, without `/v1`: `https://samspil.example.dk`. */
  readonly baseUrl: string;
  /** Gives a short-lived token of the person who is signed in. Asked before every request, so cache it. */
  readonly getToken: GetToken;
  /** Another `fetch` than the platform's, such as a server's own inside a page. */
  readonly fetch?: typeof globalThis.fetch;
  /** How long a call may take as a whole, the token included; 30 seconds unless said otherwise. */
  readonly timeoutMilliseconds?: number;
  /** The language of the API's sentences: `da`, `en`. */
  readonly language?: string;
  /**
   * Wraps the transport: the place for retries, an outbox, logging. What it is and gives sees one request for each call
   * of a method, without token, and the typed errors that the caller would get; see `Send`.
   *
   * ```ts
   * const logged = (send: Send): Send => async (request) => {
   *   console.debug(request.method, request.path);
   *   return await send(request);
   * };
   * createClient({ baseUrl, getToken, decorate: (send) => withRetries(logged(send)) });
   * ```
   */
  readonly decorate?: (send: Send) => Send;
}

type Resources = { readonly [Name in Namespace]: Resource<Name> };

/** The Samspil API, one namespace for each kind of record. Holds no token and no data. */
export interface Client extends Resources {
  /** The caller as the server sees it, with the day that the domain counts from. */
  me(options?: RequestOptions): Promise<Me>;
  /** Creates up to 500 records of any kind in one go; for tokens of systems. */
  importRecords(body: Input<Import>, options?: KeyedRequestOptions): Promise<ImportResult>;
}

const defaultTimeoutMilliseconds = 30_000;
/** Timers beyond this fire at once (32 bits). */
const longestTimeoutMilliseconds = 2 ** 31 - 1;

/**
 * A client of the Samspil API, for browsers, workers and servers.
 *
 * @throws ConfigurationError for options that can never work, saying what to write instead
 */
export function createClient(options: ClientOptions): Client {
  const address = apiAddress(options.baseUrl);
  const { getToken, timeoutMilliseconds = defaultTimeoutMilliseconds, language, decorate = (send) => send } = options;
  if (typeof getToken !== 'function') {
    throw new ConfigurationError(
      'createClient needs getToken, a function that gives the token of the person who is signed in.',
    );
  }
  if (!(timeoutMilliseconds > 0 && timeoutMilliseconds <= longestTimeoutMilliseconds)) {
    throw new ConfigurationError(`timeoutMilliseconds must be between 1 and ${longestTimeoutMilliseconds}.`);
  }
  // Called as a plain function, and looked up late: the platform's fetch refuses another `this`, and pages replace it.
  const fetch: typeof globalThis.fetch = (input, init) => {
    const platformOrGiven = options.fetch ?? globalThis.fetch;
    return platformOrGiven(input, init);
  };
  const transport = withToken(withProblems(fetchJson(address, fetch, language)), getToken);
  const send = decorate(withDeadline(transport, timeoutMilliseconds));
  return {
    ...createResources(send),
    me: async (request) => answered(await send(operationRequest(getMe, {}, request))),
    importRecords: async (body, request) => answered(await send(operationRequest(importRecords, { body }, request))),
  };
}

function createResources(send: Send): Resources {
  const resources = Object.entries(recordOperations).map(([name, table]) => [name, createResource(table, send)]);
  // Built from the table whose keys and rows the type is derived from.
  return Object.fromEntries(resources) as Resources;
}
