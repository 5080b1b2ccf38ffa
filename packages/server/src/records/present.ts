import {
  actorId,
  narrowerView,
  type ProjectedRecord,
  project,
  type ScopeClause,
  type StoredRecord,
  type View,
  widestView,
} from '@samspil/core';
import type { RecordDefinition } from '@samspil/core/contract';
import { entityTag } from '../http/headers.js';
import type { StoreTransaction } from '../store/store.js';
import type { RequestContext } from './request-context.js';

/** The view that the caller gets: what the clauses give, or less where less was asked for and the type has it. */
export function viewFor(definition: RecordDefinition, clauses: readonly ScopeClause[], wanted: View = 'whole'): View {
  const allowed = widestView(clauses) ?? 'label';
  return wanted !== 'whole' && definition.views[wanted] === undefined ? allowed : narrowerView(allowed, wanted);
}

/** A record as the caller gets it. */
export function presented(
  context: RequestContext,
  definition: RecordDefinition,
  record: StoredRecord,
  clauses: readonly ScopeClause[],
  wanted: View = 'whole',
): ProjectedRecord {
  return project(definition, record, viewFor(definition, clauses, wanted), context.actor);
}

/** One record as an answer, with its version as the entity tag. */
export function recordResponse(
  status: 200 | 201,
  record: ProjectedRecord & { readonly version?: unknown },
  headers: Record<string, string> = {},
): Response {
  return Response.json(record, { status, headers: { etag: entityTag(Number(record.version)), ...headers } });
}

/** Notes in the access log who has seen which sensitive records (INV-83). */
export async function logReading(
  transaction: StoreTransaction,
  context: RequestContext,
  definition: RecordDefinition,
  action: string,
  records: readonly { readonly id: string }[],
): Promise<void> {
  if (definition.sensitivity !== 'high' || records.length === 0) return;
  const { actor, at, requestId } = context;
  await transaction.logAccess(
    records.map(({ id }) => ({
      at,
      actor: actorId(actor),
      action,
      recordId: id,
      type: definition.type,
      assurance: actor.assurance,
      requestId,
    })),
  );
}
