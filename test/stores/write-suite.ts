import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { IdTaken, StillReferenced, TargetMissing, VersionMismatch } from '@samspil/server';
import { morning, nextOf, noon, sample, writeOf } from './sample-records.js';
import type { StoreUnderTest } from './store-under-test.js';

/** Putting, reading back and removing. */
export function writeSuite({ store, tenant, put, stored, changes }: StoreUnderTest): void {
  describe('put and get', () => {
    it('give back what was written, with envelope, body, index and references', async () => {
      const T = tenant();
      const record = sample(T, 'A', {
        state: 'active',
        createdAt: morning,
        updatedAt: noon,
        overrides: [{ code: 'INV-04', rationale: 'Aftalt.', by: 'EX-leader', at: noon }],
        body: {
          title: 'Læseløft æøå 🙂',
          goals: [{ id: 'G', points: [{ value: 0.5 }] }],
          weeklyMinutesPlanned: 90,
          isOpen: false,
        },
        index: {
          unit: 'EX-S1',
          from: '2026-08-10',
          to: '2027-06-30',
          due: '2027-03-10',
          owner: 'EX-ida',
          attentionOn: '2027-03-08',
        },
        references: [
          { role: 'self', target: 'A' },
          { role: 'grantee', target: 'B', from: '2027-01-01', to: '2027-01-31' },
          { role: 'grantee', target: 'B', from: '2027-03-01' },
        ],
      });
      await put(T, sample(T, 'B'), record);
      assert.deepEqual(await stored(T, 'A'), [{ ...record, bodyVersion: 1 }]);
    });

    it('give records in the order asked for, each once, and leave out what does not exist', async () => {
      const T = tenant();
      await put(T, sample(T, 'A'), sample(T, 'B'), sample(T, 'C'));
      const ids = (await stored(T, 'C', 'missing', 'A', 'C')).map(({ id }) => id);
      assert.deepEqual(ids, ['C', 'A']);
    });

    it('leave out members that are undefined, as JSON does', async () => {
      const T = tenant();
      await put(T, sample(T, 'A', { body: { title: 'x', purpose: undefined } }));
      const [record] = await stored(T, 'A');
      assert.deepEqual(Object.keys(record?.body ?? {}), ['title']);
    });

    it('replace references, index and overrides with those of the new version', async () => {
      const T = tenant();
      const before = sample(T, 'A', {
        references: [{ role: 'group', target: 'B' }],
        index: { unit: 'EX-S1', from: '2027-01-01' },
      });
      const next = nextOf(before, {
        references: [{ role: 'group', target: 'C' }],
        index: { unit: 'EX-S2' },
        body: { level: 'preventive' },
      });
      await put(T, sample(T, 'B'), sample(T, 'C'), before, next);
      assert.deepEqual(await stored(T, 'A'), [{ ...next, bodyVersion: 1 }]);
    });

    it('keep what is stored apart from the object that was given and from those that are handed out', async () => {
      const T = tenant();
      const body = { title: 'Som gemt', aims: ['social'] };
      await put(T, sample(T, 'A', { body }));
      body.aims.push('academic');
      const [handedOut] = await stored(T, 'A');
      try {
        Object.assign(handedOut?.body ?? {}, { title: 'Ændret' });
      } catch {
        // A store may also refuse.
      }
      assert.deepEqual((await stored(T, 'A'))[0]?.body, { title: 'Som gemt', aims: ['social'] });
    });

    it('refuse a new record whose id exists', async () => {
      const T = tenant();
      await put(T, sample(T, 'A'));
      await assert.rejects(
        put(T, sample(T, 'A', { state: 'active' })),
        (error) => error instanceof IdTaken && error.recordId === 'A',
      );
      assert.equal((await stored(T, 'A'))[0]?.state, 'draft');
    });

    it('refuse a version that does not follow on the stored one', async () => {
      const T = tenant();
      const first = sample(T, 'A');
      await put(T, first, nextOf(first));
      await assert.rejects(put(T, nextOf(first, { state: 'active' })), VersionMismatch);
      await assert.rejects(put(T, nextOf(sample(T, 'never-written'))), VersionMismatch);
      assert.equal((await stored(T, 'A'))[0]?.state, 'draft');
    });

    it('refuse a record of another tenant, and a version that the caller got wrong', async () => {
      const T = tenant();
      await assert.rejects(
        store().transaction(T, (tx) => tx.put(writeOf(sample(tenant(), 'A')))),
        RangeError,
      );
      const write = { ...writeOf(sample(T, 'A')), expectedVersion: 4 };
      await assert.rejects(
        store().transaction(T, (tx) => tx.put(write)),
        RangeError,
      );
    });

    it('refuse a reference to what does not exist', async () => {
      const T = tenant();
      const pointing = sample(T, 'A', { references: [{ role: 'group', target: 'missing' }] });
      await assert.rejects(put(T, pointing), (error) => error instanceof TargetMissing && error.target === 'missing');
      assert.deepEqual(await stored(T, 'A'), []);
    });

    it('read a record for update', async () => {
      const T = tenant();
      await put(T, sample(T, 'B'), sample(T, 'A', { references: [{ role: 'group', target: 'B' }] }));
      const [locked, missing] = await store().transaction(T, async (tx) => [
        await tx.getForUpdate('A'),
        await tx.getForUpdate('missing'),
      ]);
      assert.deepEqual(locked, (await stored(T, 'A'))[0]);
      assert.equal(missing, undefined);
    });
  });

  describe('remove', () => {
    it('deletes a record with its revisions and claims, and leaves the changes', async () => {
      const T = tenant();
      const claim = { kind: 'activeResourceCentre', key: 'EX-S1' };
      await store().transaction(T, (tx) => tx.put(writeOf(sample(T, 'A'), [claim])));
      await store().transaction(T, (tx) => tx.remove('A', 1, { actor: 'EX-leader', at: noon }));
      assert.deepEqual(await stored(T, 'A'), []);
      assert.deepEqual(await store().transaction(T, (tx) => tx.revisions('A', { limit: 10 })), []);
      const [created, removed] = await changes(T);
      assert.equal(created?.action, 'created');
      assert.deepEqual(removed, {
        seq: 2,
        recordId: 'A',
        type: 'intervention',
        version: 1,
        action: 'removed',
        fields: [],
        by: 'EX-leader',
        at: noon,
      });
      await store().transaction(T, (tx) => tx.put(writeOf(sample(T, 'B'), [claim])));
    });

    it('refuses a stale version and a record that is not there', async () => {
      const T = tenant();
      const by = { actor: 'EX-leader', at: noon };
      const first = sample(T, 'A');
      await put(T, first, nextOf(first));
      await assert.rejects(
        store().transaction(T, (tx) => tx.remove('A', 1, by)),
        VersionMismatch,
      );
      await assert.rejects(
        store().transaction(T, (tx) => tx.remove('missing', 1, by)),
        VersionMismatch,
      );
      assert.equal((await stored(T, 'A')).length, 1);
    });

    it('refuses a record that another one points to, but not one that points to itself', async () => {
      const T = tenant();
      const by = { actor: 'EX-leader', at: noon };
      await put(T, sample(T, 'A', { references: [{ role: 'self', target: 'A' }] }));
      await put(T, sample(T, 'B', { references: [{ role: 'group', target: 'A' }] }));
      await assert.rejects(
        store().transaction(T, (tx) => tx.remove('A', 1, by)),
        (error) => error instanceof StillReferenced && error.by === 'B',
      );
      await store().transaction(T, async (tx) => {
        await tx.remove('B', 1, by);
        await tx.remove('A', 1, by);
      });
      assert.deepEqual(await stored(T, 'A', 'B'), []);
    });
  });
}
