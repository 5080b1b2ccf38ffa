import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { copyTenant, createMemoryStore, type Store, StoreUnavailable } from '@samspil/server';
import { isSeeded, seedDemo, writeDemo } from '@samspil/server/demo';
import type { StoreUnderTest } from './store-under-test.js';

/** So many requests write all but the last days of the demo: its two imports and most that came by hand. */
const requestsBefore = 165;

/** The demo municipality holds the same wherever it is, and however it came there. */
export function demoSuite({ store, tenant }: StoreUnderTest): void {
  describe('the demo municipality', () => {
    const T = tenant();
    const contentOf = (of: Store, tenantId: string) => of.transaction(tenantId, (tx) => tx.content());
    const written = createMemoryStore();
    const cutShort = createMemoryStore();

    before(async () => {
      let left = requestsBefore;
      const failing: Store = {
        ...written,
        transaction: async (tenantId, fn) => {
          if (left-- === 0) throw new StoreUnavailable('The database went away.');
          return await written.transaction(tenantId, fn);
        },
      };
      await assert.rejects(writeDemo(failing, T), /went away|503/);
      await copyTenant(written, cutShort, T);
      await writeDemo(written, T);
    });

    it('is taken up where it was cut short, and then holds the same: every record, version, change and key', async () => {
      await copyTenant(cutShort, store(), T);
      assert.equal(await isSeeded(store(), T), false);
      // What is missing is asked of the API on this very store.
      await seedDemo(store(), T);
      assert.deepEqual(await contentOf(store(), T), await contentOf(written, T));
    });

    it('is copied into an empty tenant, and then holds the same as what requests wrote', async () => {
      const other = tenant();
      await seedDemo(store(), other);
      const { records, ...rest } = await contentOf(written, T);
      const expected = { ...rest, records: records.map((record) => ({ ...record, tenantId: other })) };
      assert.deepEqual(await contentOf(store(), other), expected);
    });
  });
}
