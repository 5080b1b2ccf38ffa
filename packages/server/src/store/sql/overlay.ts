import type { IndexedRecord, ScopeClause, ScopeTest } from '@samspil/core';
import { type RawBuilder, sql } from 'kysely';
import { storedReferences } from '../store.js';
import type { ScopeTables } from './scope-sql.js';

/** Names of the relations that hold everything stored, and one record as if it were stored. */
export const overlayTables: ScopeTables = { records: sql.ref('records_then'), references: sql.ref('references_then') };

/**
 * The definition of `overlayTables`, for a `with`. NOT MATERIALIZED, so that a lookup by id reaches the indexes below
 * instead of copying the tables. Only the columns that a scope can look at are there.
 */
export function overlayDefinition(record: IndexedRecord): RawBuilder<unknown> {
  const { tenantId, id } = record;
  const references = storedReferences(record.references);
  return sql`records_then as not materialized (
      select tenant_id, id, type, state, unit_id, created_by, body from records where tenant_id = ${tenantId} and id <> ${id}
      union all
      select ${tenantId}::text, ${id}::text, ${record.type}::text, ${record.state}::text, ${record.index.unit ?? null}::text,
        ${record.createdBy}::text, ${JSON.stringify(record.body)}::jsonb
    ), references_then as not materialized (
      select tenant_id, record_id, role, target_id, from_on, to_on from record_refs where tenant_id = ${tenantId} and record_id <> ${id}
      union all
      select ${tenantId}::text, ${id}::text, role, target, "from", "to"
      from jsonb_to_recordset(${JSON.stringify(references)}::jsonb) as given (role text, target text, "from" date, "to" date)
    )`;
}

/** The part of a clause that looks beyond the record itself; the rest can be decided without asking the database. */
export function testsOnOthers({ allOf }: ScopeClause): ScopeTest[] {
  return allOf.filter(({ test }) => test === 'refersTo' || test === 'referredToBy');
}

/** The part of a clause that the record decides by itself. */
export function testsOnItself({ allOf }: ScopeClause): ScopeTest[] {
  return allOf.filter(({ test }) => test !== 'refersTo' && test !== 'referredToBy');
}
