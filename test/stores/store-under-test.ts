import { randomUUID } from 'node:crypto';
import type { IndexedRecord } from '@samspil/core';
import type { Change, ListedRecord, ListQuery, Store, VersionedRecord } from '@samspil/server';
import { everything, putAll } from './sample-records.js';

/** A store that is opened before the tests run, and the questions that most tests ask it. */
export interface StoreUnderTest {
  store(): Store;
  /** A tenant that no other test uses. */
  tenant(): string;
  put(tenantId: string, ...records: IndexedRecord[]): Promise<void>;
  stored(tenantId: string, ...ids: string[]): Promise<VersionedRecord[]>;
  changes(tenantId: string, seq?: number): Promise<Change[]>;
  list(tenantId: string, query: Partial<ListQuery>): Promise<ListedRecord[]>;
  listedIds(tenantId: string, query: Partial<ListQuery>): Promise<string[]>;
}

export function storeUnderTest(store: () => Store): StoreUnderTest {
  const list = (tenantId: string, query: Partial<ListQuery>) =>
    store().transaction(tenantId, (tx) =>
      tx.list({ type: 'intervention', scope: everything, filter: {}, sort: 'id', limit: 100, ...query }),
    );
  return {
    store,
    tenant: () => `T-${randomUUID()}`,
    put: (tenantId, ...records) => store().transaction(tenantId, (tx) => putAll(tx, records)),
    stored: (tenantId, ...ids) => store().transaction(tenantId, (tx) => tx.get(ids)),
    changes: (tenantId, seq = 0) => store().transaction(tenantId, (tx) => tx.changesSince(seq, 1_000)),
    list,
    listedIds: async (tenantId, query) => (await list(tenantId, query)).map(({ id }) => id),
  };
}
