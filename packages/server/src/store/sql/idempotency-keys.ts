import type { Id } from '@samspil/core';
import { type IdempotencyEntry, StoreError } from '../store.js';
import type { TenantTransaction } from './tenant-transaction.js';

/** Another transaction remembered the key first: run again, this one will find its entry. */
export class RememberedMeanwhile extends StoreError {
  override readonly name = 'RememberedMeanwhile';
}

/** What a request under a key came to. */
export async function idempotencyEntry(
  { tx, tenantId }: TenantTransaction,
  actor: Id,
  key: string,
): Promise<IdempotencyEntry | undefined> {
  const row = await tx
    .selectFrom('idempotency_keys')
    .select(['fingerprint', 'status', 'record_id', 'version', 'at'])
    .where('tenant_id', '=', tenantId)
    .where('actor', '=', actor)
    .where('key', '=', key)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { record_id: recordId, ...entry } = row;
  return { ...entry, recordId };
}

/**
 * Remembers what a request came to. Waits for another transaction that remembers the same key.
 *
 * @throws RememberedMeanwhile when that one was first
 */
export async function rememberIdempotency(
  { tx, tenantId }: TenantTransaction,
  actor: Id,
  key: string,
  { fingerprint, status, recordId, version, at }: IdempotencyEntry,
): Promise<void> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('idempotency_keys')
    .values({ tenant_id: tenantId, actor, key, fingerprint, status, record_id: recordId, version, at })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'actor', 'key']).doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n)
    throw new RememberedMeanwhile(`The idempotency key ${key} is remembered already.`);
}

/** Forgets keys from before an instant. */
export async function forgetIdempotencyBefore({ tx, tenantId }: TenantTransaction, at: string): Promise<void> {
  await tx.deleteFrom('idempotency_keys').where('tenant_id', '=', tenantId).where('at', '<', at).execute();
}
