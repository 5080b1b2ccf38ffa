import type { Id } from '@samspil/core';
import { sql } from 'kysely';
import type { Change, Revision } from '../store.js';
import { changeOf, changeRow, revisionOf } from './record-rows.js';
import { inStatements } from './statements.js';
import type { TenantTransaction } from './tenant-transaction.js';

/** The versions of a record, newest first. */
export async function revisionsOf(
  { tx, tenantId }: TenantTransaction,
  id: Id,
  page: { readonly before?: number; readonly limit: number },
): Promise<Revision[]> {
  let query = tx
    .selectFrom('revisions')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('record_id', '=', id)
    .orderBy('version', 'desc')
    .limit(page.limit);
  if (page.before !== undefined) query = query.where('version', '<', page.before);
  return (await query.execute()).map(revisionOf);
}

/** Changes after a number, in order. */
export async function changesSince({ tx, tenantId }: TenantTransaction, seq: number, limit: number): Promise<Change[]> {
  const rows = await tx
    .selectFrom('changes')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(limit)
    .execute();
  return rows.map(changeOf);
}

/** The number of the tenant's last change; 0 when there is none. */
export async function newestSeq({ tx, tenantId }: TenantTransaction): Promise<number> {
  const row = await tx.selectFrom('change_counters').select('seq').where('tenant_id', '=', tenantId).executeTakeFirst();
  return row?.seq ?? 0;
}

/**
 * Numbers changes and stores them; gives the last number. To be done last in a transaction: the row of the counter is
 * locked until the commit, so numbers are given in the order of commits, none is seen before a lower one, and a
 * transaction that is undone leaves no gap. (A sequence would leave gaps, and show 7 before 6.)
 */
export async function appendChanges(
  { tx, tenantId }: TenantTransaction,
  changes: readonly Omit<Change, 'seq'>[],
): Promise<number> {
  const { seq: last } = await tx
    .insertInto('change_counters')
    .values({ tenant_id: tenantId, seq: changes.length })
    .onConflict((conflict) =>
      conflict.column('tenant_id').doUpdateSet({ seq: sql`change_counters.seq + ${changes.length}::bigint` }),
    )
    .returning('seq')
    .executeTakeFirstOrThrow();
  const first = last - changes.length + 1;
  const rows = changes.map((change, place) => changeRow(tenantId, { ...change, seq: first + place }));
  for (const some of inStatements(rows)) await tx.insertInto('changes').values(some).execute();
  return last;
}
