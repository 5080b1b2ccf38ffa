import {
  type Action,
  type Finding,
  type IndexedRecord,
  idPattern,
  type RecordBody,
  refusalOf,
  type Scope,
  type ScopeClause,
  scopeOf,
} from '@samspil/core';
import {
  definitionOf,
  type FoundReference,
  type Neighbour,
  type RecordDefinition,
  referencesOf,
} from '@samspil/core/contract';
import { type FieldError, HttpProblem } from '../http/problem.js';
import type { StoreTransaction } from '../store/store.js';
import { addedReferences, current } from './indexed.js';
import type { RequestContext } from './request-context.js';

/** @throws HttpProblem `assurance-too-low` when records of the type need a stronger sign-in (INV-83) */
export function requireAssurance(context: RequestContext, definition: RecordDefinition): void {
  if (definition.sensitivity === 'high' && context.actor.assurance !== 'substantial') {
    throw new HttpProblem('assurance-too-low', {
      detail: 'Sign in at assurance level substantial (a second factor) and try again.',
    });
  }
}

/** The refusal of an action, in the words of core. */
export function forbidden(action: Action, errors?: readonly FieldError[]): HttpProblem {
  return new HttpProblem('forbidden', { detail: refusalOf(action).en, ...(errors === undefined ? {} : { errors }) });
}

/** The scope of an action for the caller; an empty one means that no record of the type can ever be in it. */
export function scopeFor(context: RequestContext, action: Action, type: string) {
  return scopeOf(context.actor, action, type, context.today);
}

/**
 * A record that the caller may read, with the clauses that let it.
 *
 * @throws HttpProblem `not-found`, the same whether it does not exist or may not be seen
 */
export async function readable(
  transaction: StoreTransaction,
  context: RequestContext,
  definition: RecordDefinition,
  id: string,
  lock: 'for-update' | 'as-is' = 'as-is',
): Promise<{ record: IndexedRecord; clauses: readonly ScopeClause[] }> {
  // What cannot be an id is not looked for: databases refuse some characters with an error.
  if (!idPattern.test(id)) throw notFound();
  const stored = lock === 'for-update' ? await transaction.getForUpdate(id) : (await transaction.get([id]))[0];
  if (stored !== undefined && stored.type === definition.type) {
    const clauses = await transaction.fulfilled(id, scopeFor(context, 'read', definition.type));
    if (clauses.length > 0) return { record: current(definition, stored), clauses };
  }
  throw notFound();
}

function notFound(): HttpProblem {
  return new HttpProblem('not-found', { detail: 'There is no such record, or you may not see it.' });
}

/**
 * Checks that everything a body newly points to exists, is of the right kind, and may be seen by the caller. Who could
 * point to what he may not see could learn that it exists, and would come to be "on" a child's case by his own hand.
 * One query for each kind that is pointed to.
 *
 * @throws HttpProblem `reference-missing`, `rule-broken` for what belongs to another institution
 */
export async function requireReferences(
  transaction: StoreTransaction,
  context: RequestContext,
  definition: RecordDefinition,
  before: IndexedRecord | undefined,
  after: IndexedRecord,
  rights: 'as-caller' | 'as-import' = 'as-caller',
): Promise<void> {
  const all = referencesOf(definition, after.body);
  const added = addedReferences(before === undefined ? [] : referencesOf(definition, before.body), all);
  const missing: FoundReference[] = [];
  for (const type of new Set(added.map(({ targetType }) => targetType))) {
    const references = added.filter(({ targetType }) => targetType === type);
    const scope = rights === 'as-import' ? everything : scopeFor(context, 'read', type);
    const ids = [...new Set(references.map(({ target }) => target))];
    const found = await transaction.list({ type, scope, filter: { ids }, sort: 'id', limit: ids.length });
    const visible = new Set(found.map(({ id }) => id));
    missing.push(...references.filter(({ target }) => !visible.has(target)));
  }
  if (missing.length > 0) {
    throw new HttpProblem('reference-missing', {
      detail: 'Point to records that exist and that you may see.',
      errors: missing.map((reference) => referenceError(reference, 'missing-reference')),
    });
  }
  const hasMoved = before !== undefined && before.index.unit !== after.index.unit;
  const bound = (hasMoved ? all : added).filter(({ role }) => definition.references[role]?.sameInstitution === true);
  await requireSameInstitution(transaction, bound, after);
}

