import { fulfilledClauses, type Id, type IndexedRecord, type Scope, type ScopeClause } from '@samspil/core';
import { checkContent, checkWrite } from '../check-write.js';
import {
  type AccessLogEntry,
  type Change,
  ClaimTaken,
  type CountQuery,
  type IdempotencyEntry,
  IdTaken,
  type ListedRecord,
  type ListQuery,
  positionOf,
  type RecordWrite,
  type RelatedQuery,
  type Revision,
  StillReferenced,
  StoreError,
  type StoreTransaction,
  storedReferences,
  TargetMissing,
  TenantNotEmpty,
  type VersionedRecord,
  VersionMismatch,
} from '../store.js';
import type { TenantContent } from '../tenant-content.js';
import { contentOf, fillTenant } from './content.js';
import { frozenJson } from './frozen-json.js';
import { comparePositions, compareText, isTo, matchesFilter, touchesWindow } from './matching.js';
import { idempotencyName, type TenantData } from './tenant-data.js';
import { UndoLog } from './undo-log.js';

/** A transaction on a tenant's data that nobody else uses meanwhile. */
export class MemoryTransaction implements StoreTransaction {
  readonly #undo = new UndoLog();
  /** Numbered at the end, as in the database. */
  readonly #changes: Omit<Change, 'seq'>[] = [];
  #failure: unknown;
  #isFilled = false;
  #isOver = false;

  constructor(
    readonly tenantId: Id,
    readonly data: TenantData,
  ) {}

  /** Numbers the changes; gives the newest number if there were any. */
  commit(): number | undefined {
    if (this.#failure !== undefined) throw this.#failure;
    this.#isOver = true;
    for (const change of this.#changes)
      this.data.changes.push(frozenJson({ seq: this.data.changes.length + 1, ...change }));
    return this.#changes.length === 0 && !this.#isFilled ? undefined : this.data.changes.length;
  }

  rollback(): void {
    this.#isOver = true;
    this.#undo.undo();
  }

  async get(ids: readonly Id[]): Promise<VersionedRecord[]> {
    return [...new Set(ids)].flatMap((id) => this.#open().entries.get(id)?.record ?? []);
  }

  async getForUpdate(id: Id): Promise<VersionedRecord | undefined> {
    return this.#open().entries.get(id)?.record;
  }

  async related({ type, states, roles, targets }: RelatedQuery): Promise<VersionedRecord[]> {
    const data = this.#open();
    const pointing = new Set([...new Set(targets)].flatMap((target) => [...data.pointingTo(target)]));
    return [...pointing]
      .filter((record) => record.type === type && states.includes(record.state))
      .filter((record) => record.references.some((reference) => isTo(reference, roles, targets)))
      .sort((a, b) => compareText(a.id, b.id));
  }

  async list(query: ListQuery): Promise<ListedRecord[]> {
    const { sort, after, limit } = query;
    const found = [...this.#candidates(query)]
      .filter((record) => touchesWindow(query.window, record))
      .map((record) => ({ record, position: positionOf(record, sort) }))
      .filter(({ position }) => after === undefined || comparePositions(sort, position, after) > 0)
      .sort((a, b) => comparePositions(sort, a.position, b.position));
    const surroundings = this.data.surroundings();
    const page: ListedRecord[] = [];
    // Rights cost most, so they are looked at last and for no more records than the page needs.
    for (const { record } of found) {
      if (page.length >= limit) break;
      const clauses = fulfilledClauses(query.scope, record, surroundings);
      if (clauses.length > 0) page.push({ ...record, clauses });
    }
    return page;
  }

  async count(query: CountQuery): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>();
    const surroundings = this.data.surroundings();
    for (const record of this.#candidates(query)) {
      if (fulfilledClauses(query.scope, record, surroundings).length === 0) continue;
      for (const value of valuesOf(record, query.by)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  }

  async fulfilled(id: Id, scope: Scope): Promise<ScopeClause[]> {
    const record = this.#open().entries.get(id)?.record;
    return record === undefined ? [] : fulfilledClauses(scope, record, this.data.surroundings());
  }

  async fulfilledBy(record: IndexedRecord, scope: Scope): Promise<ScopeClause[]> {
    return fulfilledClauses(scope, record, this.#open().surroundings(record));
  }

  put(write: RecordWrite): Promise<void> {
    return this.#writing(() => {
      checkWrite(this.tenantId, write);
      const { id, version } = write.record;
      this.#checkVersion(id, write.expectedVersion);
      const missing = write.record.references.find(({ target }) => target !== id && !this.data.entries.has(target));
      if (missing !== undefined) throw new TargetMissing(id, missing.target);
      for (const claim of write.claims) {
        const holder = this.data.otherHolder(claim, id);
        if (holder !== undefined) throw new ClaimTaken(claim, holder);
      }
      const references = storedReferences(write.record.references);
      const record = frozenJson({ ...write.record, references, bodyVersion: write.bodyVersion });
      this.data.replace(id, { record, claims: frozenJson(write.claims) }, this.#undo);
      this.#undo.append(this.#listOf(this.data.revisions, id), revisionOf(record, write.change));
      const { action, fields } = write.change;
      this.#changes.push({
        recordId: id,
        type: record.type,
        version,
        action,
        fields,
        by: record.updatedBy,
        at: record.updatedAt,
      });
    });
  }

  remove(id: Id, expectedVersion: number, by: { readonly actor: Id; readonly at: string }): Promise<void> {
    return this.#writing(() => {
      this.#checkVersion(id, expectedVersion);
      for (const record of this.data.pointingTo(id)) {
        if (record.id !== id) throw new StillReferenced(id, record.id);
      }
      const type = this.data.entries.get(id)?.record.type ?? '';
      this.data.replace(id, undefined, this.#undo);
      this.#undo.set(this.data.revisions, id, undefined);
      const change = { recordId: id, type, version: expectedVersion, action: 'removed', fields: [] } as const;
      this.#changes.push({ ...change, by: by.actor, at: by.at });
    });
  }

  async revisions(id: Id, page: { readonly before?: number; readonly limit: number }): Promise<Revision[]> {
    const all = this.#open().revisions.get(id) ?? [];
    return all
      .filter(({ version }) => page.before === undefined || version < page.before)
      .reverse()
      .slice(0, page.limit);
  }

  async lock(): Promise<void> {
    this.#open(); // No other transaction of the tenant runs meanwhile, whatever the key.
  }

  async changesSince(seq: number, limit: number): Promise<Change[]> {
    return this.#open().changes.slice(seq, seq + limit);
  }

  async logAccess(entries: readonly AccessLogEntry[]): Promise<void> {
    this.#open();
    for (const entry of entries)
      this.#undo.append(this.#listOf(this.data.accessLog, entry.recordId), frozenJson(entry));
  }

  async accessLog({ recordId, limit }: { readonly recordId: Id; readonly limit: number }): Promise<AccessLogEntry[]> {
    const logged = this.#open().accessLog.get(recordId) ?? [];
    return [...logged]
      .reverse()
      .sort((a, b) => compareText(b.at, a.at))
      .slice(0, limit);
  }

  async idempotency(actor: Id, key: string): Promise<IdempotencyEntry | undefined> {
    return this.#open().idempotency.get(idempotencyName.of(actor, key));
  }

  rememberIdempotency(actor: Id, key: string, entry: IdempotencyEntry): Promise<void> {
    return this.#writing(() => {
      const name = idempotencyName.of(actor, key);
      if (this.data.idempotency.has(name)) throw new StoreError(`The idempotency key ${key} is remembered already.`);
      this.#undo.set(this.data.idempotency, name, frozenJson(entry));
    });
  }

