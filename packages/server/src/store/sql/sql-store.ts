import type { Id } from '@samspil/core';
import { type Kysely, sql } from 'kysely';
import type { ChangeFeed } from '../change-feed.js';
import { type Store, type StoreTransaction, StoreUnavailable } from '../store.js';
import type { Database } from './database.js';
import { RememberedMeanwhile } from './idempotency-keys.js';
import { isGivenUp, isUnreachable } from './sql-state.js';
import { SqlTransaction } from './sql-transaction.js';
import { type TenantTransaction, withTenant } from './tenant-transaction.js';

const mostRepetitions = 3;

/** What differs between the engines. */
export interface SqlStoreOptions {
  readonly db: Kysely<Database>;
  readonly feed: ChangeFeed;
  /** Lets other processes hear of a commit, from inside the transaction. */
  readonly notify?: (tenant: TenantTransaction, seq: number) => Promise<void>;
  /** Counts the changes of a commit. */
  readonly onCommit?: (changes: number) => void;
  /** What to end before the connections. */
  readonly beforeClose?: () => Promise<void>;
}

/** The store on PGlite or PostgreSQL. */
export class SqlStore implements Store {
  #isClosed = false;

  constructor(readonly options: SqlStoreOptions) {}

  async transaction<Result>(tenantId: Id, fn: (transaction: StoreTransaction) => Promise<Result>): Promise<Result> {
    this.#requireOpen();
    for (let repetition = 0; ; repetition += 1) {
      try {
        return await this.#once(tenantId, fn);
      } catch (error) {
        const mayHelp = isGivenUp(error) || error instanceof RememberedMeanwhile;
        if (mayHelp && repetition < mostRepetitions) continue;
        throw this.#asStoreError(error);
      }
    }
  }

  async ping(): Promise<void> {
    this.#requireOpen();
    try {
      await sql`select 1`.execute(this.options.db);
    } catch (error) {
      throw this.#asStoreError(error);
    }
  }

  watch(tenantId: Id, onChange: (seq: number) => void): () => void {
    return this.options.feed.watch(tenantId, onChange);
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.options.beforeClose?.();
    await this.options.db.destroy();
  }

  async #once<Result>(tenantId: Id, fn: (transaction: StoreTransaction) => Promise<Result>): Promise<Result> {
    const { db, feed, notify, onCommit } = this.options;
    const { outcome, numbered } = await withTenant(db, tenantId, async (tenant) => {
      const transaction = new SqlTransaction(tenant);
      const outcome = await fn(transaction);
      const numbered = await transaction.finish();
      if (numbered !== undefined) await notify?.(tenant, numbered.newest);
      return { outcome, numbered };
    });
    if (numbered !== undefined) {
      onCommit?.(numbered.changes);
      feed.announce(tenantId, numbered.newest);
    }
    return outcome;
  }

  #requireOpen(): void {
    if (this.#isClosed) throw new StoreUnavailable('The store is closed.');
  }

  #asStoreError(cause: unknown): unknown {
    return isUnreachable(cause) ? new StoreUnavailable('The database does not answer.', { cause }) : cause;
  }
}
