import {
  actorId,
  blockingFindings,
  changedFields,
  type Finding,
  type IndexedRecord,
  nextStates,
  type Override,
  type OverrideRequest,
  type RecordBody,
  type ScopeClause,
  transitionBetween,
} from '@samspil/core';
import { currentBodyVersion, type RecordDefinition, type WireSchemas } from '@samspil/core/contract';
import { expectedVersion } from '../http/headers.js';
import { HttpProblem } from '../http/problem.js';
import { validated } from '../http/validation.js';
import type { RecordWrite, StoreTransaction } from '../store/store.js';
import {
  findingsOf,
  forbidden,
  readable,
  requireAssurance,
  requireReferences,
  requireStructure,
  scopeFor,
} from './checks.js';
import { type OnceRequest, once } from './idempotency.js';
import { indexed } from './indexed.js';
import { patchedBody, patchedInTransition, requireMoveAllowed } from './patched-body.js';
import { logReading, presented, recordResponse } from './present.js';
import type { RequestContext } from './request-context.js';
import { notingConflicts, requireVersion } from './version-conflict.js';

/** `POST /v1/{plural}`: a new record in its first state. */
export async function createRecord(
  context: RequestContext,
  schemas: WireSchemas,
  input: unknown,
  request: OnceRequest,
): Promise<Response> {
  const { definition } = schemas;
  const { type } = definition;
  requireAssurance(context, definition);
  if (scopeFor(context, 'create', type).anyOf.length === 0) throw forbidden('create');
  const { id: givenId, ...body } = validated(schemas.create, input) as RecordBody & { readonly id?: string };
  return await context.store.transaction(context.actor.tenantId, async (transaction) =>
    once(transaction, context, definition, request, async () => {
      const id = givenId ?? context.mintId();
      const record = newRecord(context, definition, id, definition.lifecycle.initial, body);
      if ((await transaction.fulfilledBy(record, scopeFor(context, 'create', type))).length === 0)
        throw forbidden('create');
      await requireReferences(transaction, context, definition, undefined, record);
      requireStructure(context, definition, undefined, record);
      await transaction.put(written(definition, record, null, { action: 'created', fields: Object.keys(body).sort() }));
      const { clauses } = await readable(transaction, context, definition, id);
      const location = { location: `/v1/${definition.plural}/${id}` };
      return {
        response: recordResponse(201, presented(context, definition, record, clauses), location),
        recordId: id,
        version: 1,
      };
    }),
  );
}

/** `PATCH /v1/{plural}/{id}`: a JSON merge patch of the body. */
export async function updateRecord(
  context: RequestContext,
  { definition }: WireSchemas,
  id: string,
  patch: unknown,
): Promise<Response> {
  requireAssurance(context, definition);
  const version = expectedVersion(context.request);
  return await writing(context, definition, id, async (transaction) => {
    const { record, clauses } = await readable(transaction, context, definition, id, 'for-update');
    const rights = await transaction.fulfilled(id, scopeFor(context, 'update', definition.type));
    if (rights.length === 0) throw forbidden('update');
    requireVersion(context, definition, record, clauses, version);
    const body = patchedBody(definition, record.body, patch, rights);
    const fields = changedFields(record.body, body);
    if (fields.length === 0) {
      await logReading(transaction, context, definition, 'read', [record]);
      return recordResponse(200, presented(context, definition, record, clauses));
    }
    const next = indexed(definition, { ...record, ...writtenBy(context), version: version + 1, body });
    await requireMoveAllowed(transaction, context, definition, record, next);
    await requireReferences(transaction, context, definition, record, next);
    requireStructure(context, definition, record, next);
    await transaction.put(written(definition, next, version, { action: 'updated', fields }));
    return await respondWith(transaction, context, definition, next, clauses);
  });
}

interface TransitionRequest {
  readonly to: string;
  readonly reason?: string;
  readonly patch?: RecordBody;
  readonly overrides?: readonly OverrideRequest[];
}

/** `POST /v1/{plural}/{id}/transitions`: to another state, with what the step needs, as one new version. */
export async function transitionRecord(
  context: RequestContext,
  schemas: WireSchemas,
  id: string,
  input: unknown,
  request: OnceRequest,
): Promise<Response> {
  const { definition } = schemas;
  requireAssurance(context, definition);
  const version = expectedVersion(context.request);
  const { to, reason, patch, overrides = [] } = validated(schemas.transition, input) as unknown as TransitionRequest;
  return await writing(context, definition, id, async (transaction) =>
    once(transaction, context, definition, request, async () => {
      const { record, clauses } = await readable(transaction, context, definition, id, 'for-update');
      const rights = await transaction.fulfilled(id, scopeFor(context, 'transition', definition.type));
      if (rights.length === 0) throw forbidden('transition');
      requireVersion(context, definition, record, clauses, version);
      requireStep(definition, record.state, to, reason);
      const body =
        patch === undefined ? record.body : await patchedInTransition(transaction, context, definition, record, patch);
      await lockNeighbourhood(transaction, definition, body, id);
      const findings = await findingsOf(transaction, context, definition, { id, state: record.state, body });
      requireStructure(context, definition, record, { ...record, body });
      const blocking = blockingFindings(findings, { to }, overrides);
      if (blocking.length > 0) throw transitionBlocked(blocking);
      const stored = [...(record.overrides ?? []), ...usedOverrides(context, findings, to, overrides)];
      const next = indexed(definition, {
        ...record,
        ...writtenBy(context),
        version: version + 1,
        state: to,
        body,
        ...(stored.length > 0 ? { overrides: stored } : {}),
      });
      await requireMoveAllowed(transaction, context, definition, record, next);
      await requireReferences(transaction, context, definition, record, next);
      const fields = ['state', ...changedFields(record.body, body)];
      await transaction.put(
        written(definition, next, version, {
          action: 'transitioned',
          fields,
          ...(reason === undefined ? {} : { reason }),
        }),
      );
      return {
        response: await respondWith(transaction, context, definition, next, clauses),
        recordId: id,
        version: next.version,
      };
    }),
  );
}

