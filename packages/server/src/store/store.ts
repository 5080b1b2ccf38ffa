import type { Claim, Id, IndexedRecord, PlainDate, RecordBody, Reference, Scope, ScopeClause } from '@samspil/core';
import type { TenantContent } from './tenant-content.js';

/**
 * Where records live. Two implementations, `memory.ts` and `sql/`, pass one test suite on three engines.
 *
 * Everything happens in a transaction of one tenant: what `fn` throws undoes all of it, and nobody sees half of it.
 */
export interface Store {
  /**
   * Runs `fn` in a transaction of one tenant and gives its result. A transaction that the database gave up on for the
   * sake of another (serialisation failure, deadlock) is run again, up to three times, so `fn` must have no effect
   * outside of it. `fn` must not start another transaction of the store: with one connection that would wait for itself.
   *
   * @throws StoreUnavailable when the database does not answer; whether a commit that was under way took hold is unknown then
   */
  transaction<Result>(tenantId: Id, fn: (transaction: StoreTransaction) => Promise<Result>): Promise<Result>;
  /** Throws when the store cannot answer. */
  ping(): Promise<void>;
  /**
   * Calls back after a commit that changed something in the tenant, with the newest sequence number that is known; commits
   * that follow closely may be told of as one. Gives a function that stops it.
   */
  watch(tenantId: Id, onChange: (seq: number) => void): () => void;
  close(): Promise<void>;
}

/** What can be done inside a transaction. An error of `put`, `remove`, `fill` or `rememberIdempotency` undoes it even when `fn` catches it. */
export interface StoreTransaction {
  /** Records by id, of any type, in the order asked for; ids that do not exist are left out. */
  get(ids: readonly Id[]): Promise<VersionedRecord[]>;
  /** The same, locked against other writers until the transaction ends. */
  getForUpdate(id: Id): Promise<VersionedRecord | undefined>;
  /** Records of a type in one of the states that point to any of the targets in any of the roles, by id. */
  related(query: RelatedQuery): Promise<VersionedRecord[]>;
  /** A page of what is in scope, sorted, each with the clauses of the scope that it fulfils. */
  list(query: ListQuery): Promise<ListedRecord[]>;
  /** How many records in scope have each value of a field; a record without the field is counted nowhere. */
  count(query: CountQuery): Promise<ReadonlyMap<string, number>>;
  /** The clauses of a scope that a stored record fulfils (empty: it is out of scope). */
  fulfilled(id: Id, scope: Scope): Promise<ScopeClause[]>;
  /**
   * The clauses that a record would fulfil if it were stored so, all others being as they are now. Asked before a create
   * and for the outcome of an update.
   */
  fulfilledBy(record: IndexedRecord, scope: Scope): Promise<ScopeClause[]>;
  /**
   * Writes a record with its index, references and claims, a revision, and a change. `expectedVersion` is null for a new
   * record.
   *
   * The change gets its number at the end of the transaction, and is not seen by `changesSince` before that.
   *
   * @throws VersionMismatch when the stored version is another, or nothing is stored
   * @throws IdTaken when `expectedVersion` is null and the id exists
   * @throws TargetMissing when a reference points to what does not exist; to itself a record may point
   * @throws ClaimTaken when a claim overlaps one of another record
   * @throws RangeError when the record is of another tenant or its version does not follow on the expected one
   */
  put(write: RecordWrite): Promise<void>;
  /**
   * Deletes a record with its revisions; the change remains, with the last version that there was.
   *
   * @throws VersionMismatch when the stored version is another, or nothing is stored
   * @throws StillReferenced when another record points to it
   */
  remove(id: Id, expectedVersion: number, by: { readonly actor: Id; readonly at: string }): Promise<void>;
  /** The versions of a record, newest first. */
  revisions(id: Id, page: { readonly before?: number; readonly limit: number }): Promise<Revision[]>;
  /** Waits until no other transaction of the tenant holds the key, and holds it until the end. */
  lock(key: string): Promise<void>;
  /** Changes after a sequence number, in commit order, without a gap. */
  changesSince(seq: number, limit: number): Promise<Change[]>;
  /** Notes who read what; nothing in the port takes an entry back. */
  logAccess(entries: readonly AccessLogEntry[]): Promise<void>;
  /** What has been logged about a record, newest first. */
  accessLog(query: { readonly recordId: Id; readonly limit: number }): Promise<AccessLogEntry[]>;
  /** What an actor's request under a key came to, if it was made before. */
  idempotency(actor: Id, key: string): Promise<IdempotencyEntry | undefined>;
  /**
   * Remembers what a request came to. Where another transaction remembered the same key first, this one is run again, so
   * that it finds the entry.
   */
  rememberIdempotency(actor: Id, key: string, entry: IdempotencyEntry): Promise<void>;
  /** Forgets keys from before an instant. */
  forgetIdempotencyBefore(at: string): Promise<void>;
  /** Everything that is stored of the tenant, as of one moment; writers wait until the transaction ends. */
  content(): Promise<TenantContent>;
  /**
   * Stores everything of a tenant at once, as a store gave it: it has passed every check there, so none is made again
   * that a store makes for itself. `copyTenant` is the usual way to call it.
   *
   * @throws TenantNotEmpty when anything was ever written in the tenant
   * @throws RangeError when a record is of another tenant
   */
  fill(content: TenantContent): Promise<void>;
}

