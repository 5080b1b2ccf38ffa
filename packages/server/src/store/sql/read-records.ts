import { type Id, type IndexedRecord, passesAll, type Scope, type ScopeClause } from '@samspil/core';
import { sql } from 'kysely';
import type { RelatedQuery, VersionedRecord } from '../store.js';
import { overlayDefinition, overlayTables, testsOnItself, testsOnOthers } from './overlay.js';
import { type RecordRow, recordOf, recordSelection } from './record-rows.js';
import { ScopeCompiler } from './scope-sql.js';
import type { TenantTransaction } from './tenant-transaction.js';
import { textArray } from './text-array.js';

/** Records by id, in the order asked for. */
export async function getRecords({ tx, tenantId }: TenantTransaction, ids: readonly Id[]): Promise<VersionedRecord[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<RecordRow>`
    select ${recordSelection(tenantId)} from records as r where r.tenant_id = ${tenantId} and r.id = any(${textArray(ids)})`.execute(
    tx,
  );
  const found = new Map(rows.map((row) => [row.id, recordOf(tenantId, row)]));
  return [...new Set(ids)].flatMap((id) => found.get(id) ?? []);
}

/**
 * A record, locked against other writers. The lock lets others go on pointing to the record (they take KEY SHARE).
 *
 * It is read by a statement of its own after the lock is held: a statement that waits for a row sees that row as the other
 * transaction left it, but the references beside it as they were when it began.
 */
export async function getRecordForUpdate(tenant: TenantTransaction, id: Id): Promise<VersionedRecord | undefined> {
  const { tx, tenantId } = tenant;
  await sql`select from records where tenant_id = ${tenantId} and id = ${id} for no key update`.execute(tx);
  const [record] = await getRecords(tenant, [id]);
  return record;
}

/** Records of a type that point to any of the targets. */
export async function relatedRecords(
  { tx, tenantId }: TenantTransaction,
  query: RelatedQuery,
): Promise<VersionedRecord[]> {
  const { type, states, roles, targets } = query;
  if (targets.length === 0) return [];
  const { rows } = await sql<RecordRow>`
    select ${recordSelection(tenantId)} from records as r
    where r.tenant_id = ${tenantId} and r.type = ${type} and r.state = any(${textArray(states)}) and r.id in (
      select record_id from record_refs
      where tenant_id = ${tenantId} and role = any(${textArray(roles)}) and target_id = any(${textArray(targets)}))
    order by r.id`.execute(tx);
  return rows.map((row) => recordOf(tenantId, row));
}

/** The clauses that a stored record fulfils. */
export async function fulfilledClausesOf(
  { tx, tenantId }: TenantTransaction,
  id: Id,
  scope: Scope,
): Promise<ScopeClause[]> {
  if (scope.anyOf.length === 0) return [];
  const clauses = new ScopeCompiler(tenantId).clauses(scope, 'r');
  const { rows } = await sql<{ fulfilled: boolean[] }>`
    select jsonb_build_array(${sql.join(clauses)}) as fulfilled from records as r
    where r.tenant_id = ${tenantId} and r.id = ${id}`.execute(tx);
  return scope.anyOf.filter((_, at) => rows[0]?.fulfilled[at]);
}

/** The clauses that a record would fulfil if it were stored so. */
export async function fulfilledClausesBy(
  { tx, tenantId }: TenantTransaction,
  record: IndexedRecord,
  scope: Scope,
): Promise<ScopeClause[]> {
  const possible = scope.anyOf.filter((clause) => passesAll(testsOnItself(clause), record, noSurroundings));
  if (possible.every((clause) => testsOnOthers(clause).length === 0)) return possible;
  const compiler = new ScopeCompiler(tenantId, overlayTables);
  const { rows } = await sql<{ fulfilled: boolean[] }>`
    with ${overlayDefinition(record)}
    select jsonb_build_array(${sql.join(possible.map((clause) => compiler.clause(clause, 'r')))}) as fulfilled
    from records_then as r where r.tenant_id = ${tenantId} and r.id = ${record.id}`.execute(tx);
  return possible.filter((_, at) => rows[0]?.fulfilled[at]);
}

const noSurroundings = { record: () => undefined, referring: () => [] };
