import { idPattern } from '@samspil/core/records';
import type { ClientRequest, RecordChange } from '../transport/request.js';

/** An operation as the generated table has it. */
export interface TableEntry {
  readonly id: string;
  readonly method: ClientRequest['method'];
  /** With `{id}` where the record's id stands. */
  readonly path: string;
  readonly mediaType?: string;
  /** The query parameters that hold lists. */
  readonly lists?: readonly string[];
  readonly needsIdempotencyKey?: true;
  readonly needsIfMatch?: true;
}

export interface RequestOptions {
  /** Ends the request; the promise then rejects with the signal's reason, as `fetch` does. */
  readonly signal?: AbortSignal;
}

export interface KeyedRequestOptions extends RequestOptions {
  /**
   * 8 to 128 visible ASCII characters. Without it every call has a new one; give your own, and the same one again, to
   * repeat a call that may have been done already.
   */
  readonly idempotencyKey?: string;
}

/** What one call gives to its operation. */
export interface CallInput {
  readonly id?: string | undefined;
  readonly query?: object | undefined;
  readonly body?: unknown;
  readonly change?: RecordChange;
}

/**
 * The request of a call.
 *
 * @throws RangeError for an id or version that no record can have
 */
export function operationRequest(
  operation: TableEntry,
  input: CallInput,
  options: KeyedRequestOptions = {},
): ClientRequest {
  const { body, change } = input;
  return {
    operation: operation.id,
    method: operation.method,
    path: pathOf(operation, input.id ?? change?.base.id) + queryOf(operation, input.query),
    headers: {
      ...(operation.mediaType === undefined ? {} : { 'content-type': operation.mediaType }),
      ...(operation.needsIdempotencyKey ? { 'idempotency-key': options.idempotencyKey ?? randomKey() } : {}),
      ...(operation.needsIfMatch ? { 'if-match': entityTag(change?.base.version) } : {}),
    },
    ...(body === undefined ? {} : { body }),
    ...(change === undefined ? {} : { change }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  };
}

function pathOf({ path }: TableEntry, id: unknown): string {
  if (!path.includes('{id}')) return path;
  // An empty or foreign id would address something else: the list, or another path.
  if (typeof id !== 'string' || !idPattern.test(id))
    throw new RangeError(`Not the id of a record: ${JSON.stringify(id)}.`);
  return path.replace('{id}', encodeURIComponent(id));
}

function queryOf({ lists = [] }: TableEntry, query: object = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  if (given.length === 0) return '';
  // A list that is empty is sent empty, and refused: leaving it out would ask for everything.
  const pairs = given.map(([name, value]) => [name, lists.includes(name) ? [value].flat().join() : String(value)]);
  return `?${new URLSearchParams(pairs)}`;
}

function entityTag(version: unknown): string {
  if (Number.isSafeInteger(version) && Number(version) > 0) return `"${version}"`;
  throw new RangeError('Give the record as it was last read: its version says which change this one follows.');
}

/** 128 random bits. `crypto.randomUUID` is missing in pages on http, `getRandomValues` nowhere. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