/** A record with the version of the shape that its body was stored in; `upcast` in core brings it up to date. */
export interface VersionedRecord extends IndexedRecord {
  readonly bodyVersion: number;
}

export interface ListedRecord extends VersionedRecord {
  readonly clauses: readonly ScopeClause[];
}

export interface RelatedQuery {
  readonly type: string;
  readonly states: readonly string[];
  readonly roles: readonly string[];
  readonly targets: readonly Id[];
}

/** Conditions that must all hold; a list means any of its values. */
export interface RecordFilter {
  readonly ids?: readonly Id[];
  readonly units?: readonly Id[];
  readonly states?: readonly string[];
  readonly owners?: readonly Id[];
  readonly references?: readonly { readonly role: string; readonly in: readonly Id[] }[];
  /** A field of the body (a code, or a list of codes) is, or contains, one of these. */
  readonly facets?: readonly { readonly field: string; readonly in: readonly string[] }[];
}

export type SortKey = 'from' | 'updatedAt' | 'id';

/** Where a record stands in a sorted list: the value that it is sorted by (empty where it has none), and its id. */
export interface Position {
  readonly value: string;
  readonly id: Id;
}

export interface ListQuery {
  readonly type: string;
  readonly scope: Scope;
  readonly filter: RecordFilter;
  /** Records whose period touches the window; without `to` a record is open-ended, without `from` it has always been. */
  readonly window?: { readonly from?: PlainDate; readonly to?: PlainDate };
  /**
   * `from` ascending (records without one first), `updatedAt` descending, or `id` ascending; ties by id ascending.
   * Ids compare by code unit everywhere (`COLLATE "C"`).
   */
  readonly sort: SortKey;
  /** Continue after this position, `positionOf` the last record of the page before. */
  readonly after?: Position;
  readonly limit: number;
}

export interface CountQuery {
  readonly type: string;
  readonly scope: Scope;
  readonly filter: RecordFilter;
  /** `state`, `institutionId` (the unit) or a facet field; of a list every code counts. */
  readonly by: string;
}

export interface RecordWrite {
  readonly record: IndexedRecord;
  readonly bodyVersion: number;
  readonly expectedVersion: number | null;
  readonly claims: readonly Claim[];
  readonly change: { readonly action: WriteAction; readonly fields: readonly string[]; readonly reason?: string };
}

