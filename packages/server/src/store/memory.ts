import type { Id } from '@samspil/core';
import { ChangeFeed } from './change-feed.js';
import { MemoryTransaction } from './memory/memory-transaction.js';
import { TenantData } from './memory/tenant-data.js';
import { type Store, type StoreTransaction, StoreUnavailable } from './store.js';

export interface MemoryStore extends Store {
  /** Another store that begins with everything this one holds; from then on neither knows of the other. */
  copy(): Promise<MemoryStore>;
}

/**
 * A store in the memory of a page or process: for stories, tests and documentation. Nothing outlives it.
 *
 * The transactions of a tenant run one after the other, and those of different tenants do not know of each other.
 */
export function createMemoryStore(): MemoryStore {
  return storeOf(new Map());
}

function storeOf(tenants: Map<Id, TenantData>): MemoryStore {
  const queues = new Map<Id, Promise<unknown>>();
  const feed = new ChangeFeed();
  let isClosed = false;

  const run = async <Result>(tenantId: Id, fn: (transaction: StoreTransaction) => Promise<Result>): Promise<Result> => {
    const data = tenants.get(tenantId) ?? new TenantData();
    tenants.set(tenantId, data);
    const transaction = new MemoryTransaction(tenantId, data);
    try {
      const result = await fn(transaction);
      const seq = transaction.commit();
      if (seq !== undefined) feed.announce(tenantId, seq);
      return result;
    } catch (error) {
      transaction.rollback();
      throw error;
    }
  };

  const inTurn = <Result>(tenantId: Id, work: () => Result | Promise<Result>): Promise<Result> => {
    if (isClosed) return Promise.reject(new StoreUnavailable('The store is closed.'));
    const result = (queues.get(tenantId) ?? Promise.resolve()).then(work);
    // The next one waits for the end of this one, whichever end it comes to.
    queues.set(
      tenantId,
      result.catch(() => undefined),
    );
    return result;
  };

  return {
    transaction: (tenantId, fn) => inTurn(tenantId, () => run(tenantId, fn)),
    async ping() {
      if (isClosed) throw new StoreUnavailable('The store is closed.');
    },
    watch: (tenantId, onChange) => feed.watch(tenantId, onChange),
    async close() {
      isClosed = true;
      await Promise.all(queues.values());
    },
    async copy() {
      const copies = [...tenants].map(([tenantId, data]) =>
        // A transaction that is under way is in the copy as a whole, or not at all.
        inTurn(tenantId, (): [Id, TenantData] => [tenantId, data.copy()]),
      );
      return storeOf(new Map(await Promise.all(copies)));
    },
  };
}
