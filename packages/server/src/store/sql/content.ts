import type { Claim, Id } from '@samspil/core';
import { sql } from 'kysely';
import { TenantNotEmpty } from '../store.js';
import type { TenantContent } from '../tenant-content.js';
import { logAccess, wholeAccessLog } from './access-log.js';
import {
  changeOf,
  changeRow,
  columnsOf,
  duringOf,
  type RecordRow,
  recordOf,
  recordSelection,
  referenceRows,
  revisionOf,
  revisionRow,
} from './record-rows.js';
import { inStatements } from './statements.js';
import type { TenantTransaction } from './tenant-transaction.js';

/** Everything of a tenant, in the order that `TenantContent` says. */
export async function contentOf(tenant: TenantTransaction): Promise<TenantContent> {
  const { tx, tenantId } = tenant;
  // Every writer comes to the counter before it commits, so from here on none does, and all statements see the same.
  await sql`select from change_counters where tenant_id = ${tenantId} for share`.execute(tx);
  const records = await sql<RecordRow>`
    select ${recordSelection(tenantId)} from records as r where r.tenant_id = ${tenantId} order by r.id`.execute(tx);
  const claims = await claimsOf(tenant);
  const revisions = await tx
    .selectFrom('revisions')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .orderBy('record_id')
    .orderBy('version')
    .execute();
  const changes = await tx.selectFrom('changes').selectAll().where('tenant_id', '=', tenantId).orderBy('seq').execute();
  const keys = await tx
    .selectFrom('idempotency_keys')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .orderBy('actor')
    .orderBy('key')
    .execute();
  return {
    records: records.rows.map((row) => ({ ...recordOf(tenantId, row), claims: claims.get(row.id) ?? [] })),
    revisions: revisions.map((row) => ({ ...revisionOf(row), recordId: row.record_id })),
    changes: changes.map(changeOf),
    accessLog: await wholeAccessLog(tenant),
    idempotency: keys.map(({ tenant_id: _, record_id: recordId, ...entry }) => ({ ...entry, recordId })),
  };
}

/** Stores everything of a tenant in one that is empty: each table in as few statements as it takes. */
export async function fillTenant(tenant: TenantTransaction, content: TenantContent): Promise<void> {
  const { tx, tenantId } = tenant;
  const { records, revisions, changes, accessLog, idempotency } = content;
  await startCounter(tenant, changes.at(-1)?.seq ?? 0);
  const rowsOfRecords = records.map((record) => ({
    tenant_id: tenantId,
    id: record.id,
    ...columnsOf(record, record.bodyVersion),
  }));
  for (const some of inStatements(rowsOfRecords)) await tx.insertInto('records').values(some).execute();
  // Whatever they point to is there by now.
  const rowsOfReferences = records.flatMap(({ id, references }) => referenceRows(tenantId, id, references));
  for (const some of inStatements(rowsOfReferences)) await tx.insertInto('record_refs').values(some).execute();
  const rowsOfClaims = records.flatMap(({ id, claims }) =>
    claims.map((claim) => {
      return { tenant_id: tenantId, record_id: id, kind: claim.kind, key: claim.key, during: duringOf(claim) };
    }),
  );
  for (const some of inStatements(rowsOfClaims)) await tx.insertInto('claims').values(some).execute();
  const rowsOfRevisions = revisions.map(({ recordId, ...revision }) => revisionRow(tenantId, recordId, revision));
  for (const some of inStatements(rowsOfRevisions)) await tx.insertInto('revisions').values(some).execute();
  const rowsOfChanges = changes.map((change) => changeRow(tenantId, change));
  for (const some of inStatements(rowsOfChanges)) await tx.insertInto('changes').values(some).execute();
  await logAccess(tenant, accessLog);
  const rowsOfKeys = idempotency.map(({ recordId, ...entry }) => {
    return { tenant_id: tenantId, record_id: recordId, ...entry };
  });
  for (const some of inStatements(rowsOfKeys)) await tx.insertInto('idempotency_keys').values(some).execute();
}

/**
 * Sets the counter of changes to the last number. Every write counts, so that a tenant whose counter has gone up is not
 * empty; and of two that fill at once, the second waits here for the first, and finds it so.
 */
async function startCounter({ tx, tenantId }: TenantTransaction, last: number): Promise<void> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('change_counters')
    .values({ tenant_id: tenantId, seq: last })
    .onConflict((conflict) =>
      conflict.column('tenant_id').doUpdateSet({ seq: last }).where('change_counters.seq', '=', 0),
    )
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) throw new TenantNotEmpty(tenantId);
}

async function claimsOf({ tx, tenantId }: TenantTransaction): Promise<ReadonlyMap<Id, Claim[]>> {
  const { rows } = await sql<{ id: string; kind: string; key: string; from: string | null; to: string | null }>`
    select record_id as id, kind, key, lower(during) as "from", upper(during) - 1 as "to" from claims
    where tenant_id = ${tenantId} order by kind, key, during`.execute(tx);
  const claims = new Map<Id, Claim[]>();
  for (const { id, kind, key, from, to } of rows) {
    const claim = { kind, key, ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
    claims.set(id, [...(claims.get(id) ?? []), claim]);
  }
  return claims;
}
