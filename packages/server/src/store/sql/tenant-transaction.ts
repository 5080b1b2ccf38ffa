import type { Id } from '@samspil/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import { StoreError } from '../store.js';
import { applicationRole } from './application-role.js';
import type { Database } from './database.js';

/** A database transaction that sees one tenant. Everything inside goes through it, never through the database at large. */
export class TenantTransaction {
  #isOver = false;

  constructor(
    readonly tenantId: Id,
    readonly transaction: Transaction<Database>,
  ) {}

  /**
   * The way to the database.
   *
   * @throws StoreError after the end: the connection is somebody else's then, so what was not awaited must not reach it
   */
  get tx(): Transaction<Database> {
    if (this.#isOver) throw new StoreError('The transaction is over.');
    return this.transaction;
  }

  end(): void {
    this.#isOver = true;
  }
}

/**
 * The one door to the tables: a transaction in the role and for the tenant that the policies of row-level security go by.
 * Both are set for the transaction only (the `true`), so that nothing of it is left on a connection that is used again.
 *
 * Isolation is READ COMMITTED on purpose. What is read, checked and then written is protected by locks that are held to the
 * end: the row of the record (`getForUpdate`), named locks (`lock`), the exclusion constraint of the claims, the foreign
 * keys. After waiting for such a lock, the next statement must see what the other transaction left; at REPEATABLE READ it
 * would go on seeing the state from before the wait, and the tenant's counter of changes, which every write updates, would
 * turn each pair of simultaneous writes into a serialisation failure.
 */
export async function withTenant<Result>(
  db: Kysely<Database>,
  tenantId: Id,
  fn: (tenant: TenantTransaction) => Promise<Result>,
): Promise<Result> {
  return await db
    .transaction()
    .setIsolationLevel('read committed')
    .execute(async (transaction) => {
      // The last two settings are what `column-types.ts` reads by, whatever the database is set to.
      await sql`
        select set_config('role', ${applicationRole}, true),
          set_config('samspil.tenant_id', ${tenantId}, true),
          set_config('DateStyle', 'ISO', true),
          set_config('TimeZone', 'UTC', true)`.execute(transaction);
      const tenant = new TenantTransaction(tenantId, transaction);
      try {
        return await fn(tenant);
      } finally {
        tenant.end();
      }
    });
}
