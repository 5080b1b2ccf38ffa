import type { RecordVersion } from '../resources/record-version.js';

/** One call of a method, before anything is sent: plain data, but for the signal, so that it can be kept and sent later. */
export interface ClientRequest {
  /** The operation's id in the contract: `updateIntervention`. */
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Path and query below the API's address: `/v1/interventions?state=active`. */
  readonly path: string;
  /** Names in lower case. An `idempotency-key` among them makes repeating the request safe. */
  readonly headers: Readonly<Record<string, string>>;
  /** A JSON value. */
  readonly body?: unknown;
  /** What a write changes, for the answer to a conflict. */
  readonly change?: RecordChange;
  readonly signal?: AbortSignal;
}

/** A record as the caller last saw it, and what is to become of it. */
export interface RecordChange {
  readonly base: RecordVersion;
  /** JSON merge patch (RFC 7396). */
  readonly patch: Readonly<Record<string, unknown>>;
}

/** An answer with its body read as JSON; `undefined` where there is none. */
export interface ClientResponse {
  readonly status: number;
  readonly headers: Headers;
  /** Where the answer came from. */
  readonly url: string;
  readonly body: unknown;
}

/**
 * Sends a request and gives its answer.
 *
 * The whole transport is made of these, each wrapped around the next: deadline (token (problems (JSON over fetch))).
 * What `createClient({ decorate })` wraps around it is outermost: it sees one request for each call of a method (one for
 * each page of a list), without token, and either a successful answer or the typed error that the caller would get.
 */
export type Send = (request: ClientRequest) => Promise<ClientResponse>;