export type WriteAction = 'created' | 'updated' | 'transitioned' | 'imported';
export type ChangeAction = WriteAction | 'removed';

/** What happened, without bodies: the feed of live changes and of sync. */
export interface Change {
  /** Counts up by one per change of the tenant, in commit order. */
  readonly seq: number;
  readonly recordId: Id;
  readonly type: string;
  readonly version: number;
  readonly action: ChangeAction;
  readonly fields: readonly string[];
  readonly by: Id;
  readonly at: string;
}

export interface Revision {
  readonly version: number;
  readonly at: string;
  readonly by: Id;
  readonly action: WriteAction;
  readonly state: string;
  readonly reason?: string;
  readonly fields: readonly string[];
  readonly body: RecordBody;
  readonly bodyVersion: number;
  /** Envelope values of that version that the whole view shows. */
  readonly createdAt: string;
  readonly createdBy: Id;
}

export interface AccessLogEntry {
  readonly at: string;
  readonly actor: Id;
  readonly action: string;
  readonly recordId: Id;
  readonly type: string;
  readonly assurance: string;
  readonly requestId: string;
}

export interface IdempotencyEntry {
  /** Digest of method, path and body, to tell a replay from another request under the same key. */
  readonly fingerprint: string;
  readonly status: number;
  readonly recordId: Id | null;
  readonly version: number | null;
  readonly at: string;
}

/** The base of what a store says no to. */
export class StoreError extends Error {
  override readonly name: string = 'StoreError';
}

export class VersionMismatch extends StoreError {
  override readonly name = 'VersionMismatch';
  constructor(
    readonly recordId: Id,
    readonly expectedVersion: number,
  ) {
    super(`Record ${recordId} is no longer at version ${expectedVersion}.`);
  }
}

export class IdTaken extends StoreError {
  override readonly name = 'IdTaken';
  constructor(readonly recordId: Id) {
    super(`A record with the id ${recordId} exists already.`);
  }
}

export class ClaimTaken extends StoreError {
  override readonly name = 'ClaimTaken';
  constructor(
    readonly claim: Claim,
    /** The record that holds it, where the store can tell. */
    readonly heldBy?: Id,
  ) {
    super(`Only one ${claim.kind} may exist for ${claim.key} at a time.`);
  }
}

export class StillReferenced extends StoreError {
  override readonly name = 'StillReferenced';
  constructor(
    readonly recordId: Id,
    readonly by: Id,
  ) {
    super(`Record ${by} points to ${recordId}.`);
  }
}

export class TargetMissing extends StoreError {
  override readonly name = 'TargetMissing';
  constructor(
    readonly recordId: Id,
    readonly target: Id,
  ) {
    super(`Record ${recordId} points to ${target}, which does not exist.`);
  }
}

/** Only a tenant in which nothing was ever written can be filled. */
export class TenantNotEmpty extends StoreError {
  override readonly name = 'TenantNotEmpty';
  constructor(readonly tenantId: Id) {
    super(`The tenant ${tenantId} holds something already.`);
  }
}

/** The store cannot answer: it is starting, stopping, or its database cannot be reached. */
export class StoreUnavailable extends StoreError {
  override readonly name = 'StoreUnavailable';
}

/** The store cannot be opened as things are; the message says in a sentence or two what is wrong and what to do. */
export class StoreSetupError extends StoreError {
  override readonly name = 'StoreSetupError';
}

/** Where a record stands in a list that is sorted so. */
export function positionOf(record: IndexedRecord, sort: SortKey): Position {
  const value = sort === 'from' ? record.index.from : sort === 'updatedAt' ? record.updatedAt : record.id;
  return { value: value ?? '', id: record.id };
}

/** The references of a record without where they stand, as a store keeps them. */
export function storedReferences(references: readonly Reference[]): Reference[] {
  return references.map(({ role, target, from, to }) => ({
    role,
    target,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }));
}