/**
 * Checks that what a record shares its institution with belongs there too. Access goes along such references: a class
 * from elsewhere would open the record to its teachers, and a teacher could write into an institution that is not his.
 *
 * @throws HttpProblem `rule-broken`
 */
async function requireSameInstitution(
  transaction: StoreTransaction,
  bound: readonly FoundReference[],
  { index }: IndexedRecord,
): Promise<void> {
  if (bound.length === 0) return;
  const targets = await transaction.get(bound.map(({ target }) => target));
  const here = new Set(targets.filter((target) => target.index.unit === index.unit).map(({ id }) => id));
  const elsewhere = bound.filter(({ target }) => !here.has(target));
  if (elsewhere.length === 0) return;
  throw new HttpProblem('rule-broken', {
    detail: 'Groups, children and centres must belong to the institution of the record.',
    errors: elsewhere.map((reference) => referenceError(reference, 'other-institution')),
  });
}

function referenceError({ pointer, targetType, target }: FoundReference, code: string): FieldError {
  return { pointer, code, params: { type: targetType, id: target } };
}

/** Every record of the tenant: for the server's own questions, never for an answer. */
const everything: Scope = { anyOf: [{ because: 'employee', allOf: [], view: 'whole' }] };

/** What the rules say about a body, with the policy in force and the neighbours that the definition asks for. */
export async function findingsOf(
  transaction: StoreTransaction,
  context: RequestContext,
  definition: RecordDefinition,
  record: { readonly id: string; readonly state: string; readonly body: RecordBody },
): Promise<readonly Finding[]> {
  if (definition.findings === undefined) return [];
  const neighbours: Record<string, readonly Neighbour[]> = {};
  for (const { name, ...query } of definition.neighbours?.(record.body, record.id) ?? []) {
    const type = definitionOf(query.type);
    neighbours[name] = (await transaction.related(query)).map((other) => (type ? current(type, other) : other));
  }
  const policy = await policyInForce(transaction, context);
  const { id, state, body } = record;
  return definition.findings(body, { id, state, today: context.today, policy, neighbours });
}

/** The body of the municipality's policy set of today; empty where none is in force, so that the defaults apply. */
export async function policyInForce(transaction: StoreTransaction, context: RequestContext): Promise<RecordBody> {
  const [policySet] = await transaction.list({
    type: 'policySet',
    scope: everything,
    filter: { states: ['active'] },
    window: { from: context.today, to: context.today },
    sort: 'from',
    limit: 1,
  });
  const definition = definitionOf('policySet');
  return policySet && definition ? current(definition, policySet).body : {};
}

/**
 * Structural findings block a save, but only those that this write brings about: what became wrong by time never locks a
 * record in. They are the truth of the record alone, so neither policy nor neighbours are asked.
 *
 * @throws HttpProblem `rule-broken`
 */
export function requireStructure(
  context: RequestContext,
  definition: RecordDefinition,
  before: IndexedRecord | undefined,
  after: IndexedRecord,
): void {
  const structural = ({ id, state, body }: IndexedRecord) =>
    (definition.findings?.(body, { id, state, today: context.today, policy: {}, neighbours: {} }) ?? []).filter(
      ({ blocks }) => blocks === 'save',
    );
  const keyOf = ({ code, path }: Finding) => `${code} ${path}`;
  const known = new Set(before === undefined ? [] : structural(before).map(keyOf));
  const blocking = structural(after).filter((finding) => !known.has(keyOf(finding)));
  if (blocking.length === 0) return;
  throw new HttpProblem('rule-broken', {
    detail: 'Correct what the findings name and send it again.',
    errors: blocking.map(({ path, code, params }) => ({ pointer: path, code, params })),
    findings: blocking,
  });
}
