import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { IndexedRecord } from '@samspil/core';
import {
  ClaimTaken,
  copyTenant,
  createMemoryStore,
  type Store,
  type TenantContent,
  TenantNotEmpty,
} from '@samspil/server';
import { signal } from '../support/signal.js';
import { morning, nextOf, noon, sample, writeOf } from './sample-records.js';
import type { StoreUnderTest } from './store-under-test.js';

const contentOf = (store: Store, tenantId: string) => store.transaction(tenantId, (tx) => tx.content());
const policy = { kind: 'policySet', key: 'tenant' };
const reading = { actor: 'EX-ida', action: 'read', type: 'intervention', assurance: 'low', requestId: 'R' };

/** Something of everything that a store keeps. */
async function fillWithEverything(store: Store, T: string): Promise<void> {
  const lasting = { expectedVersion: 1, bodyVersion: 2, claims: [{ ...policy, from: '2027-08-01' }] };
  const group = sample(T, 'B-group', { type: 'group', index: { unit: 'EX-S1' } });
  const references = [
    { role: 'group', target: 'B-group', from: '2026-08-01', to: '2027-07-31' },
    { role: 'group', target: 'B-group' },
    { role: 'successor', target: 'A-case' },
  ];
  const index = { unit: 'EX-S1', from: '2026-08-03', to: '2027-06-25', due: '2027-01-01', owner: 'EX-ida' };
  const override = { code: 'INV-04', rationale: 'Efter aftale.', by: 'EX-ida', at: morning };
  const drafted: IndexedRecord = sample(T, 'A-case', {
    references,
    index,
    body: { title: 'Æ 1', goals: [{ id: 'G1' }] },
  });
  const decided = nextOf(drafted, { state: 'active', overrides: [override], updatedBy: 'EX-ane' });
  await store.transaction(T, async (tx) => {
    await tx.put(writeOf(group));
    await tx.put(writeOf(drafted, [policy, { ...policy, key: 'a', to: '2027-07-31' }]));
    await tx.put(writeOf(sample(T, 'C-mistake')));
    await tx.logAccess([
      { ...reading, recordId: 'B-group', at: noon },
      { ...reading, recordId: 'A-case', at: noon },
      { ...reading, recordId: 'A-case', at: morning },
    ]);
    await tx.rememberIdempotency('EX-ida', 'K', {
      fingerprint: 'F',
      status: 201,
      recordId: 'A-case',
      version: 1,
      at: noon,
    });
    await tx.rememberIdempotency('EX-ane', 'L', {
      fingerprint: 'F',
      status: 422,
      recordId: null,
      version: null,
      at: noon,
    });
  });
  await store.transaction(T, async (tx) => {
    const change = { action: 'transitioned', fields: ['state'], reason: 'Besluttet.' } as const;
    await tx.put({ record: decided, ...lasting, change });
    await tx.remove('C-mistake', 1, { actor: 'EX-ane', at: noon });
  });
}

