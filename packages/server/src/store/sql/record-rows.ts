import type { Claim, Id, IndexedRecord, Reference } from '@samspil/core';
import { type RawBuilder, type Selectable, sql } from 'kysely';
import { type Change, type Revision, storedReferences, type VersionedRecord } from '../store.js';
import type { ChangesTable, RecordsTable, RevisionsTable } from './database.js';

/** A row of `records` with its references beside it. */
export type RecordRow = Omit<Selectable<RecordsTable>, 'tenant_id'> & { readonly references: readonly Reference[] };

const columns = [
  'id',
  'type',
  'version',
  'state',
  'unit_id',
  'starts_on',
  'ends_on',
  'due_on',
  'owner_id',
  'attention_on',
  'created_at',
  'created_by',
  'updated_at',
  'updated_by',
  'overrides',
  'body',
  'body_version',
] as const satisfies readonly (keyof RecordsTable)[];

/**
 * What to select of `records as r` to make a record. The references come in the same statement: another one could see
 * another version of the record.
 */
export function recordSelection(tenantId: Id): RawBuilder<RecordRow> {
  return sql`${sql.join(columns.map((column) => sql.ref(`r.${column}`)))}, coalesce((
    select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'role', f.role, 'target', f.target_id, 'from', f.from_on, 'to', f.to_on)) order by f.ordinal)
    from record_refs as f where f.tenant_id = ${tenantId} and f.record_id = r.id), '[]') as "references"`;
}

/** A row as the record that was written. */
export function recordOf(tenantId: Id, row: RecordRow): VersionedRecord {
  return {
    id: row.id,
    type: row.type,
    tenantId,
    version: row.version,
    state: row.state,
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
    ...(row.overrides === null ? {} : { overrides: row.overrides }),
    body: row.body,
    bodyVersion: row.body_version,
    index: {
      ...(row.unit_id === null ? {} : { unit: row.unit_id }),
      ...(row.starts_on === null ? {} : { from: row.starts_on }),
      ...(row.ends_on === null ? {} : { to: row.ends_on }),
      ...(row.due_on === null ? {} : { due: row.due_on }),
      ...(row.owner_id === null ? {} : { owner: row.owner_id }),
      ...(row.attention_on === null ? {} : { attentionOn: row.attention_on }),
    },
    references: row.references,
  };
}

/** A record as the columns to write; `tenant_id` and `id` stand apart. */
export function columnsOf(record: IndexedRecord, bodyVersion: number) {
  const { unit, from, to, due, owner, attentionOn } = record.index;
  return {
    type: record.type,
    version: record.version,
    state: record.state,
    unit_id: unit ?? null,
    starts_on: from ?? null,
    ends_on: to ?? null,
    due_on: due ?? null,
    owner_id: owner ?? null,
    attention_on: attentionOn ?? null,
    created_at: record.createdAt,
    created_by: record.createdBy,
    updated_at: record.updatedAt,
    updated_by: record.updatedBy,
    overrides: record.overrides === undefined ? null : JSON.stringify(record.overrides),
    body: JSON.stringify(record.body),
    body_version: bodyVersion,
  };
}

/** The references of a record as rows of `record_refs`. */
export function referenceRows(tenantId: Id, id: Id, references: readonly Reference[]) {
  return storedReferences(references).map(({ role, target, from, to }, ordinal) => ({
    tenant_id: tenantId,
    record_id: id,
    ordinal,
    role,
    target_id: target,
    from_on: from ?? null,
    to_on: to ?? null,
  }));
}

/** The days of a claim, both ends included. */
export function duringOf({ from, to }: Claim): RawBuilder<string> {
  return sql<string>`daterange(${from ?? null}::date, ${to ?? null}::date, '[]')`;
}

/** A version of a record as a row of `revisions`. */
export function revisionRow(tenantId: Id, id: Id, revision: Revision) {
  const { version, at, by, action, state, reason, fields, body, bodyVersion, createdAt, createdBy } = revision;
  return {
    tenant_id: tenantId,
    record_id: id,
    version,
    at,
    by,
    action,
    state,
    reason: reason ?? null,
    fields: [...fields],
    body: JSON.stringify(body),
    body_version: bodyVersion,
    created_at: createdAt,
    created_by: createdBy,
  };
}

/** A row of `revisions` as the version that was written. */
export function revisionOf(row: Selectable<RevisionsTable>): Revision {
  return {
    version: row.version,
    at: row.at,
    by: row.by,
    action: row.action,
    state: row.state,
    ...(row.reason === null ? {} : { reason: row.reason }),
    fields: row.fields,
    body: row.body,
    bodyVersion: row.body_version,
    createdAt: row.created_at,
    createdBy: row.created_by,
  };
}

/** A change as a row of `changes`. */
export function changeRow(tenantId: Id, { recordId, fields, seq, type, version, action, by, at }: Change) {
  return { tenant_id: tenantId, seq, record_id: recordId, type, version, action, fields: [...fields], by, at };
}

/** A row of `changes` as the change that was written. */
export function changeOf({ tenant_id: _, record_id: recordId, ...change }: Selectable<ChangesTable>): Change {
  return { ...change, recordId };
}
