import type { Id, IndexedRecord, Scope } from '@samspil/core';
import { sql } from 'kysely';
import { checkContent, checkWrite } from '../check-write.js';
import {
  type AccessLogEntry,
  type Change,
  type CountQuery,
  type IdempotencyEntry,
  type ListQuery,
  type RecordWrite,
  type RelatedQuery,
  type StoreTransaction,
  TenantNotEmpty,
} from '../store.js';
import type { TenantContent } from '../tenant-content.js';
import { accessLogOf, logAccess } from './access-log.js';
import { contentOf, fillTenant } from './content.js';
import { appendChanges, changesSince, revisionsOf } from './history.js';
import { forgetIdempotencyBefore, idempotencyEntry, rememberIdempotency } from './idempotency-keys.js';
import { countRecords, listRecords } from './list-records.js';
import {
  fulfilledClausesBy,
  fulfilledClausesOf,
  getRecordForUpdate,
  getRecords,
  relatedRecords,
} from './read-records.js';
import type { TenantTransaction } from './tenant-transaction.js';
import { putRecord, removeRecord } from './write-records.js';

/** The port's transaction on a database transaction of one tenant. */
export class SqlTransaction implements StoreTransaction {
  /** Numbered at the end, see `appendChanges`. */
  readonly #changes: Omit<Change, 'seq'>[] = [];
  #filled: readonly Change[] = [];
  #failure: unknown;

  constructor(readonly tenant: TenantTransaction) {}

  /**
   * Numbers the changes; gives how many there were and the newest number, if there were any. A failed write undoes the transaction, also when
   * somebody caught its error: PostgreSQL would answer the commit with a rollback, and say nothing.
   */
  async finish(): Promise<{ readonly changes: number; readonly newest: number } | undefined> {
    if (this.#failure !== undefined) throw this.#failure;
    const changes = this.#filled.length + this.#changes.length;
    if (this.#changes.length > 0) return { changes, newest: await appendChanges(this.tenant, this.#changes) };
    const last = this.#filled.at(-1);
    return last === undefined ? undefined : { changes, newest: last.seq };
  }

  get = (ids: readonly Id[]) => getRecords(this.tenant, ids);
  getForUpdate = (id: Id) => getRecordForUpdate(this.tenant, id);
  related = (query: RelatedQuery) => relatedRecords(this.tenant, query);
  list = (query: ListQuery) => listRecords(this.tenant, query);
  count = (query: CountQuery) => countRecords(this.tenant, query);
  fulfilled = (id: Id, scope: Scope) => fulfilledClausesOf(this.tenant, id, scope);
  fulfilledBy = (record: IndexedRecord, scope: Scope) => fulfilledClausesBy(this.tenant, record, scope);
  revisions = (id: Id, page: { readonly before?: number; readonly limit: number }) =>
    revisionsOf(this.tenant, id, page);
  changesSince = (seq: number, limit: number) => changesSince(this.tenant, seq, limit);
  logAccess = (entries: readonly AccessLogEntry[]) => this.#writing(() => logAccess(this.tenant, entries));
  accessLog = (query: { readonly recordId: Id; readonly limit: number }) => accessLogOf(this.tenant, query);
  idempotency = (actor: Id, key: string) => idempotencyEntry(this.tenant, actor, key);
  rememberIdempotency = (actor: Id, key: string, entry: IdempotencyEntry) =>
    this.#writing(() => rememberIdempotency(this.tenant, actor, key, entry));
  forgetIdempotencyBefore = (at: string) => this.#writing(() => forgetIdempotencyBefore(this.tenant, at));

  content = () => contentOf(this.tenant);

  fill(content: TenantContent): Promise<void> {
    return this.#writing(async () => {
      checkContent(this.tenant.tenantId, content);
      if (this.#changes.length > 0) throw new TenantNotEmpty(this.tenant.tenantId);
      await fillTenant(this.tenant, content);
      this.#filled = content.changes;
    });
  }

  put(write: RecordWrite): Promise<void> {
    return this.#writing(async () => {
      checkWrite(this.tenant.tenantId, write);
      await putRecord(this.tenant, write);
      const { id: recordId, type, version, updatedBy: by, updatedAt: at } = write.record;
      const { action, fields } = write.change;
      this.#changes.push({ recordId, type, version, action, fields, by, at });
    });
  }

  remove(id: Id, expectedVersion: number, { actor, at }: { readonly actor: Id; readonly at: string }): Promise<void> {
    return this.#writing(async () => {
      const type = await removeRecord(this.tenant, id, expectedVersion);
      this.#changes.push({
        recordId: id,
        type,
        version: expectedVersion,
        action: 'removed',
        fields: [],
        by: actor,
        at,
      });
    });
  }

  /** Two keys that happen to have the same 64-bit hash only wait without need. */
  async lock(key: string): Promise<void> {
    const { tx, tenantId } = this.tenant;
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${tenantId} ${key}`}, 0))`.execute(tx);
  }

  async #writing(write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch (error) {
      this.#failure ??= error;
      throw error;
    }
  }
}
