import { passesAll, type Reference, type ScopeTest, type Surroundings } from '@samspil/core';
import type { ListQuery, Position, RecordFilter, SortKey, VersionedRecord } from '../store.js';

/** Whether a record passes all conditions of a filter. */
export function matchesFilter(filter: RecordFilter, record: VersionedRecord, surroundings: Surroundings): boolean {
  return (
    passesAll(testsOf(filter), record, surroundings) && (filter.owners?.includes(record.index.owner ?? '') ?? true)
  );
}

/** A filter says with other words what a scope says, so that it means the same. */
function testsOf({ ids, units, states, references, facets }: RecordFilter): ScopeTest[] {
  return [
    ...(ids ? [{ test: 'id', in: ids } as const] : []),
    ...(units ? [{ test: 'unit', in: units } as const] : []),
    ...(states ? [{ test: 'state', in: states } as const] : []),
    ...(references ?? []).map(({ role, in: targets }) => ({ test: 'reference', roles: [role], in: targets }) as const),
    ...(facets ?? []).map(({ field, in: codes }) => ({ test: 'facet', field, in: codes }) as const),
  ];
}

/** Whether a record's period has a day in common with the window. */
export function touchesWindow(window: ListQuery['window'], { index }: VersionedRecord): boolean {
  const startsInTime = index.from === undefined || window?.to === undefined || index.from <= window.to;
  const endsInTime = index.to === undefined || window?.from === undefined || index.to >= window.from;
  return startsInTime && endsInTime;
}

/** The order of two positions in a list: negative when `a` comes first. */
export function comparePositions(sort: SortKey, a: Position, b: Position): number {
  const byValue = sort === 'id' ? 0 : compareText(a.value, b.value) * (sort === 'updatedAt' ? -1 : 1);
  return byValue || compareText(a.id, b.id);
}

/** The order of two ids: by code unit, whatever the language of the machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a reference is in one of the roles and to one of the targets. */
export function isTo(reference: Reference, roles: readonly string[], targets: readonly string[]): boolean {
  return roles.includes(reference.role) && targets.includes(reference.target);
}
