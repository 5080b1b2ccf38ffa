import { actorId } from '@samspil/core';
import type { RecordDefinition } from '@samspil/core/contract';
import { HttpProblem } from '../http/problem.js';
import type { IdempotencyEntry, StoreTransaction } from '../store/store.js';
import { readable } from './checks.js';
import { logReading, presented, recordResponse } from './present.js';
import type { RequestContext } from './request-context.js';

/** A write that happens at most once under its key. */
export interface OnceRequest {
  readonly key: string;
  /** Digest of method, path, expected version and body. */
  readonly fingerprint: string;
}

/** What identifies a request besides its key, as a SHA-256 in hexadecimal. */
export async function fingerprintOf(request: Request, url: URL, body: unknown): Promise<string> {
  const text = JSON.stringify([request.method, url.pathname, request.headers.get('if-match'), body]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Runs a write under its key. A repetition waits for the first one to end and gets its outcome, rendered anew for the
 * caller; nothing is remembered of a write that failed, so it may be sent again.
 *
 * @param write - does the work and gives the record to answer with, or its count for an import
 * @throws HttpProblem `idempotency-key-reused` when the key belongs to another request
 */
export async function once(
  transaction: StoreTransaction,
  context: RequestContext,
  definition: RecordDefinition | undefined,
  { key, fingerprint }: OnceRequest,
  write: () => Promise<{ response: Response; recordId: string | null; version: number | null }>,
): Promise<Response> {
  const actor = actorId(context.actor);
  await transaction.lock(`idempotency ${actor} ${key}`);
  const earlier = await transaction.idempotency(actor, key);
  if (earlier !== undefined) {
    if (earlier.fingerprint !== fingerprint) {
      throw new HttpProblem('idempotency-key-reused', {
        detail: 'This Idempotency-Key was used for another request. Send a new key with a new request.',
      });
    }
    return await replay(transaction, context, definition, earlier);
  }
  const { response, recordId, version } = await write();
  await transaction.rememberIdempotency(actor, key, {
    fingerprint,
    status: response.status,
    recordId,
    version,
    at: context.at,
  });
  return response;
}

async function replay(
  transaction: StoreTransaction,
  context: RequestContext,
  definition: RecordDefinition | undefined,
  earlier: Pick<IdempotencyEntry, 'status' | 'recordId' | 'version'>,
): Promise<Response> {
  const headers = { 'idempotency-replayed': 'true' };
  if (definition === undefined || earlier.recordId === null) {
    return Response.json({ imported: earlier.version ?? 0 }, { status: earlier.status, headers });
  }
  const { record, clauses } = await readable(transaction, context, definition, earlier.recordId);
  await logReading(transaction, context, definition, 'read', [record]);
  return recordResponse(earlier.status === 201 ? 201 : 200, presented(context, definition, record, clauses), headers);
}
