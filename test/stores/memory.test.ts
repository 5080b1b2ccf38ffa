import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  ClaimTaken,
  createMemoryStore,
  IdTaken,
  StillReferenced,
  type Store,
  type StoreTransaction,
} from '@samspil/server';
import { everything, morning, nextOf, putAll, sample, writeOf } from './sample-records.js';
import { scopeProperties } from './scope-properties.js';
import { storeSuite } from './store-suite.js';

storeSuite('the memory store', async () => createMemoryStore());
storeSuite('a copy of a memory store', async () => await (await filledStore()).copy());
scopeProperties('the memory store', async () => createMemoryStore(), { runs: 60 });

const T = 'T-copied';
const claim = { kind: 'policySet', key: 'tenant' };
const pointing = sample(T, 'pointing', { references: [{ role: 'group', target: 'target' }] });

/** A store that holds something of every kind. */
async function filledStore() {
  const store = createMemoryStore();
  await store.transaction(T, async (tx) => {
    await putAll(tx, [sample(T, 'target'), sample(T, 'changed'), pointing]);
    await tx.put(writeOf(nextOf(sample(T, 'changed'), { state: 'active' })));
    await tx.put(writeOf(sample(T, 'claiming'), [claim]));
    await tx.rememberIdempotency('EX-ida', 'K', {
      fingerprint: 'F',
      status: 201,
      recordId: 'target',
      version: 1,
      at: morning,
    });
    await tx.logAccess([
      {
        at: morning,
        actor: 'EX-ida',
        action: 'read',
        recordId: 'target',
        type: 'intervention',
        assurance: 'low',
        requestId: 'R',
      },
    ]);
  });
  return store;
}

async function everythingIn(store: Store) {
  return await store.transaction(T, async (tx) => ({
    records: await tx.get(['target', 'changed', 'pointing', 'claiming', 'new']),
    listed: await tx.list({ type: 'intervention', scope: everything, filter: {}, sort: 'id', limit: 9 }),
    pointing: await tx.list({
      type: 'intervention',
      scope: everything,
      filter: { references: [{ role: 'group', in: ['target'] }] },
      sort: 'id',
      limit: 9,
    }),
    revisions: await tx.revisions('changed', { limit: 9 }),
    changes: await tx.changesSince(0, 99),
    log: await tx.accessLog({ recordId: 'target', limit: 9 }),
    key: await tx.idempotency('EX-ida', 'K'),
  }));
}

describe('a copy of a memory store', () => {
  it('holds the same', async () => {
    const store = await filledStore();
    const held = await everythingIn(store);
    assert.deepEqual(await everythingIn(await store.copy()), held);
    assert.deepEqual(
      [held.records.length, held.pointing.length, held.revisions.length, held.changes.length, held.log.length],
      [4, 1, 2, 5, 1],
    );
  });

  it('keeps what is taken, and what is pointed to', async () => {
    const copy = await (await filledStore()).copy();
    const writing = (write: (tx: StoreTransaction) => Promise<void>) => copy.transaction(T, write);
    await assert.rejects(
      writing((tx) => tx.put(writeOf(sample(T, 'target')))),
      IdTaken,
    );
    await assert.rejects(
      writing((tx) => tx.put(writeOf(sample(T, 'new'), [claim]))),
      ClaimTaken,
    );
    await assert.rejects(
      writing((tx) => tx.remove('target', 1, { actor: 'EX-ida', at: morning })),
      StillReferenced,
    );
  });

  it('knows nothing of what is written to the other one afterwards, nor the other one of it', async () => {
    const store = await filledStore();
    const held = await everythingIn(store);
    for (const [written, other] of [
      [await store.copy(), store],
      [store, await store.copy()],
    ] as const) {
      let wakened = 0;
      other.watch(T, () => wakened++);
      await written.transaction(T, async (tx) => {
        await tx.put(writeOf(nextOf(pointing, { state: 'active', references: [] })));
        await tx.put(writeOf(sample(T, 'new', { references: [{ role: 'group', target: 'target' }] })));
        await tx.remove('claiming', 1, { actor: 'EX-ida', at: morning });
        await tx.forgetIdempotencyBefore('2099-01-01T00:00:00.000Z');
      });
      assert.notDeepEqual(await everythingIn(written), held);
      assert.deepEqual(await everythingIn(other), held);
      assert.equal(wakened, 0);
    }
  });

  it('has a transaction that is under way as a whole', async () => {
    const store = createMemoryStore();
    await store.transaction(T, (tx) => putAll(tx, [sample(T, 'target')]));
    const writing = store.transaction(T, async (tx) => {
      await tx.put(writeOf(sample(T, 'A')));
      await new Promise((resolve) => setImmediate(resolve));
      await tx.put(writeOf(sample(T, 'B')));
    });
    const copy = await store.copy();
    await writing;
    const found = await copy.transaction(T, (tx) => tx.get(['A', 'B']));
    assert.deepEqual(
      found.map(({ id }) => id),
      ['A', 'B'],
    );
  });
});
