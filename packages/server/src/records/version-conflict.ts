import type { IndexedRecord, ScopeClause } from '@samspil/core';
import type { RecordDefinition } from '@samspil/core/contract';
import { entityTag } from '../http/headers.js';
import { HttpProblem } from '../http/problem.js';
import { logReading, presented } from './present.js';
import type { RequestContext } from './request-context.js';

/** @throws HttpProblem `version-mismatch` with the record as it is, cut for the caller, when it is not at the version */
export function requireVersion(
  context: RequestContext,
  definition: RecordDefinition,
  record: IndexedRecord,
  clauses: readonly ScopeClause[],
  version: number,
): void {
  if (record.version === version) return;
  throw new HttpProblem('version-mismatch', {
    detail: `The record is at version ${record.version}. Look at current, merge, and send If-Match: "${record.version}".`,
    current: presented(context, definition, record, clauses),
    headers: { etag: entityTag(record.version) },
  });
}

/**
 * Runs a write. Where it is refused with the record as it is now, that is a reading, and noted as one (INV-83): in a
 * transaction of its own, since the one of the write leaves nothing behind.
 */
export async function notingConflicts(
  context: RequestContext,
  definition: RecordDefinition,
  id: string,
  write: () => Promise<Response>,
): Promise<Response> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof HttpProblem && error.details.current !== undefined) {
      await context.store.transaction(
        context.actor.tenantId,
        async (transaction) => await logReading(transaction, context, definition, 'read', [{ id }]),
      );
    }
    throw error;
  }
}
