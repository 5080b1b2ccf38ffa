import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Store, StoreUnavailable } from '@samspil/server';
import { contentSuite } from './content-suite.js';
import { demoSuite } from './demo-suite.js';
import { historySuite } from './history-suite.js';
import { listSuite } from './list-suite.js';
import { storeUnderTest } from './store-under-test.js';
import { transactionSuite } from './transaction-suite.js';
import { writeSuite } from './write-suite.js';

/** What every store must do, whatever it is made of. Each test has a tenant of its own. */
export function storeSuite(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    before(async () => {
      store = await open();
    });
    after(() => store.close());

    const underTest = storeUnderTest(() => store);
    writeSuite(underTest);
    transactionSuite(underTest);
    listSuite(underTest);
    historySuite(underTest);
    contentSuite(underTest);
    demoSuite(underTest);

    it('answers a ping until it is closed, and then says so', async () => {
      await store.ping();
      await store.close();
      await assert.rejects(store.ping(), StoreUnavailable);
      await assert.rejects(
        store.transaction(underTest.tenant(), async () => undefined),
        StoreUnavailable,
      );
    });
  });
}
