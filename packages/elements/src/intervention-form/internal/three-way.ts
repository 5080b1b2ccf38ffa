import { changedFields, sameJson } from '@samspil/core/records';
import type { FieldName, Written } from './written.js';

/** A field that two people have changed, each in their own way. */
export interface Clash {
  readonly field: FieldName;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface ThreeWay {
  /** Theirs with what only I have changed; what both have changed is mine until somebody chooses. */
  readonly merged: Written;
  readonly clashes: readonly Clash[];
  /** What only they have changed: it is taken over. */
  readonly onlyTheirs: readonly FieldName[];
}

/** Brings together what two people have made of the same body, field by field; nothing that anybody wrote is left out. */
export function threeWay(base: Written, mine: Written, theirs: Written): ThreeWay {
  const byMe = new Set(changedFields(base, mine));
  const byThem = changedFields(base, theirs).filter(isField);
  const clashes = byThem
    .filter((field) => byMe.has(field) && !sameJson(mine[field], theirs[field]))
    .map((field) => ({ field, base: base[field], mine: mine[field], theirs: theirs[field] }));
  const merged = new Map<string, unknown>(Object.entries(theirs));
  for (const field of byMe) {
    if (isField(field) && mine[field] !== undefined) merged.set(field, mine[field]);
    else merged.delete(field);
  }
  // Made of nothing but fields of the two.
  return {
    merged: Object.fromEntries(merged) as Written,
    clashes,
    onlyTheirs: byThem.filter((field) => !byMe.has(field)),
  };
}

/** The names that are compared are those of bodies. */
function isField(_name: string): _name is FieldName {
  return true;
}