  async forgetIdempotencyBefore(at: string): Promise<void> {
    for (const [name, entry] of [...this.#open().idempotency]) {
      if (entry.at < at) this.#undo.set(this.data.idempotency, name, undefined);
    }
  }

  async content(): Promise<TenantContent> {
    return contentOf(this.#open());
  }

  fill(content: TenantContent): Promise<void> {
    return this.#writing(() => {
      checkContent(this.tenantId, content);
      if (this.data.changes.length + this.#changes.length > 0) throw new TenantNotEmpty(this.tenantId);
      fillTenant(this.data, content, this.#undo);
      this.#isFilled = content.changes.length > 0;
    });
  }

  #open(): TenantData {
    if (this.#isOver) throw new StoreError('The transaction is over.');
    return this.data;
  }

  /** A failed write undoes the transaction, also when somebody catches it: a database would not go on either. */
  async #writing(write: () => void): Promise<void> {
    this.#open();
    try {
      write();
    } catch (error) {
      this.#failure ??= error;
      throw error;
    }
  }

  #checkVersion(id: Id, expected: number | null): void {
    const stored = this.data.entries.get(id)?.record.version ?? null;
    if (expected === null && stored !== null) throw new IdTaken(id);
    if (expected !== null && stored !== expected) throw new VersionMismatch(id, expected);
  }

  /** The records of a type that pass the filter, found by the narrowest way there is. */
  *#candidates({ type, filter }: Pick<ListQuery, 'type' | 'filter'>): Iterable<VersionedRecord> {
    const data = this.#open();
    const surroundings = data.surroundings();
    for (const record of this.#found(type, filter)) {
      if (record.type === type && matchesFilter(filter, record, surroundings)) yield record;
    }
  }

  #found(type: string, { ids, references }: ListQuery['filter']): Iterable<VersionedRecord> {
    if (ids !== undefined) return [...new Set(ids)].flatMap((id) => this.data.entries.get(id)?.record ?? []);
    const [byReference] = references ?? [];
    if (byReference === undefined) return this.data.ofType(type);
    return new Set(byReference.in.flatMap((target) => [...this.data.pointingTo(target)]));
  }

  #listOf<Item>(lists: Map<Id, Item[]>, id: Id): Item[] {
    const list = lists.get(id) ?? [];
    if (list.length === 0) this.#undo.set(lists, id, list);
    return list;
  }
}

function revisionOf(record: VersionedRecord, { action, fields, reason }: RecordWrite['change']): Revision {
  const { version, updatedAt: at, updatedBy: by, state, body, bodyVersion, createdAt, createdBy } = record;
  const why = reason === undefined ? {} : { reason };
  return frozenJson({ version, at, by, action, state, ...why, fields, body, bodyVersion, createdAt, createdBy });
}

function valuesOf(record: VersionedRecord, by: string): Iterable<string> {
  if (by === 'state') return [record.state];
  if (by === 'institutionId') return record.index.unit === undefined ? [] : [record.index.unit];
  const value = record.body[by];
  const codes: unknown[] = Array.isArray(value) ? value : [value];
  return new Set(codes.filter((code) => typeof code === 'string'));
}