/** `DELETE /v1/{plural}/{id}`: only where the lifecycle says that nothing is lost by it. */
export async function removeRecord(
  context: RequestContext,
  { definition }: WireSchemas,
  id: string,
): Promise<Response> {
  requireAssurance(context, definition);
  const version = expectedVersion(context.request);
  return await writing(context, definition, id, async (transaction) => {
    const { record, clauses } = await readable(transaction, context, definition, id, 'for-update');
    if (!definition.lifecycle.removable.includes(record.state)) {
      throw new HttpProblem('not-removable', {
        detail: 'Only what has not begun can be deleted. Archive the record instead.',
        allowed: definition.lifecycle.removable,
      });
    }
    if ((await transaction.fulfilled(id, scopeFor(context, 'remove', definition.type))).length === 0)
      throw forbidden('remove');
    requireVersion(context, definition, record, clauses, version);
    await transaction.remove(id, version, { actor: actorId(context.actor), at: context.at });
    return new Response(null, { status: 204 });
  });
}

/** A write to an existing record, in one transaction. */
async function writing(
  context: RequestContext,
  definition: RecordDefinition,
  id: string,
  write: (transaction: StoreTransaction) => Promise<Response>,
): Promise<Response> {
  return await notingConflicts(context, definition, id, () => context.store.transaction(context.actor.tenantId, write));
}

/**
 * Lets steps that count the same neighbours follow one another, so that two at once cannot both pass a limit (INV-04). In
 * the order of the ids, so that nobody waits for somebody who waits for him.
 */
async function lockNeighbourhood(
  transaction: StoreTransaction,
  definition: RecordDefinition,
  body: RecordBody,
  id: string,
): Promise<void> {
  const targets = new Set((definition.neighbours?.(body, id) ?? []).flatMap(({ targets }) => targets));
  for (const target of [...targets].sort()) await transaction.lock(`neighbours ${definition.type} ${target}`);
}

/** A record that has just been made, with its index and references. */
export function newRecord(
  context: RequestContext,
  definition: RecordDefinition,
  id: string,
  state: string,
  body: RecordBody,
): IndexedRecord {
  const by = actorId(context.actor);
  return indexed(definition, {
    id,
    type: definition.type,
    tenantId: context.actor.tenantId,
    version: 1,
    state,
    createdAt: context.at,
    createdBy: by,
    updatedAt: context.at,
    updatedBy: by,
    body,
  });
}

/** A record as the store wants it, with its claims. */
export function written(
  definition: RecordDefinition,
  record: IndexedRecord,
  expected: number | null,
  change: RecordWrite['change'],
): RecordWrite {
  return {
    record,
    bodyVersion: currentBodyVersion(definition),
    expectedVersion: expected,
    claims: definition.claims?.(record.body, record.state) ?? [],
    change,
  };
}

function writtenBy(context: RequestContext): { updatedAt: string; updatedBy: string } {
  return { updatedAt: context.at, updatedBy: actorId(context.actor) };
}

function requireStep(definition: RecordDefinition, from: string, to: string, reason: string | undefined): void {
  const step = transitionBetween(definition.lifecycle, from, to);
  if (step === undefined) {
    const allowed = nextStates(definition.lifecycle, from);
    throw new HttpProblem('illegal-transition', {
      detail: `From ${from} the record can go to ${allowed.join(', ') || 'no other state'}.`,
      allowed,
    });
  }
  if (step.reasonRequired === true && reason === undefined) {
    throw new HttpProblem('validation-failed', {
      detail: 'Say why, in reason.',
      errors: [{ pointer: '/reason', code: 'required' }],
    });
  }
}

function transitionBlocked(findings: readonly Finding[]): HttpProblem {
  return new HttpProblem('transition-blocked', {
    detail: 'Complete what the findings name, or give a rationale in overrides where a finding is overridable.',
    errors: findings.map(({ path, code, params }) => ({ pointer: path, code, params })),
    findings,
  });
}

/** The overrides that let something pass, with who and when; others are not kept. */
function usedOverrides(
  context: RequestContext,
  findings: readonly Finding[],
  to: string,
  overrides: readonly OverrideRequest[],
): Override[] {
  const passed = new Set(blockingFindings(findings, { to }).map(({ code }) => code));
  // One rationale a rule: of two for the same, the last is what the caller came to.
  return [...new Map(overrides.map((override) => [override.code, override])).values()]
    .filter(({ code }) => passed.has(code))
    .map(({ code, rationale }) => ({ code, rationale, by: actorId(context.actor), at: context.at }));
}

/**
 * The record as the caller may see it after the write, which may be less than before. Who has written himself out of it
 * gets the outcome of that last write: all of it he has seen before or sent himself.
 */
async function respondWith(
  transaction: StoreTransaction,
  context: RequestContext,
  definition: RecordDefinition,
  record: IndexedRecord,
  before: readonly ScopeClause[],
): Promise<Response> {
  const after = await transaction.fulfilled(record.id, scopeFor(context, 'read', definition.type));
  return recordResponse(200, presented(context, definition, record, after.length > 0 ? after : before));
}