/** Everything that is stored of a tenant, as data: given, taken, and the same on every store. */
export function contentSuite({ store, tenant, put, stored, changes }: StoreUnderTest): void {
  describe('the content of a tenant', () => {
    it('is the same as the memory store gives of the same writes', async () => {
      const T = tenant();
      const memory = createMemoryStore();
      await Promise.all([fillWithEverything(memory, T), fillWithEverything(store(), T)]);
      const content = await contentOf(store(), T);
      assert.deepEqual(content, await contentOf(memory, T));
      const { records, revisions, accessLog, idempotency } = content;
      const found = [records, revisions, content.changes, accessLog, idempotency].map(({ length }) => length);
      assert.deepEqual(found, [2, 3, 5, 3, 2]);
    });

    it('is nothing where nothing was written', async () => {
      const nothing: TenantContent = { records: [], revisions: [], changes: [], accessLog: [], idempotency: [] };
      assert.deepEqual(await contentOf(store(), tenant()), nothing);
    });

    it('is copied from another store and back without a difference, and none of another tenant with it', async () => {
      const T = tenant();
      const [from, back] = [createMemoryStore(), createMemoryStore()];
      await Promise.all([fillWithEverything(from, T), fillWithEverything(from, 'T-neighbour')]);
      await copyTenant(from, store(), T);
      await copyTenant(store(), back, T);
      const content = await contentOf(from, T);
      assert.deepEqual(await contentOf(store(), T), content);
      assert.deepEqual(await contentOf(back, T), content);
    });

    it('is worked on after a copy as before it: versions, numbers, claims, history and keys go on', async () => {
      const T = tenant();
      const from = createMemoryStore();
      await fillWithEverything(from, T);
      await copyTenant(from, store(), T);
      const [found] = await stored(T, 'A-case');
      assert.ok(found);
      const { bodyVersion: _, ...record } = found;
      await put(T, nextOf(record, { body: { title: 'Æ 2' } }));
      // The write before has let go of the claim.
      await store().transaction(T, (tx) => tx.put(writeOf(sample(T, 'D'), [{ ...policy, from: '2028-01-01' }])));
      const again = store().transaction(T, (tx) =>
        tx.put(writeOf(sample(T, 'E'), [{ ...policy, from: '2029-01-01' }])),
      );
      await assert.rejects(again, ClaimTaken);
      assert.deepEqual(
        (await changes(T, 4)).map(({ seq, recordId, version }) => [seq, recordId, version]),
        [
          [5, 'C-mistake', 1],
          [6, 'A-case', 3],
          [7, 'D', 1],
        ],
      );
      const kept = await store().transaction(T, async (tx) => ({
        revisions: (await tx.revisions('A-case', { limit: 9 })).map(({ version, reason }) => [version, reason]),
        key: (await tx.idempotency('EX-ida', 'K'))?.recordId,
        log: (await tx.accessLog({ recordId: 'A-case', limit: 9 })).map(({ at }) => at),
      }));
      const revisions = [
        [3, undefined],
        [2, 'Besluttet.'],
        [1, undefined],
      ];
      assert.deepEqual(kept, { revisions, key: 'A-case', log: [noon, morning] });
    });

    it('keeps the claims that came with it', async () => {
      const T = tenant();
      const from = createMemoryStore();
      await fillWithEverything(from, T);
      await copyTenant(from, store(), T);
      const claim = { ...policy, from: '2028-01-01', to: '2028-01-01' };
      const claiming = store().transaction(T, (tx) => tx.put(writeOf(sample(T, 'D'), [claim])));
      await assert.rejects(claiming, (error) => error instanceof ClaimTaken && error.heldBy === 'A-case');
    });

    it('is not laid over what is there, not even over what was removed', async () => {
      const T = tenant();
      const from = createMemoryStore();
      await fillWithEverything(from, T);
      await put(T, sample(T, 'A'));
      await store().transaction(T, (tx) => tx.remove('A', 1, { actor: 'EX-ane', at: noon }));
      await assert.rejects(copyTenant(from, store(), T), TenantNotEmpty);
      assert.equal((await contentOf(store(), T)).changes.length, 2);
    });

    it('is not taken beside a write of the same transaction, nor twice', async () => {
      const T = tenant();
      const from = createMemoryStore();
      await fillWithEverything(from, T);
      const content = await contentOf(from, T);
      const written = store().transaction(T, async (tx) => {
        await tx.put(writeOf(sample(T, 'D')));
        await tx.fill(content);
      });
      await assert.rejects(written, TenantNotEmpty);
      const twice = store().transaction(T, async (tx) => {
        await tx.fill(content);
        await tx.fill(content);
      });
      await assert.rejects(twice, TenantNotEmpty);
      assert.deepEqual((await contentOf(store(), T)).records, []);
    });

    it('is taken whole or not at all, and by its own tenant only', async () => {
      const T = tenant();
      const from = createMemoryStore();
      await fillWithEverything(from, T);
      const content = await contentOf(from, T);
      const failing = store().transaction(T, async (tx) => {
        await tx.fill(content);
        throw new Error('changed my mind');
      });
      await assert.rejects(failing, /changed my mind/);
      const other = tenant();
      await assert.rejects(
        store().transaction(other, (tx) => tx.fill(content)),
        RangeError,
      );
      for (const each of [T, other]) {
        const { records, revisions, changes, accessLog, idempotency } = await contentOf(store(), each);
        assert.deepEqual([records, revisions, changes, accessLog, idempotency].flat(), []);
      }
      // What was undone is not in the way.
      await copyTenant(from, store(), T);
    });

    it('makes those who watch the tenant look when it is taken', async () => {
      const T = tenant();
      const from = createMemoryStore();
      await fillWithEverything(from, T);
      const heard = signal<number>();
      const stop = store().watch(T, heard.give);
      await copyTenant(from, store(), T);
      assert.equal(await heard.given, 5);
      stop();
    });
  });
}
