import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { IdTaken, StoreError } from '@samspil/server';
import { signal } from '../support/signal.js';
import { morning, nextOf, noon, putAll, sample, writeOf } from './sample-records.js';
import type { StoreUnderTest } from './store-under-test.js';

/** What a store remembers besides records: revisions, changes, locks, the access log and idempotency keys. */
export function historySuite({ store, tenant, put, stored, changes }: StoreUnderTest): void {
  describe('revisions', () => {
    it('are every version as it was, newest first, in pages', async () => {
      const T = tenant();
      const first = sample(T, 'A', { body: { title: 'Første' } });
      const second = nextOf(first, { state: 'planned', updatedBy: 'EX-ida', body: { title: 'Anden' } });
      const third = nextOf(second, { body: { title: 'Tredje' } });
      await put(T, first);
      const change = { action: 'transitioned', fields: ['state', 'title'], reason: 'Mangler aftale.' } as const;
      await store().transaction(T, (tx) => tx.put({ ...writeOf(second), bodyVersion: 2, change }));
      await put(T, third);
      const revisions = (page: { before?: number; limit: number }) =>
        store().transaction(T, (tx) => tx.revisions('A', page));
      assert.deepEqual(
        (await revisions({ limit: 10 })).map(({ version }) => version),
        [3, 2, 1],
      );
      assert.deepEqual(
        (await revisions({ before: 3, limit: 1 })).map(({ version }) => version),
        [2],
      );
      assert.deepEqual((await revisions({ before: 3, limit: 1 }))[0], {
        version: 2,
        at: noon,
        by: 'EX-ida',
        action: 'transitioned',
        state: 'planned',
        reason: 'Mangler aftale.',
        fields: ['state', 'title'],
        body: { title: 'Anden' },
        bodyVersion: 2,
        createdAt: morning,
        createdBy: 'EX-author',
      });
    });
  });

  describe('changes', () => {
    it('count up by one in the order of commits, across transactions that were undone', async () => {
      const T = tenant();
      const first = sample(T, 'A');
      await put(T, first, sample(T, 'B'));
      await assert.rejects(put(T, sample(T, 'C'), sample(T, 'A')), IdTaken);
      await put(T, nextOf(first));
      assert.deepEqual(
        (await changes(T)).map(({ seq, recordId, version, action }) => [seq, recordId, version, action]),
        [
          [1, 'A', 1, 'created'],
          [2, 'B', 1, 'created'],
          [3, 'A', 2, 'updated'],
        ],
      );
      assert.deepEqual((await changes(T, 2))[0], {
        seq: 3,
        recordId: 'A',
        type: 'intervention',
        version: 2,
        action: 'updated',
        fields: ['title'],
        by: 'EX-author',
        at: noon,
      });
      assert.deepEqual(
        (await store().transaction(T, (tx) => tx.changesSince(0, 2))).map(({ seq }) => seq),
        [1, 2],
      );
      assert.deepEqual(await changes(T, 3), []);
    });

    it('get their numbers at the end of the transaction', async () => {
      const T = tenant();
      const inside = await store().transaction(T, async (tx) => {
        await putAll(tx, [sample(T, 'A')]);
        return await tx.changesSince(0, 9);
      });
      assert.deepEqual(inside, []);
      assert.equal((await changes(T)).length, 1);
    });

    it('are told to those who watch the tenant, after the commit, until they stop', async () => {
      const [T, U] = [tenant(), tenant()];
      const told: number[] = [];
      const toldOther: number[] = [];
      const next = signal<number>();
      const stop = store().watch(T, (seq) => told.push(seq));
      const stopNext = store().watch(T, (seq) => next.give(seq));
      const stopOther = store().watch(U, (seq) => toldOther.push(seq));
      await assert.rejects(put(T, sample(T, 'A'), sample(T, 'A')), IdTaken);
      await put(T, sample(T, 'A'), sample(T, 'B'));
      assert.equal(await next.given, 2);
      assert.deepEqual(await stored(T, 'A', 'B').then((records) => records.length), 2);
      stop();
      await put(T, sample(T, 'C'));
      await put(U, sample(U, 'A'));
      await store().transaction(T, async () => undefined);
      assert.deepEqual([told, toldOther], [[2], [1]]);
      stopNext();
      stopOther();
    });
  });

  describe('lock', () => {
    it('keeps a second transaction waiting until the first one ends', async () => {
      const T = tenant();
      const order: string[] = [];
      const isHeld = signal();
      const first = store().transaction(T, async (tx) => {
        await tx.lock('key');
        isHeld.give();
        await tx.get(['anything']);
        await tx.get(['anything else']);
        order.push('first ends');
      });
      await isHeld.given;
      const second = store().transaction(T, async (tx) => {
        await tx.lock('key');
        order.push('second begins');
      });
      await Promise.all([first, second]);
      assert.deepEqual(order, ['first ends', 'second begins']);
    });
  });

  describe('the access log', () => {
    it('gives what was logged about a record, newest first', async () => {
      const T = tenant();
      const entry = (at: string, recordId: string, requestId: string) => {
        return { at, actor: 'EX-ida', action: 'read', recordId, type: 'child', assurance: 'substantial', requestId };
      };
      await store().transaction(T, (tx) =>
        tx.logAccess([entry(noon, 'A', 'R2'), entry(morning, 'A', 'R1'), entry(noon, 'B', 'R2')]),
      );
      await store().transaction(T, (tx) => tx.logAccess([entry(noon, 'A', 'R3')]));
      await store().transaction(T, (tx) => tx.logAccess([]));
      const logged = await store().transaction(T, (tx) => tx.accessLog({ recordId: 'A', limit: 10 }));
      assert.deepEqual(logged, [entry(noon, 'A', 'R3'), entry(noon, 'A', 'R2'), entry(morning, 'A', 'R1')]);
      assert.equal((await store().transaction(T, (tx) => tx.accessLog({ recordId: 'A', limit: 2 }))).length, 2);
    });

    it('takes thousands of entries at once', async () => {
      const T = tenant();
      const entries = Array.from({ length: 2_500 }, (_, at) => {
        return {
          at: noon,
          actor: 'EX-ida',
          action: 'list',
          recordId: `R${at}`,
          type: 'child',
          assurance: 'substantial',
          requestId: 'R',
        };
      });
      await store().transaction(T, (tx) => tx.logAccess(entries));
      assert.equal((await store().transaction(T, (tx) => tx.accessLog({ recordId: 'R2499', limit: 2 }))).length, 1);
    });
  });

  describe('idempotency keys', () => {
    const entry = { fingerprint: 'F', status: 201, recordId: 'A', version: 1, at: morning } as const;

    it('are remembered per actor', async () => {
      const T = tenant();
      const imported = { ...entry, recordId: null, version: null };
      await store().transaction(T, async (tx) => {
        await tx.rememberIdempotency('EX-ida', 'K', entry);
        await tx.rememberIdempotency('EX-import', 'K', imported);
      });
      await store().transaction(T, async (tx) => {
        assert.deepEqual(await tx.idempotency('EX-ida', 'K'), entry);
        assert.deepEqual(await tx.idempotency('EX-import', 'K'), imported);
        assert.equal(await tx.idempotency('EX-ida', 'L'), undefined);
        assert.equal(await tx.idempotency('EX-jonas', 'K'), undefined);
      });
    });

    it('are not overwritten', async () => {
      const T = tenant();
      await store().transaction(T, (tx) => tx.rememberIdempotency('EX-ida', 'K', entry));
      await assert.rejects(
        store().transaction(T, (tx) => tx.rememberIdempotency('EX-ida', 'K', { ...entry, fingerprint: 'G' })),
        StoreError,
      );
      assert.equal((await store().transaction(T, (tx) => tx.idempotency('EX-ida', 'K')))?.fingerprint, 'F');
    });

    it('are forgotten from before an instant', async () => {
      const T = tenant();
      await store().transaction(T, async (tx) => {
        await tx.rememberIdempotency('EX-ida', 'old', entry);
        await tx.rememberIdempotency('EX-ida', 'new', { ...entry, at: noon });
        await tx.forgetIdempotencyBefore(noon);
      });
      await store().transaction(T, async (tx) => {
        assert.equal(await tx.idempotency('EX-ida', 'old'), undefined);
        assert.notEqual(await tx.idempotency('EX-ida', 'new'), undefined);
      });
    });
  });
}
