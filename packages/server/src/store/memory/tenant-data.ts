import type { Claim, Id, IndexedRecord, Surroundings } from '@samspil/core';
import type { AccessLogEntry, Change, IdempotencyEntry, Revision, VersionedRecord } from '../store.js';
import { isTo } from './matching.js';
import type { UndoLog } from './undo-log.js';

/** What is kept of one record. */
export interface Entry {
  readonly record: VersionedRecord;
  readonly claims: readonly Claim[];
}

/** An actor and a key as one text, and back. */
export const idempotencyName = {
  of: (actor: Id, key: string): string => JSON.stringify([actor, key]),
  parse(name: string): { actor: Id; key: string } {
    const [actor, key] = JSON.parse(name) as [Id, string];
    return { actor, key };
  },
};

/** Everything of one tenant, with what is needed to find records without looking at all of them. */
export class TenantData {
  readonly entries = new Map<Id, Entry>();
  readonly revisions = new Map<Id, Revision[]>();
  /** `changes[0]` has the number 1. */
  readonly changes: Change[] = [];
  readonly accessLog = new Map<Id, AccessLogEntry[]>();
  /** By `idempotencyName`. */
  readonly idempotency = new Map<string, IdempotencyEntry>();

  readonly #byType = new Map<string, Set<Id>>();
  /** By target: the records that point to it in any role. */
  readonly #pointing = new Map<Id, Set<Id>>();
  /** By kind and key: the records that hold such a claim, whenever. */
  readonly #claiming = new Map<string, Set<Id>>();

  /** Another one that holds the same. What is stored is frozen, so only what holds it is copied. */
  copy(): TenantData {
    const copy = new TenantData();
    fill(copy.entries, this.entries, (entry) => entry);
    fill(copy.revisions, this.revisions, (list) => [...list]);
    copy.changes.push(...this.changes);
    fill(copy.accessLog, this.accessLog, (list) => [...list]);
    fill(copy.idempotency, this.idempotency, (entry) => entry);
    fill(copy.#byType, this.#byType, (ids) => new Set(ids));
    fill(copy.#pointing, this.#pointing, (ids) => new Set(ids));
    fill(copy.#claiming, this.#claiming, (ids) => new Set(ids));
    return copy;
  }

  /** Replaces what is kept of a record; undefined deletes it. */
  replace(id: Id, entry: Entry | undefined, undo: UndoLog): void {
    const before = this.entries.get(id);
    this.#put(id, entry);
    undo.push(() => this.#put(id, before));
  }

  ofType(type: string): Iterable<VersionedRecord> {
    return this.#records(this.#byType.get(type));
  }

  /** The records that point to an id, in whatever role. */
  pointingTo(target: Id): Iterable<VersionedRecord> {
    return this.#records(this.#pointing.get(target));
  }

  /** The first record other than this one that holds an overlapping claim. */
  otherHolder(claim: Claim, id: Id): Id | undefined {
    for (const holder of this.#claiming.get(claimKey(claim)) ?? []) {
      if (holder !== id && this.entries.get(holder)?.claims.some((held) => overlap(held, claim))) return holder;
    }
    return undefined;
  }

  /** What access decisions may look at: everything as it is stored or, with a record, as if that were stored. */
  surroundings(overlay?: IndexedRecord): Surroundings {
    return {
      record: (id) => (id === overlay?.id ? overlay : this.entries.get(id)?.record),
      referring: (types, roles, target) => this.#referring(types, roles, target, overlay),
    };
  }

  /** One after the other, since whoever asks is often content with the first. */
  *#referring(
    types: readonly string[],
    roles: readonly string[],
    target: Id,
    overlay?: IndexedRecord,
  ): Iterable<IndexedRecord> {
    const points = (record: IndexedRecord) =>
      types.includes(record.type) && record.references.some((reference) => isTo(reference, roles, [target]));
    if (overlay !== undefined && points(overlay)) yield overlay;
    for (const record of this.pointingTo(target)) {
      if (record.id !== overlay?.id && points(record)) yield record;
    }
  }

  #put(id: Id, entry: Entry | undefined): void {
    const before = this.entries.get(id);
    if (before !== undefined) for (const [index, key] of this.#keysOf(before)) drop(index, key, id);
    if (entry === undefined) {
      this.entries.delete(id);
    } else {
      this.entries.set(id, entry);
      for (const [index, key] of this.#keysOf(entry)) add(index, key, id);
    }
  }

  #keysOf({ record, claims }: Entry): [index: Map<string, Set<Id>>, key: string][] {
    return [
      [this.#byType, record.type],
      ...record.references.map(({ target }): [Map<string, Set<Id>>, string] => [this.#pointing, target]),
      ...claims.map((claim): [Map<string, Set<Id>>, string] => [this.#claiming, claimKey(claim)]),
    ];
  }

  *#records(ids: Iterable<Id> | undefined): Iterable<VersionedRecord> {
    for (const id of ids ?? []) {
      const entry = this.entries.get(id);
      if (entry !== undefined) yield entry.record;
    }
  }
}

function fill<Key, Value>(target: Map<Key, Value>, source: Map<Key, Value>, copyOf: (value: Value) => Value): void {
  for (const [key, value] of source) target.set(key, copyOf(value));
}

function claimKey({ kind, key }: Claim): string {
  return `${kind} ${key}`;
}

/** Both ends of a claim belong to it; without one it has been, or will be, for ever. */
function overlap(a: Claim, b: Claim): boolean {
  return claimKey(a) === claimKey(b) && startsInTime(a, b) && startsInTime(b, a);
}

function startsInTime(a: Claim, b: Claim): boolean {
  return a.from === undefined || b.to === undefined || a.from <= b.to;
}

function add(index: Map<string, Set<Id>>, key: string, id: Id): void {
  index.set(key, (index.get(key) ?? new Set()).add(id));
}

function drop(index: Map<string, Set<Id>>, key: string, id: Id): void {
  const ids = index.get(key);
  ids?.delete(id);
  if (ids?.size === 0) index.delete(key);
}
