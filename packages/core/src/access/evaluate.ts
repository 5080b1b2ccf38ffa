import type { IndexedRecord } from '../records/record.js';
import type { Scope, ScopeClause, ScopeTest } from './scope.js';

/** The records that a test may have to look at besides the one in question. */
export interface Surroundings {
  /** A record by its id, or undefined. */
  record(id: string): IndexedRecord | undefined;
  /** The records of these types that point to an id in one of the roles. */
  referring(types: readonly string[], roles: readonly string[], target: string): Iterable<IndexedRecord>;
}

/** The clauses of a scope that a record fulfils. */
export function fulfilledClauses(scope: Scope, record: IndexedRecord, surroundings: Surroundings): ScopeClause[] {
  return scope.anyOf.filter((clause) => passesAll(clause.allOf, record, surroundings));
}

/** Whether a record passes every test; the meaning that a store's own compilation of a scope must agree with. */
export function passesAll(tests: readonly ScopeTest[], record: IndexedRecord, surroundings: Surroundings): boolean {
  return tests.every((test) => passes(test, record, surroundings));
}

function passes(test: ScopeTest, record: IndexedRecord, surroundings: Surroundings): boolean {
  switch (test.test) {
    case 'id':
      return test.in.includes(record.id);
    case 'unit':
      return record.index.unit !== undefined && test.in.includes(record.index.unit);
    case 'state':
      return test.in.includes(record.state);
    case 'author':
      return test.in.includes(record.createdBy);
    case 'facet':
      return codesOf(record.body[test.field]).some((code) => test.in.includes(code));
    case 'reference':
      return record.references.some(
        (reference) =>
          test.roles.includes(reference.role) && test.in.includes(reference.target) && isValidOn(reference, test.on),
      );
    case 'refersTo':
      return record.references.some((reference) => {
        if (!test.roles.includes(reference.role)) return false;
        const target = surroundings.record(reference.target);
        return target !== undefined && passesAll(test.where, target, surroundings);
      });
    case 'referredToBy':
      for (const referring of surroundings.referring(test.types, test.roles, record.id)) {
        if (passesAll(test.where, referring, surroundings)) return true;
      }
      return false;
  }
}

function codesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((code) => typeof code === 'string') : [];
}

function isValidOn(reference: { readonly from?: string; readonly to?: string }, on: string | undefined): boolean {
  return on === undefined || ((reference.from ?? on) <= on && on <= (reference.to ?? on));
}
