import type { ScopeTest } from '@samspil/core';
import { type RawBuilder, sql } from 'kysely';
import type { CountQuery, ListedRecord, ListQuery, RecordFilter } from '../store.js';
import { type RecordRow, recordOf, recordSelection } from './record-rows.js';
import { ScopeCompiler } from './scope-sql.js';
import type { TenantTransaction } from './tenant-transaction.js';
import { textArray } from './text-array.js';

/**
 * A page of what is in scope. The page goes on after a position instead of skipping a number of rows, so that what is
 * written meanwhile cannot push an unchanged record over the border between two pages.
 */
export async function listRecords({ tx, tenantId }: TenantTransaction, query: ListQuery): Promise<ListedRecord[]> {
  const { anyOf } = query.scope;
  if (anyOf.length === 0 || query.limit <= 0) return [];
  const compiler = new ScopeCompiler(tenantId);
  // The clauses stand twice: as a condition, and as a column that is worked out for the rows of the page alone.
  const { rows } = await sql<RecordRow & { fulfilled: boolean[] }>`
    select ${recordSelection(tenantId)}, jsonb_build_array(${sql.join(compiler.clauses(query.scope, 'r'))}) as fulfilled
    from records as r
    where ${and([
      ...inScope(compiler, query),
      ...windowConditions(query.window),
      ...(query.after === undefined ? [] : [afterPosition(query.sort, query.after)]),
    ])}
    order by ${orders[query.sort]}
    limit ${query.limit}`.execute(tx);
  return rows.map((row) => ({ ...recordOf(tenantId, row), clauses: anyOf.filter((_, at) => row.fulfilled[at]) }));
}

/** How many records in scope have each value of a field. */
export async function countRecords(
  { tx, tenantId }: TenantTransaction,
  query: CountQuery,
): Promise<ReadonlyMap<string, number>> {
  if (query.scope.anyOf.length === 0) return new Map();
  const compiler = new ScopeCompiler(tenantId);
  const { rows } = await sql<{ value: string; n: number }>`
    select counted.value, count(distinct r.id) as n
    from records as r cross join lateral ${valuesOf(query.by)} as counted (value)
    where ${and(inScope(compiler, query))} and counted.value is not null
    group by counted.value`.execute(tx);
  return new Map(rows.map(({ value, n }) => [value, n]));
}

const orders: Readonly<Record<ListQuery['sort'], RawBuilder<unknown>>> = {
  from: sql`r.starts_on nulls first, r.id`,
  updatedAt: sql`r.updated_at desc, r.id`,
  id: sql`r.id`,
};

function afterPosition(sort: ListQuery['sort'], { value, id }: NonNullable<ListQuery['after']>): RawBuilder<unknown> {
  switch (sort) {
    case 'id':
      return sql`r.id > ${id}`;
    case 'updatedAt':
      return sql`r.updated_at <= ${value}::timestamptz and (r.updated_at < ${value}::timestamptz or r.id > ${id})`;
    case 'from':
      if (value === '') return sql`(r.starts_on is not null or r.id > ${id})`;
      return sql`(r.starts_on, r.id) > (${value}::date, ${id})`;
  }
}

function inScope(compiler: ScopeCompiler, { type, scope, filter }: CountQuery | ListQuery): RawBuilder<unknown>[] {
  return [
    sql`r.tenant_id = ${compiler.tenantId}`,
    sql`r.type = ${type}`,
    ...filterConditions(compiler, filter),
    sql`(${sql.join(compiler.clauses(scope, 'r'), sql` or `)})`,
  ];
}

function filterConditions(compiler: ScopeCompiler, filter: RecordFilter): RawBuilder<unknown>[] {
  const { ids, units, states, owners, references = [], facets = [] } = filter;
  const tests: ScopeTest[] = [
    ...(ids ? [{ test: 'id', in: ids } as const] : []),
    ...(units ? [{ test: 'unit', in: units } as const] : []),
    ...(states ? [{ test: 'state', in: states } as const] : []),
    ...references.map(({ role, in: targets }) => ({ test: 'reference', roles: [role], in: targets }) as const),
    ...facets.map(({ field, in: codes }) => ({ test: 'facet', field, in: codes }) as const),
  ];
  const conditions = tests.map((test) => compiler.test(test, 'r'));
  return owners === undefined ? conditions : [...conditions, sql`r.owner_id = any(${textArray(owners)})`];
}

function windowConditions(window: ListQuery['window']): RawBuilder<unknown>[] {
  return [
    ...(window?.from === undefined ? [] : [sql`(r.ends_on is null or r.ends_on >= ${window.from}::date)`]),
    ...(window?.to === undefined ? [] : [sql`(r.starts_on is null or r.starts_on <= ${window.to}::date)`]),
  ];
}

/** The values that a record is counted under, as a relation of one column. */
function valuesOf(by: string): RawBuilder<unknown> {
  if (by === 'state') return sql`(select r.state)`;
  if (by === 'institutionId') return sql`(select r.unit_id)`;
  const field = sql`r.body -> ${by}::text`;
  return sql`(
    select code #>> '{}' from jsonb_array_elements(
      case jsonb_typeof(${field}) when 'array' then ${field} when 'string' then jsonb_build_array(${field}) else '[]' end
    ) as codes (code) where jsonb_typeof(code) = 'string')`;
}

function and(conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql.join(conditions, sql` and `);
}
