import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ClaimTaken, IdTaken, StoreError, TargetMissing, VersionMismatch } from '@samspil/server';
import { everything, nextOf, noon, putAll, sample, writeOf } from './sample-records.js';
import type { StoreUnderTest } from './store-under-test.js';

/** All or nothing, one tenant at a time, and what may exist only once. */
export function transactionSuite({ store, tenant, put, stored, listedIds }: StoreUnderTest): void {
  describe('a transaction', () => {
    it('gives the result of its function', async () => {
      assert.equal(await store().transaction(tenant(), async () => 42), 42);
    });

    it('sees its own writes', async () => {
      const T = tenant();
      const found = await store().transaction(T, async (tx) => {
        await putAll(tx, [sample(T, 'A')]);
        return {
          got: await tx.get(['A']),
          listed: await tx.list({ type: 'intervention', scope: everything, filter: {}, sort: 'id', limit: 9 }),
        };
      });
      assert.equal(found.got.length, 1);
      assert.equal(found.listed.length, 1);
    });

    it('that throws leaves nothing behind: no record, index, reference, claim, revision, change, log or key', async () => {
      const T = tenant();
      const claim = { kind: 'policySet', key: 'tenant' };
      const old = sample(T, 'old', { references: [{ role: 'group', target: 'target' }], index: { unit: 'EX-S1' } });
      await put(T, sample(T, 'target'), old);
      const failing = store().transaction(T, async (tx) => {
        await tx.put(writeOf(sample(T, 'new', { references: [{ role: 'group', target: 'old' }] }), [claim]));
        await tx.put(writeOf(nextOf(old, { references: [], index: { unit: 'EX-S2' }, state: 'active' })));
        await tx.logAccess([
          {
            at: noon,
            actor: 'EX-ida',
            action: 'read',
            recordId: 'old',
            type: 'intervention',
            assurance: 'low',
            requestId: 'R',
          },
        ]);
        await tx.rememberIdempotency('EX-ida', 'K', {
          fingerprint: 'F',
          status: 201,
          recordId: 'new',
          version: 1,
          at: noon,
        });
        throw new Error('changed my mind');
      });
      await assert.rejects(failing, /changed my mind/);
      const found = await store().transaction(T, async (tx) => ({
        records: await tx.get(['new', 'old']),
        related: await tx.related({
          type: 'intervention',
          states: ['draft', 'active'],
          roles: ['group'],
          targets: ['target', 'old'],
        }),
        revisions: await tx.revisions('old', { limit: 9 }),
        changes: await tx.changesSince(0, 9),
        log: await tx.accessLog({ recordId: 'old', limit: 9 }),
        key: await tx.idempotency('EX-ida', 'K'),
      }));
      assert.deepEqual(found.records, [{ ...old, bodyVersion: 1 }]);
      assert.deepEqual(
        found.related.map(({ id }) => id),
        ['old'],
      );
      assert.equal(found.revisions.length, 1);
      assert.deepEqual(
        found.changes.map(({ seq }) => seq),
        [1, 2],
      );
      assert.deepEqual(found.log, []);
      assert.equal(found.key, undefined);
      assert.deepEqual(await listedIds(T, { filter: { units: ['EX-S1'] } }), ['old']);
      await store().transaction(T, (tx) => tx.put(writeOf(sample(T, 'next'), [claim])));
    });

    it('whose function catches the error of a write is undone all the same', async () => {
      const T = tenant();
      const caught = store().transaction(T, async (tx) => {
        await putAll(tx, [sample(T, 'A')]);
        await tx.put(writeOf(sample(T, 'A'))).catch(() => undefined);
      });
      await assert.rejects(caught, IdTaken);
      assert.deepEqual(await stored(T, 'A'), []);
    });

    it('that is over cannot be used any more', async () => {
      const T = tenant();
      const leaked = await store().transaction(T, async (tx) => tx);
      await assert.rejects(async () => await leaked.get(['A']), StoreError);
      await assert.rejects(async () => await leaked.put(writeOf(sample(T, 'A'))), StoreError);
    });

    it('runs beside another one of the same tenant without either losing a write', async () => {
      const T = tenant();
      await put(T, sample(T, 'A'));
      const raise = () =>
        store().transaction(T, async (tx) => {
          const record = await tx.getForUpdate('A');
          if (record === undefined) throw new Error('The record is gone.');
          await tx.put(writeOf(nextOf(record, { body: { n: Number(record.body.n ?? 0) + 1 } })));
        });
      await Promise.all([raise(), raise(), raise(), raise()]);
      const [record] = await stored(T, 'A');
      assert.deepEqual([record?.version, record?.body], [5, { n: 4 }]);
    });
  });

  describe('tenants', () => {
    it('do not see each other, even where their ids are the same', async () => {
      const [T, U] = [tenant(), tenant()];
      const claim = { kind: 'municipality', key: 'tenant' };
      await store().transaction(T, async (tx) => {
        await tx.put(writeOf(sample(T, 'A', { body: { title: 'T' } }), [claim]));
        await tx.put(writeOf(sample(T, 'only-T', { references: [{ role: 'group', target: 'A' }] })));
        await tx.rememberIdempotency('EX-ida', 'K', {
          fingerprint: 'F',
          status: 201,
          recordId: 'A',
          version: 1,
          at: noon,
        });
        await tx.logAccess([
          {
            at: noon,
            actor: 'EX-ida',
            action: 'read',
            recordId: 'A',
            type: 'intervention',
            assurance: 'low',
            requestId: 'R',
          },
        ]);
      });
      await store().transaction(U, (tx) => tx.put(writeOf(sample(U, 'A', { body: { title: 'U' } }), [claim])));
      const seen = await store().transaction(U, async (tx) => ({
        records: (await tx.get(['A', 'only-T'])).map(({ body }) => body),
        listed: (await tx.list({ type: 'intervention', scope: everything, filter: {}, sort: 'id', limit: 9 })).length,
        counts: await tx.count({ type: 'intervention', scope: everything, filter: {}, by: 'state' }),
        related: await tx.related({ type: 'intervention', states: ['draft'], roles: ['group'], targets: ['A'] }),
        fulfilled: await tx.fulfilled('only-T', everything),
        revisions: await tx.revisions('only-T', { limit: 9 }),
        changes: (await tx.changesSince(0, 9)).map(({ recordId }) => recordId),
        log: await tx.accessLog({ recordId: 'A', limit: 9 }),
        key: await tx.idempotency('EX-ida', 'K'),
      }));
      assert.deepEqual(seen, {
        records: [{ title: 'U' }],
        listed: 1,
        counts: new Map([['draft', 1]]),
        related: [],
        fulfilled: [],
        revisions: [],
        changes: ['A'],
        log: [],
        key: undefined,
      });
    });

    it('cannot be written from another one', async () => {
      const [T, U] = [tenant(), tenant()];
      await put(T, sample(T, 'A'));
      const by = { actor: 'EX-ida', at: noon };
      await assert.rejects(
        store().transaction(U, (tx) => tx.remove('A', 1, by)),
        VersionMismatch,
      );
      await assert.rejects(put(U, nextOf(sample(U, 'A'))), VersionMismatch);
      await assert.rejects(put(U, sample(U, 'B', { references: [{ role: 'group', target: 'A' }] })), TargetMissing);
    });
  });

  describe('claims', () => {
    const claims = (
      tenantId: string,
      id: string,
      ...given: { from?: string; to?: string; key?: string; kind?: string }[]
    ) =>
      store().transaction(tenantId, (tx) =>
        tx.put(
          writeOf(
            sample(tenantId, id),
            given.map((period) => ({ kind: 'policySet', key: 'tenant', ...period })),
          ),
        ),
      );

    it('may follow each other day by day', async () => {
      const T = tenant();
      await claims(T, 'A', { to: '2027-07-31' });
      await claims(T, 'B', { from: '2027-08-01', to: '2028-07-31' });
      await claims(T, 'C', { from: '2028-08-01' });
    });

    it('may not share a day, and the error names who holds it', async () => {
      const T = tenant();
      await claims(T, 'A', { from: '2026-08-01', to: '2027-07-31' });
      for (const period of [
        { from: '2027-07-31' },
        { to: '2026-08-01' },
        { from: '2027-01-01', to: '2027-01-01' },
        {},
      ]) {
        await assert.rejects(claims(T, 'B', period), (error) => error instanceof ClaimTaken && error.heldBy === 'A');
      }
      assert.deepEqual(await stored(T, 'B'), []);
    });

    it('of another kind or key do not meet', async () => {
      const T = tenant();
      await claims(T, 'A', {});
      await claims(T, 'B', { kind: 'activeResourceCentre' });
      await claims(T, 'C', { key: 'EX-S1' });
    });

    it('of one record may overlap, and are replaced by those of its next version', async () => {
      const T = tenant();
      await claims(T, 'A', { from: '2027-01-01' }, { from: '2027-02-01' });
      const next = nextOf(sample(T, 'A'));
      await store().transaction(T, (tx) =>
        tx.put(writeOf(next, [{ kind: 'policySet', key: 'tenant', from: '2027-06-01' }])),
      );
      await claims(T, 'B', { from: '2027-01-01', to: '2027-05-31' });
      await assert.rejects(claims(T, 'C', { from: '2027-06-01' }), ClaimTaken);
    });
  });
}
