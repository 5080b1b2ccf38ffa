import type { Claim, Id, IndexedRecord } from '@samspil/core';
import { sql } from 'kysely';
import { ClaimTaken, IdTaken, type RecordWrite, StillReferenced, TargetMissing, VersionMismatch } from '../store.js';
import { columnsOf, duringOf, referenceRows, revisionRow } from './record-rows.js';
import { sqlStateOf } from './sql-state.js';
import type { TenantTransaction } from './tenant-transaction.js';
import { textArray } from './text-array.js';

/** Writes a record, its references and claims, and a revision. */
export async function putRecord(tenant: TenantTransaction, write: RecordWrite): Promise<void> {
  const { record, expectedVersion } = write;
  if (expectedVersion === null) await insertRecord(tenant, write);
  else await updateRecord(tenant, write, expectedVersion);
  await insertReferences(tenant, record);
  for (const claim of write.claims) await insertClaim(tenant, record.id, claim);
  await insertRevision(tenant, write);
}

/** Deletes a record and, by its foreign keys, its references, claims and revisions; gives the type that it had. */
export async function removeRecord(
  { tx, tenantId }: TenantTransaction,
  id: Id,
  expectedVersion: number,
): Promise<string> {
  // Stronger than the lock of an update: who wants to point to the record waits, so that nobody can any more after the
  // next statement has looked for who does.
  const { rows } = await sql<{ type: string; version: number }>`
    select type, version from records where tenant_id = ${tenantId} and id = ${id} for update`.execute(tx);
  const [stored] = rows;
  if (stored === undefined || stored.version !== expectedVersion) throw new VersionMismatch(id, expectedVersion);
  const referring = await tx
    .selectFrom('record_refs')
    .select('record_id')
    .where('tenant_id', '=', tenantId)
    .where('target_id', '=', id)
    .where('record_id', '<>', id)
    .limit(1)
    .executeTakeFirst();
  if (referring !== undefined) throw new StillReferenced(id, referring.record_id);
  await tx.deleteFrom('records').where('tenant_id', '=', tenantId).where('id', '=', id).execute();
  return stored.type;
}

async function insertRecord({ tx, tenantId }: TenantTransaction, { record, bodyVersion }: RecordWrite): Promise<void> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('records')
    .values({ tenant_id: tenantId, id: record.id, ...columnsOf(record, bodyVersion) })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) throw new IdTaken(record.id);
}

async function updateRecord(
  { tx, tenantId }: TenantTransaction,
  { record, bodyVersion }: RecordWrite,
  expectedVersion: number,
): Promise<void> {
  // Waits for another writer of the record, and then compares with the version that that one left.
  const { numUpdatedRows } = await tx
    .updateTable('records')
    .set(columnsOf(record, bodyVersion))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', record.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new VersionMismatch(record.id, expectedVersion);
  await tx.deleteFrom('record_refs').where('tenant_id', '=', tenantId).where('record_id', '=', record.id).execute();
  await tx.deleteFrom('claims').where('tenant_id', '=', tenantId).where('record_id', '=', record.id).execute();
}

async function insertReferences({ tx, tenantId }: TenantTransaction, { id, references }: IndexedRecord): Promise<void> {
  if (references.length === 0) return;
  // Locks the targets against being removed before the end, in one order so that two writers do not wait for each other.
  // The foreign key would see to it as well, but could not say which target is missing.
  const targets = [...new Set(references.map(({ target }) => target))];
  const { rows } = await sql<{ id: string }>`
    select id from records where tenant_id = ${tenantId} and id = any(${textArray(targets)}) order by id for key share`.execute(
    tx,
  );
  const existing = new Set(rows.map((row) => row.id));
  const missing = targets.find((target) => !existing.has(target));
  if (missing !== undefined) throw new TargetMissing(id, missing);
  await tx
    .insertInto('record_refs')
    .values(referenceRows(tenantId, id, references))
    .execute();
}

/**
 * The constraint decides, since it also sees what other transactions have not committed yet and waits for them. It cannot
 * say who holds the claim, so what is there already is looked for first.
 */
async function insertClaim({ tx, tenantId }: TenantTransaction, id: Id, claim: Claim): Promise<void> {
  const { kind, key } = claim;
  const during = duringOf(claim);
  const { rows } = await sql<{ record_id: string }>`
    select record_id from claims
    where tenant_id = ${tenantId} and kind = ${kind} and key = ${key} and record_id <> ${id} and during && ${during}
    limit 1`.execute(tx);
  if (rows[0] !== undefined) throw new ClaimTaken(claim, rows[0].record_id);
  try {
    await tx.insertInto('claims').values({ tenant_id: tenantId, record_id: id, kind, key, during }).execute();
  } catch (cause) {
    if (sqlStateOf(cause) === '23P01') throw new ClaimTaken(claim); // exclusion_violation
    throw cause;
  }
}

async function insertRevision(
  { tx, tenantId }: TenantTransaction,
  { record, bodyVersion, change }: RecordWrite,
): Promise<void> {
  const { version, updatedAt: at, updatedBy: by, state, body, createdAt, createdBy } = record;
  const revision = { version, at, by, ...change, state, body, bodyVersion, createdAt, createdBy };
  await tx
    .insertInto('revisions')
    .values(revisionRow(tenantId, record.id, revision))
    .execute();
}
