import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Store } from '@samspil/server';
import { databaseOf, openPostgres, startTestPostgres, type TestPostgres } from '../support/postgres-database.js';
import { putAll, sample, writeOf } from './sample-records.js';
import { scopeProperties } from './scope-properties.js';
import { storeSuite } from './store-suite.js';

let postgres: TestPostgres;
let url: string;
const open = () => openPostgres(url);

before(async () => {
  postgres = await startTestPostgres();
  url = await postgres.createDatabase();
});
after(() => postgres.stop());

storeSuite('PostgreSQL', open);
scopeProperties('PostgreSQL', open, { runs: 12 });

describe('PostgreSQL', () => {
  it('keeps what was written for the next start', async () => {
    const first = await open();
    await first.transaction('T-restart', (tx) => tx.put(writeOf(sample('T-restart', 'A'))));
    await first.close();
    const second = await open();
    try {
      const found = await second.transaction('T-restart', (tx) => tx.get(['A']));
      assert.deepEqual(found, [{ ...sample('T-restart', 'A'), bodyVersion: 1 }]);
    } finally {
      await second.close();
    }
  });

  it('lets several servers open an empty database at once', async () => {
    const fresh = await postgres.createDatabase();
    const stores = await Promise.all([openPostgres(fresh), openPostgres(fresh), openPostgres(fresh)]);
    const writes = stores.map((store: Store, at) =>
      store.transaction('T', (tx) => tx.put(writeOf(sample('T', `R${at}`)))),
    );
    await Promise.all(writes);
    const [store] = stores;
    assert.equal((await store?.transaction('T', (tx) => tx.changesSince(0, 9)))?.length, 3);
    await Promise.all(stores.map((each) => each.close()));
  });

  it('knows how much there is as soon as much was brought in, so that lists are planned for it from the first', async () => {
    const fresh = await postgres.createDatabase();
    const store = await openPostgres(fresh);
    const records = Array.from({ length: 100 }, (_, at) => sample('T', `R${at}`));
    await store.transaction('T', (tx) => putAll(tx, records));
    // Ends what is under way, and statistics are gathered from the commit on.
    await store.close();
    const known = await postgres.admin(
      `select reltuples::int as n from pg_class where relname = 'records'`,
      databaseOf(fresh),
    );
    assert.deepEqual(known, [{ n: 100 }]);
  });

  it('gives days and instants as they were written, whatever the settings of the database', async () => {
    const fresh = await postgres.createDatabase();
    const name = new URL(fresh).pathname.slice(1);
    await postgres.admin(
      `alter database ${name} set timezone to 'Asia/Kolkata'; alter database ${name} set datestyle to 'German'`,
    );
    const store = await openPostgres(fresh);
    const record = sample('T', 'A', {
      index: { from: '0001-01-01', to: '9999-12-31' },
      updatedAt: '2027-03-28T01:00:00.007Z',
    });
    await store.transaction('T', (tx) => tx.put(writeOf(record)));
    assert.deepEqual(await store.transaction('T', (tx) => tx.get(['A'])), [{ ...record, bodyVersion: 1 }]);
    await store.close();
  });
});
