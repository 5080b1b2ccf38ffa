import type { Claim, Id } from '@samspil/core';
import type { AccessLogEntry, Change, IdempotencyEntry, Revision, Store, VersionedRecord } from './store.js';

/**
 * Everything that a store holds of one tenant, as data: what one store gives, every other can be filled with, and then
 * gives the same. Each list is in one order whatever the store, so that two contents can be compared.
 */
export interface TenantContent {
  /** By id. */
  readonly records: readonly ClaimingRecord[];
  /** By record, oldest first. */
  readonly revisions: readonly (Revision & { readonly recordId: Id })[];
  /** By number, which they keep. */
  readonly changes: readonly Change[];
  /** By record, in the order in which they were noted. */
  readonly accessLog: readonly AccessLogEntry[];
  /** By actor and key. */
  readonly idempotency: readonly (IdempotencyEntry & { readonly actor: Id; readonly key: string })[];
}

/** A record with what it claims, by kind, key and time. */
export interface ClaimingRecord extends VersionedRecord {
  readonly claims: readonly Claim[];
}

/**
 * Copies everything of a tenant from one store to another where it is empty yet: records, their history, changes under
 * their numbers, the access log, and the keys of requests. A client that follows the changes can go on at the other store
 * where it stopped.
 *
 * Each side is one transaction, so the copy is of one moment, and there as a whole or not at all. It is held in memory in
 * between, all of it.
 *
 * @throws TenantNotEmpty when anything was ever written in the tenant of the other store
 */
export async function copyTenant(from: Store, to: Store, tenantId: Id): Promise<void> {
  const content = await from.transaction(tenantId, async (transaction) => await transaction.content());
  await to.transaction(tenantId, async (transaction) => await transaction.fill(content));
}
