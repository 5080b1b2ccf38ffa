import {
  changeableFields,
  changedFields,
  type IndexedRecord,
  mergePatch,
  type RecordBody,
  type ScopeClause,
} from '@samspil/core';
import { type RecordDefinition, referencesOf } from '@samspil/core/contract';
import { HttpProblem } from '../http/problem.js';
import { validated } from '../http/validation.js';
import type { StoreTransaction } from '../store/store.js';
import { forbidden, scopeFor } from './checks.js';
import type { RequestContext } from './request-context.js';

/**
 * Merges, validates the outcome, and checks that the caller may change each field that differs.
 *
 * @throws HttpProblem `validation-failed`, `forbidden` naming the fields
 */
export function patchedBody(
  definition: RecordDefinition,
  before: RecordBody,
  patch: unknown,
  rights: readonly ScopeClause[],
): RecordBody {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) {
    throw new HttpProblem('validation-failed', {
      detail: 'A merge patch is an object with the fields to change.',
      errors: [{ pointer: '', code: 'wrong-type', params: { expected: 'object' } }],
    });
  }
  const body = validated(definition.schema, mergePatch(before, patch));
  const allowed = changeableFields(rights);
  const refused = allowed === 'all' ? [] : changedFields(before, body).filter((field) => !allowed.has(field));
  if (refused.length > 0) {
    throw forbidden(
      'update',
      refused.map((field) => ({ pointer: `/${field}`, code: 'not-yours-to-change' })),
    );
  }
  return body;
}

/** The same inside a transition: who may take the step may not therefore change the fields. */
export async function patchedInTransition(
  transaction: StoreTransaction,
  context: RequestContext,
  definition: RecordDefinition,
  record: IndexedRecord,
  patch: RecordBody,
): Promise<RecordBody> {
  const rights = await transaction.fulfilled(record.id, scopeFor(context, 'update', definition.type));
  if (rights.length === 0) throw forbidden('update');
  return patchedBody(definition, record.body, patch, rights);
}

/**
 * Who moves a record to another institution must be allowed to change all of it there as well, by a right at that place
 * and not by being on the record.
 *
 * @throws HttpProblem `forbidden`
 */
export async function requireMoveAllowed(
  transaction: StoreTransaction,
  context: RequestContext,
  definition: RecordDefinition,
  before: IndexedRecord,
  after: IndexedRecord,
): Promise<void> {
  if (before.index.unit === after.index.unit) return;
  const elsewhere: IndexedRecord = {
    ...after,
    createdBy: '',
    references: after.references.filter(({ target }) => target === after.index.unit),
  };
  const clauses = await transaction.fulfilledBy(elsewhere, scopeFor(context, 'update', after.type));
  if (changeableFields(clauses) === 'all') return;
  const place = referencesOf(definition, after.body).find(({ target }) => target === after.index.unit);
  throw forbidden('update', [{ pointer: place?.pointer ?? '', code: 'not-yours-to-change' }]);
}
