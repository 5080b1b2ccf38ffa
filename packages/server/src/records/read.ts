import { type Action, actions, changeableFields, policyFrom, type ScopeClause, scopeOf } from '@samspil/core';
import { pageLimits, type RecordDefinition, recordDefinitions, upcast, type WireSchemas } from '@samspil/core/contract';
import { decodeCursor, encodeCursor } from '../http/cursor.js';
import { HttpProblem } from '../http/problem.js';
import type { ParsedQuery } from '../http/query.js';
import type { ListedRecord, RecordFilter, SortKey } from '../store/store.js';
import { findingsOf, forbidden, policyInForce, readable, requireAssurance, scopeFor } from './checks.js';
import { current } from './indexed.js';
import { logReading, presented, recordResponse, viewFor } from './present.js';
import type { RequestContext } from './request-context.js';
import { withheld } from './small-numbers.js';
import { visibleScope } from './visible-scope.js';

/** `GET /v1/{plural}`: a page of what the caller may see. */
export async function listRecords(
  context: RequestContext,
  { definition }: WireSchemas,
  query: ParsedQuery,
): Promise<Response> {
  const scope = scopeFor(context, 'read', definition.type);
  if (scope.anyOf.length === 0) throw forbidden('read');
  requireAssurance(context, definition);
  const wanted = query.view === 'full' ? 'whole' : 'summary';
  const maximum = wanted === 'whole' ? pageLimits.full : pageLimits.summary;
  const limit = typeof query.limit === 'number' ? query.limit : 100;
  if (limit > maximum) {
    throw new HttpProblem('invalid-query', {
      detail: `With view=full, limit may be ${maximum} at most.`,
      errors: [{ pointer: '/limit', code: 'too-large', params: { maximum } }],
    });
  }
  const sort = sortOf(definition, query);
  const visible = visibleScope(scope, definition, query, context.actor);
  const cursor = text(query.cursor);
  const from = text(query.from);
  const to = text(query.to);
  return await context.store.transaction(context.actor.tenantId, async (transaction) => {
    const found = await transaction.list({
      type: definition.type,
      scope: visible,
      filter: filterOf(definition, query),
      ...(from === undefined && to === undefined
        ? {}
        : { window: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) } }),
      sort,
      ...(cursor === undefined ? {} : { after: decodeCursor(cursor, sort) }),
      limit: limit + 1,
    });
    const page = found.slice(0, limit);
    const last = page.at(-1);
    await logReading(transaction, context, definition, 'list', page);
    const items = page.map((record) =>
      presented(context, definition, current(definition, record), record.clauses, wanted),
    );
    return Response.json({
      items,
      ...(found.length > limit && last !== undefined
        ? { nextCursor: encodeCursor({ sort, value: sortValue(sort, last), id: last.id }) }
        : {}),
    });
  });
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function list(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined;
}

function sortOf(definition: RecordDefinition, query: ParsedQuery): SortKey {
  const asked = query.sort;
  if (asked === 'from' || asked === 'updatedAt' || asked === 'id') return asked;
  return definition.hasPeriod ? 'from' : 'id';
}

function sortValue(sort: SortKey, record: ListedRecord): string {
  if (sort === 'from') return record.index.from ?? '';
  return sort === 'updatedAt' ? record.updatedAt : record.id;
}

function filterOf(definition: RecordDefinition, query: ParsedQuery): RecordFilter {
  const given = <Name extends string, Value>(name: Name, value: Value | undefined) =>
    value === undefined ? {} : ({ [name]: value } as { [Key in Name]: Value });
  const references = Object.entries(definition.filters).flatMap(([parameter, role]) => {
    const ids = list(query[parameter]);
    return ids === undefined ? [] : [{ role, in: ids }];
  });
  const facets = definition.facets.flatMap((field) => {
    const codes = list(query[field]);
    return codes === undefined ? [] : [{ field, in: codes }];
  });
  return {
    ...given('ids', list(query.ids)),
    ...given('units', list(query.institutionId)),
    ...given('states', list(query.state)),
    ...given('owners', list(query.ownerId)),
    ...(references.length > 0 ? { references } : {}),
    ...(facets.length > 0 ? { facets } : {}),
  };
}

/** `GET /v1/{plural}/{id}`. */
export async function getRecord(context: RequestContext, { definition }: WireSchemas, id: string): Promise<Response> {
  requireAssurance(context, definition);
  return await context.store.transaction(context.actor.tenantId, async (transaction) => {
    const { record, clauses } = await readable(transaction, context, definition, id);
    await logReading(transaction, context, definition, 'read', [record]);
    return recordResponse(200, presented(context, definition, record, clauses));
  });
}

/**
 * `GET /v1/{plural}/{id}/history`: the versions, newest first. Only for those who see the whole record: older versions
 * are from before it was shared, or were about another child, and say who wrote them.
 */
