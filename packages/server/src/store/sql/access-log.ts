import type { Id } from '@samspil/core';
import type { AccessLogEntry } from '../store.js';
import type { TenantTransaction } from './tenant-transaction.js';

/** Notes who read what. */
export async function logAccess(
  { tx, tenantId }: TenantTransaction,
  entries: readonly AccessLogEntry[],
): Promise<void> {
  const rows = entries.map(({ at, actor, action, recordId, type, assurance, requestId }) => {
    return { tenant_id: tenantId, at, actor, action, record_id: recordId, type, assurance, request_id: requestId };
  });
  // A page of a list may have 2,000 records, and a statement at most 65,535 parameters.
  for (let from = 0; from < rows.length; from += 1_000) {
    await tx
      .insertInto('access_log')
      .values(rows.slice(from, from + 1_000))
      .execute();
  }
}

/** What has been logged about a record, newest first. */
export async function accessLogOf(
  { tx, tenantId }: TenantTransaction,
  { recordId, limit }: { readonly recordId: Id; readonly limit: number },
): Promise<AccessLogEntry[]> {
  const rows = await tx
    .selectFrom('access_log')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('record_id', '=', recordId)
    .orderBy('at', 'desc')
    .orderBy('entry', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ at, actor, action, record_id, type, assurance, request_id }) => {
    return { at, actor, action, recordId: record_id, type, assurance, requestId: request_id };
  });
}
