import type { RecordBody } from '@samspil/core';
import { definitionOf, type RecordDefinition } from '@samspil/core/contract';
import { type FieldError, HttpProblem } from '../http/problem.js';
import { storeProblem } from '../http/store-problem.js';
import { validated } from '../http/validation.js';
import { ClaimTaken, IdTaken, TargetMissing } from '../store/store.js';
import { forbidden, requireReferences, requireStructure, scopeFor } from './checks.js';
import { type OnceRequest, once } from './idempotency.js';
import type { RequestContext } from './request-context.js';
import { newRecord, written } from './write.js';

interface ImportedRecord extends RecordBody {
  readonly type: string;
  readonly id: string;
  readonly state?: string;
}

/**
 * `POST /v1/imports`: creates records of any type in one transaction, in the given order, so that a record may point to
 * one before it. All or none. The right to import is the system token's role; a state other than the first may be given,
 * because what is imported has a life behind it.
 */
export async function importRecords(
  context: RequestContext,
  input: { readonly records: readonly ImportedRecord[] },
  request: OnceRequest,
): Promise<Response> {
  if (scopeFor(context, 'import', '').anyOf.length === 0) throw forbidden('import');
  const checked = input.records.map((record, at) => inPlace(at, () => checkedRecord(record)));
  return await context.store.transaction(context.actor.tenantId, async (transaction) =>
    once(transaction, context, undefined, request, async () => {
      for (const [at, { definition, id, state, body }] of checked.entries()) {
        await inPlaceAsync(at, async () => {
          const record = newRecord(context, definition, id, state, body);
          await requireReferences(transaction, context, definition, undefined, record, 'as-import');
          requireStructure(context, definition, undefined, record);
          await transaction.put(
            written(definition, record, null, { action: 'imported', fields: Object.keys(body).sort() }),
          );
        });
      }
      return {
        response: Response.json({ imported: checked.length }, { status: 201 }),
        recordId: null,
        version: checked.length,
      };
    }),
  );
}

interface CheckedRecord {
  readonly definition: RecordDefinition;
  readonly id: string;
  readonly state: string;
  readonly body: RecordBody;
}

function checkedRecord({ type, id, state, ...rest }: ImportedRecord): CheckedRecord {
  const definition = definitionOf(type);
  if (definition === undefined) throw invalid('/type', 'not-one-of');
  if (state !== undefined && !definition.lifecycle.states.includes(state)) throw invalid('/state', 'not-one-of');
  return { definition, id, state: state ?? definition.lifecycle.initial, body: validated(definition.schema, rest) };
}

function invalid(pointer: string, code: string): HttpProblem {
  return new HttpProblem('validation-failed', { errors: [{ pointer, code }] });
}

/** Says in which of the records it went wrong. */
function inPlace<Result>(at: number, check: () => Result): Result {
  try {
    return check();
  } catch (error) {
    throw located(at, error);
  }
}

async function inPlaceAsync<Result>(at: number, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    throw located(at, error);
  }
}

function located(at: number, error: unknown): unknown {
  const refused = error instanceof IdTaken || error instanceof ClaimTaken || error instanceof TargetMissing;
  const problem = refused ? storeProblem(error) : error;
  if (!(problem instanceof HttpProblem) || problem.details.errors === undefined) return error;
  const errors = problem.details.errors.map(
    (entry): FieldError => ({ ...entry, pointer: `/records/${at}${entry.pointer}` }),
  );
  return new HttpProblem(problem.code, { ...problem.details, errors }, { cause: error });
}