export async function getHistory(
  context: RequestContext,
  { definition }: WireSchemas,
  id: string,
  query: ParsedQuery,
): Promise<Response> {
  requireAssurance(context, definition);
  const limit = typeof query.limit === 'number' ? query.limit : 50;
  const cursor = text(query.cursor);
  const before = cursor === undefined ? undefined : Number(decodeCursor(cursor, 'version').value);
  return await context.store.transaction(context.actor.tenantId, async (transaction) => {
    const { record, clauses } = await readable(transaction, context, definition, id);
    requireWholeView(definition, clauses);
    await logReading(transaction, context, definition, 'history', [record]);
    const found = await transaction.revisions(id, { limit: limit + 1, ...(before === undefined ? {} : { before }) });
    const { type, tenantId } = record;
    const items = found.slice(0, limit).map((revision) => {
      const { version, at, by, action, state, reason, fields, body, bodyVersion, createdAt, createdBy } = revision;
      const envelope = { id, type, tenantId, version, state, createdAt, createdBy, updatedAt: at, updatedBy: by };
      const then = { ...envelope, body: upcast(definition, body, bodyVersion) };
      return {
        version,
        at,
        by,
        action,
        state,
        ...(reason === undefined ? {} : { reason }),
        changedFields: fields,
        record: presented(context, definition, then, clauses),
      };
    });
    const last = items.at(-1);
    return Response.json({
      items,
      ...(found.length > limit && last
        ? { nextCursor: encodeCursor({ sort: 'version', value: String(last.version), id }) }
        : {}),
    });
  });
}

/** @throws HttpProblem `forbidden` for those who see a part of the record */
function requireWholeView(definition: RecordDefinition, clauses: readonly ScopeClause[]): void {
  if (viewFor(definition, clauses) !== 'whole') throw forbidden('read');
}

/** `GET /v1/{plural}/{id}/findings`: what the rules say now. Only for those who see the whole record. */
export async function getFindings(context: RequestContext, { definition }: WireSchemas, id: string): Promise<Response> {
  requireAssurance(context, definition);
  return await context.store.transaction(context.actor.tenantId, async (transaction) => {
    const { record, clauses } = await readable(transaction, context, definition, id);
    requireWholeView(definition, clauses);
    await logReading(transaction, context, definition, 'findings', [record]);
    return Response.json({ items: await findingsOf(transaction, context, definition, record) });
  });
}

/**
 * `GET /v1/{plural}/{id}/rights`: what the caller may do with the record as it is now. What stands in its way besides
 * (guards, rules) the findings say.
 */
export async function getRights(context: RequestContext, { definition }: WireSchemas, id: string): Promise<Response> {
  requireAssurance(context, definition);
  return await context.store.transaction(context.actor.tenantId, async (transaction) => {
    const { record } = await readable(transaction, context, definition, id);
    const fulfilled = async (action: Action) =>
      await transaction.fulfilled(id, scopeFor(context, action, definition.type));
    const update = await fulfilled('update');
    const mayRemove = definition.lifecycle.removable.includes(record.state) && (await fulfilled('remove')).length > 0;
    const fields = changeableFields(update);
    return Response.json({
      actions: [
        ...(update.length > 0 ? ['update'] : []),
        ...((await fulfilled('transition')).length > 0 ? ['transition'] : []),
        ...(mayRemove ? ['remove'] : []),
      ],
      ...(update.length === 0 || fields === 'all' ? {} : { fields: [...fields].sort() }),
    });
  });
}

/** `GET /v1/{plural}/counts`: numbers by one field. Small ones are held back from those who may not read the records (INV-81). */
export async function countRecords(
  context: RequestContext,
  { definition }: WireSchemas,
  query: ParsedQuery,
): Promise<Response> {
  const { type } = definition;
  const scope = scopeFor(context, 'count', type);
  if (scope.anyOf.length === 0) throw forbidden('count');
  requireAssurance(context, definition);
  const onlyCounts =
    scope.anyOf.some((clause) => clause.because === 'administration') && definition.sensitivity === 'high';
  const units = list(query.institutionId);
  if (onlyCounts && units !== undefined) {
    throw new HttpProblem('invalid-query', {
      detail:
        'Figures for the administration cover the whole municipality; differences between selections would show small numbers.',
      errors: [{ pointer: '/institutionId', code: 'not-for-aggregates' }],
    });
  }
  const by = String(query.by);
  return await context.store.transaction(context.actor.tenantId, async (transaction) => {
    const filter = units === undefined ? {} : { units };
    const counts = await transaction.count({ type, scope, filter, by });
    // Every record has one state; of another field it may have none, or several values.
    const byState = by === 'state' ? counts : await transaction.count({ type, scope, filter, by: 'state' });
    const total = [...byState.values()].reduce((sum, n) => sum + n, 0);
    const k = onlyCounts ? policyFrom(await policyInForce(transaction, context)).kAnonymity : 0;
    const hidden = withheld(counts, k);
    const items = [...counts].map(([code, n]) => (hidden.has(code) ? { code, suppressed: true } : { code, n }));
    return Response.json({
      by,
      items: items.sort((a, b) => (a.code < b.code ? -1 : 1)),
      ...(total < k ? {} : { total }),
    });
  });
}

/** `GET /v1/me`. */
export function getMe(context: RequestContext): Response {
  const { actor, today } = context;
  const { kind, subject, staffId, childIds, tenantId, assurance, roles } = actor;
  const rights = recordDefinitions.map(({ type, plural }) => [
    plural,
    actions.filter((action) => action !== 'import' && scopeOf(actor, action, type, today).anyOf.length > 0),
  ]);
  return Response.json({
    kind,
    subject,
    ...(staffId === undefined ? {} : { staffId }),
    ...(childIds === undefined ? {} : { childIds }),
    tenantId,
    assurance,
    roles: roles.map(({ role, scope }) => ({ role, scope })),
    today,
    rights: Object.fromEntries(rights),
  });
}
