import type { IndexedRecord, Reference, StoredRecord } from '@samspil/core';
import { type RecordDefinition, referencesOf, upcast } from '@samspil/core/contract';
import { storedReferences, type VersionedRecord } from '../store/store.js';

/** A record with the index and references that its definition derives from the body. */
export function indexed(definition: RecordDefinition, record: StoredRecord): IndexedRecord {
  return {
    ...record,
    index: definition.index(record.body, record.id),
    references: storedReferences(referencesOf(definition, record.body)),
  };
}

/** A stored record with its body in the current shape. */
export function current(definition: RecordDefinition, record: VersionedRecord): IndexedRecord {
  const { bodyVersion, ...rest } = record;
  return { ...rest, body: upcast(definition, record.body, bodyVersion) };
}

/** The references that are in the new body and were not in the old one. */
export function addedReferences<Entry extends Reference>(
  before: readonly Reference[],
  after: readonly Entry[],
): Entry[] {
  const known = new Set(before.map(({ role, target }) => `${role} ${target}`));
  return after.filter(({ role, target }) => !known.has(`${role} ${target}`));
}
