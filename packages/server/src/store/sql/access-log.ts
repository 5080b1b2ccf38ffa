import type { Id } from '@samspil/core';
import type { Selectable } from 'kysely';
import type { AccessLogEntry } from '../store.js';
import type { AccessLogTable } from './database.js';
import { inStatements } from './statements.js';
import type { TenantTransaction } from './tenant-transaction.js';

/** Notes who read what. */
export async function logAccess(
  { tx, tenantId }: TenantTransaction,
  entries: readonly AccessLogEntry[],
): Promise<void> {
  const rows = entries.map(({ at, actor, action, recordId, type, assurance, requestId }) => {
    return { tenant_id: tenantId, at, actor, action, record_id: recordId, type, assurance, request_id: requestId };
  });
  for (const some of inStatements(rows)) await tx.insertInto('access_log').values(some).execute();
}

/** The log of the whole tenant: by record, in the order in which entries were noted. */
export async function wholeAccessLog({ tx, tenantId }: TenantTransaction): Promise<AccessLogEntry[]> {
  const rows = await tx
    .selectFrom('access_log')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .orderBy('record_id')
    .orderBy('entry')
    .execute();
  return rows.map(entryOf);
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
  return rows.map(entryOf);
}

function entryOf(row: Selectable<AccessLogTable>): AccessLogEntry {
  const { at, actor, action, record_id: recordId, type, assurance, request_id: requestId } = row;
  return { at, actor, action, recordId, type, assurance, requestId };
}
