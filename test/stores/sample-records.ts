import type { Claim, IndexedRecord, RecordBody, Scope, ScopeClause, ScopeTest } from '@samspil/core';
import { definitionOf, referencesOf } from '@samspil/core/contract';
import { type RecordWrite, type StoreTransaction, storedReferences } from '@samspil/server';

/** Two instants, one after the other. */
export const morning = '2027-03-04T08:15:00.250Z';
export const noon = '2027-03-04T12:00:00.000Z';

/** What a sample says differently from the rest. */
export type SampleChanges = Partial<Omit<IndexedRecord, 'id' | 'tenantId'>>;

/** A record without a definition behind it, for tests of the store alone. */
export function sample(tenantId: string, id: string, changes: SampleChanges = {}): IndexedRecord {
  return {
    id,
    type: 'intervention',
    tenantId,
    version: 1,
    state: 'draft',
    createdAt: morning,
    createdBy: 'EX-author',
    updatedAt: morning,
    updatedBy: 'EX-author',
    body: { title: `Indsats ${id}` },
    index: {},
    references: [],
    ...changes,
  };
}

/** A record of one of core's types, with the index and references that its definition derives from the body. */
export function sampleOf(
  tenantId: string,
  type: string,
  id: string,
  body: RecordBody,
  changes: SampleChanges = {},
): IndexedRecord {
  const definition = definitionOf(type);
  if (definition === undefined) throw new Error(`There is no type ${type}.`);
  const index = definition.index(body, id);
  return sample(tenantId, id, {
    type,
    body,
    index,
    references: storedReferences(referencesOf(definition, body)),
    ...changes,
  });
}

/** The write of a record that is new, or that follows on the version before its own. */
export function writeOf(record: IndexedRecord, claims: readonly Claim[] = []): RecordWrite {
  const isNew = record.version === 1;
  return {
    record,
    bodyVersion: 1,
    expectedVersion: isNew ? null : record.version - 1,
    claims,
    change: { action: isNew ? 'created' : 'updated', fields: Object.keys(record.body) },
  };
}

/** The next version of a record. */
export function nextOf(record: IndexedRecord, changes: SampleChanges = {}): IndexedRecord {
  return { ...record, version: record.version + 1, updatedAt: noon, ...changes };
}

/** Writes records one after the other. */
export async function putAll(transaction: StoreTransaction, records: readonly IndexedRecord[]): Promise<void> {
  for (const record of records) await transaction.put(writeOf(record));
}

/** A clause with these tests; the reason does not matter to a store. */
export function clause(...allOf: ScopeTest[]): ScopeClause {
  return { because: 'leader', view: 'whole', allOf };
}

/** A scope that every record is in. */
export const everything: Scope = { anyOf: [clause()] };
