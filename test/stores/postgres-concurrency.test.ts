import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { IndexedRecord } from '@samspil/core';
import {
  ClaimTaken,
  copyTenant,
  createMemoryStore,
  type ListedRecord,
  positionOf,
  StillReferenced,
  type Store,
  TargetMissing,
  TenantNotEmpty,
  VersionMismatch,
} from '@samspil/server';
import type { Client } from 'pg';
import {
  databaseOf,
  openPostgres,
  startTestPostgres,
  type TestPostgres,
  untilWaiting,
} from '../support/postgres-database.js';
import { barrier, signal } from '../support/signal.js';
import { everything, nextOf, noon, putAll, sample, writeOf } from './sample-records.js';

/** What only shows when transactions really run at the same time: two servers on one PostgreSQL. */
describe('two servers on one PostgreSQL', () => {
  let postgres: TestPostgres;
  let database: string;
  let watcher: Client;
  let here: Store;
  let there: Store;
  let tenants = 0;
  before(async () => {
    postgres = await startTestPostgres();
    const url = await postgres.createDatabase();
    database = databaseOf(url);
    watcher = await postgres.connect(postgres.adminUrl);
    here = await openPostgres(url);
    there = await openPostgres(url);
  });
  after(async () => {
    await here.close();
    await there.close();
    await postgres.stop();
  });

  const tenant = () => {
    tenants += 1;
    return `T-${tenants}`;
  };
  const put = (tenantId: string, ...records: IndexedRecord[]) =>
    here.transaction(tenantId, (tx) => putAll(tx, records));
  const someoneWaits = (connections = 1) => untilWaiting(watcher, database, connections);

  it('let one of two writers of a version win and tell the other one', async () => {
    const T = tenant();
    const first = sample(T, 'A');
    await put(T, first);
    const haveRead = barrier(2);
    const write = (store: Store, title: string) =>
      store.transaction(T, async (tx) => {
        await tx.get(['A']);
        await haveRead();
        await tx.put(writeOf(nextOf(first, { body: { title } })));
        return title;
      });
    const outcomes = await Promise.allSettled([write(here, 'her'), write(there, 'der')]);
    const [won] = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    const [lost] = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    assert.ok(lost instanceof VersionMismatch);
    const [record] = await here.transaction(T, (tx) => tx.get(['A']));
    assert.deepEqual([record?.version, record?.body], [2, { title: won }]);
  });

  it('let a reader for update wait, and then see all of what the writer left', async () => {
    const T = tenant();
    const first = sample(T, 'A', { references: [{ role: 'group', target: 'G1' }] });
    const second = nextOf(first, { references: [{ role: 'group', target: 'G2' }], body: { title: 'Anden' } });
    await put(T, sample(T, 'G1'), sample(T, 'G2'), first);
    const isWritten = signal();
    const writing = here.transaction(T, async (tx) => {
      await tx.put(writeOf(second));
      isWritten.give();
      await someoneWaits();
    });
    await isWritten.given;
    const seen = await there.transaction(T, (tx) => tx.getForUpdate('A'));
    await writing;
    assert.deepEqual(seen, { ...second, bodyVersion: 1 });
  });

  it('let others point to a record that is being changed', { timeout: 30_000 }, async () => {
    const T = tenant();
    const first = sample(T, 'A');
    await put(T, first);
    await here.transaction(T, async (tx) => {
      await tx.getForUpdate('A');
      await tx.put(writeOf(nextOf(first)));
      // Would wait for this transaction for ever.
      await there.transaction(T, (other) =>
        other.put(writeOf(sample(T, 'B', { references: [{ role: 'group', target: 'A' }] }))),
      );
    });
    assert.deepEqual(
      (await here.transaction(T, (tx) => tx.get(['A', 'B']))).map(({ version }) => version),
      [2, 1],
    );
  });

  it('let one of two fill an empty tenant, and tell the other one that it no longer is', async () => {
    const [T, memory] = [tenant(), createMemoryStore()];
    await memory.transaction(T, (tx) => putAll(tx, [sample(T, 'A'), sample(T, 'B')]));
    const content = await memory.transaction(T, (tx) => tx.content());
    const isFilled = signal();
    const first = here.transaction(T, async (tx) => {
      await tx.fill(content);
      isFilled.give();
      await someoneWaits();
    });
    await isFilled.given;
    await assert.rejects(copyTenant(memory, there, T), TenantNotEmpty);
    await first;
    assert.deepEqual(await there.transaction(T, (tx) => tx.content()), content);
  });

  it('let a writer wait while everything is read, so that all of it is of one moment', async () => {
    const T = tenant();
    const first = sample(T, 'A');
    await put(T, first);
    const outcome = await here.transaction(T, async (tx) => {
      const content = await tx.content();
      const writing = there.transaction(T, (other) => other.put(writeOf(nextOf(first))));
      await someoneWaits();
      assert.deepEqual(await tx.content(), content);
      return { writing };
    });
    await outcome.writing;
    assert.equal((await here.transaction(T, (tx) => tx.content())).revisions.length, 2);
  });

  it('let one of two claims on a key win, also while the first is not committed yet', async () => {
    const T = tenant();
    const claim = { kind: 'activeResourceCentre', key: 'EX-S1' };
    const isClaimed = signal();
    const first = here.transaction(T, async (tx) => {
      await tx.put(writeOf(sample(T, 'A'), [{ ...claim, from: '2027-01-01' }]));
      isClaimed.give();
      await someoneWaits();
    });
    await isClaimed.given;
    const second = there.transaction(T, (tx) => tx.put(writeOf(sample(T, 'B'), [{ ...claim, to: '2027-01-01' }])));
    await assert.rejects(second, (error) => error instanceof ClaimTaken && error.claim.key === 'EX-S1');
    await first;
    assert.deepEqual(
      (await here.transaction(T, (tx) => tx.get(['A', 'B']))).map(({ id }) => id),
      ['A'],
    );
  });

  it('let the second claim succeed when the first is undone', async () => {
    const T = tenant();
    const claim = { kind: 'activeResourceCentre', key: 'EX-S1' };
    const isClaimed = signal();
    const first = here.transaction(T, async (tx) => {
      await tx.put(writeOf(sample(T, 'A'), [claim]));
      isClaimed.give();
      await someoneWaits();
      throw new Error('undone');
    });
    const failing = assert.rejects(first, /undone/);
    await isClaimed.given;
    await there.transaction(T, (tx) => tx.put(writeOf(sample(T, 'B'), [claim])));
    await failing;
  });

  it('do not remove what somebody is about to point to', async () => {
    const T = tenant();
    await put(T, sample(T, 'A'));
    const isPointed = signal();
    const pointing = here.transaction(T, async (tx) => {
      await tx.put(writeOf(sample(T, 'B', { references: [{ role: 'group', target: 'A' }] })));
      isPointed.give();
      await someoneWaits();
    });
    await isPointed.given;
    const removing = there.transaction(T, (tx) => tx.remove('A', 1, { actor: 'EX-leader', at: noon }));
    await assert.rejects(removing, (error) => error instanceof StillReferenced && error.by === 'B');
    await pointing;
  });

  it('do not point to what somebody is about to remove', async () => {
    const T = tenant();
    await put(T, sample(T, 'A'));
    const isRemoved = signal();
    const removing = here.transaction(T, async (tx) => {
      await tx.remove('A', 1, { actor: 'EX-leader', at: noon });
      isRemoved.give();
      await someoneWaits();
    });
    await isRemoved.given;
    const pointing = there.transaction(T, (tx) =>
      tx.put(writeOf(sample(T, 'B', { references: [{ role: 'group', target: 'A' }] }))),
    );
    await assert.rejects(pointing, TargetMissing);
    await removing;
  });

  it('let the repetition of a request wait, run again, and find what the first one came to', async () => {
    const T = tenant();
    const entry = { fingerprint: 'F', status: 201, recordId: 'A', version: 1, at: noon };
    const isRemembered = signal();
    const first = here.transaction(T, async (tx) => {
      await putAll(tx, [sample(T, 'A')]);
      await tx.rememberIdempotency('EX-ida', 'K', entry);
      isRemembered.give();
      await someoneWaits();
    });
    await isRemembered.given;
    let runs = 0;
    const found = await there.transaction(T, async (tx) => {
      runs += 1;
      const known = await tx.idempotency('EX-ida', 'K');
      if (known !== undefined) return known;
      await putAll(tx, [sample(T, 'B')]);
      await tx.rememberIdempotency('EX-ida', 'K', { ...entry, recordId: 'B' });
      return undefined;
    });
    await first;
    assert.deepEqual([runs, found], [2, entry]);
    assert.deepEqual(
      (await here.transaction(T, (tx) => tx.get(['A', 'B']))).map(({ id }) => id),
      ['A'],
    );
  });

  it('hold a named lock for one transaction of a tenant at a time', async () => {
    const T = tenant();
    const isHeld = signal();
    const order: string[] = [];
    const first = here.transaction(T, async (tx) => {
      await tx.lock('key');
      isHeld.give();
      await there.transaction(T, (other) => other.lock('another key'));
      await there.transaction(`${T}-other`, (other) => other.lock('key'));
      await someoneWaits();
      order.push('first ends');
    });
    await isHeld.given;
    const second = there.transaction(T, async (tx) => {
      await tx.lock('key');
      order.push('second begins');
    });
    await Promise.all([first, second]);
    assert.deepEqual(order, ['first ends', 'second begins']);
  });

  it('run a transaction again that was given up to end a deadlock', async () => {
    const T = tenant();
    const bothHoldOne = barrier(2);
    let runs = 0;
    const lockBoth = (store: Store, keys: readonly [string, string], id: string) =>
      store.transaction(T, async (tx) => {
        runs += 1;
        await tx.lock(keys[0]);
        await bothHoldOne();
        await tx.lock(keys[1]);
        await putAll(tx, [sample(T, id)]);
      });
    await Promise.all([lockBoth(here, ['a', 'b'], 'A'), lockBoth(there, ['b', 'a'], 'B')]);
    assert.equal(runs, 3);
    const changes = await here.transaction(T, (tx) => tx.changesSince(0, 9));
    assert.deepEqual(
      changes.map(({ seq }) => seq),
      [1, 2],
    );
  });

  it('number the changes of twenty writers at once without a gap, and never show a number before those below it', async () => {
    const T = tenant();
    const start = barrier(20);
    let isWriting = true;
    const writers = Array.from({ length: 20 }, (_, at) =>
      (at % 2 === 0 ? here : there).transaction(T, async (tx) => {
        await start();
        await putAll(tx, [sample(T, `R${at}-1`), sample(T, `R${at}-2`)]);
      }),
    );
    const reading = (async () => {
      const seen: number[] = [];
      while (isWriting || seen.length < 40) {
        const more = await there.transaction(T, (tx) => tx.changesSince(seen.length, 100));
        seen.push(...more.map(({ seq }) => seq));
      }
      return seen;
    })();
    await Promise.all(writers);
    isWriting = false;
    assert.deepEqual(
      await reading,
      Array.from({ length: 40 }, (_, at) => at + 1),
    );
  });

  it('let a list be walked page by page while another server writes: what does not change comes exactly once', async () => {
    for (const sort of ['id', 'from', 'updatedAt'] as const) {
      const T = tenant();
      const unchanged = Array.from({ length: 40 }, (_, at) => stamped(T, `M${10 + at}`, at));
      const moving = Array.from({ length: 10 }, (_, at) => stamped(T, `N${10 + at}`, at * 4));
      await put(T, ...unchanged, ...moving);
      const walked: ListedRecord[] = [];
      for (let page = 0; ; page += 1) {
        const last = walked.at(-1);
        const next = await here.transaction(T, (tx) =>
          tx.list({
            type: 'intervention',
            scope: everything,
            filter: {},
            sort,
            limit: 7,
            ...(last ? { after: positionOf(last, sort) } : {}),
          }),
        );
        walked.push(...next);
        if (next.length < 7) break;
        // Before and behind the page that was just read: new ones, one that goes, and one that moves to the other end.
        await there.transaction(T, async (tx) => {
          await putAll(tx, [stamped(T, `A${page}`, 0), stamped(T, `Z${page}`, 39)]);
          const mover = moving[page];
          if (mover === undefined) return;
          if (page % 2 === 0) await tx.remove(mover.id, 1, { actor: 'EX-leader', at: noon });
          else
            await tx.put(
              writeOf(nextOf(mover, { index: { from: '2028-01-01' }, updatedAt: '2028-01-01T00:00:00.000Z' })),
            );
        });
      }
      const times = new Map(unchanged.map(({ id }) => [id, 0]));
      for (const { id } of walked) if (times.has(id)) times.set(id, (times.get(id) ?? 0) + 1);
      assert.deepEqual(
        [...times.values()],
        unchanged.map(() => 1),
        sort,
      );
    }
  });

  it('hear of each other’s changes', async () => {
    const T = tenant();
    const heard = signal<number>();
    const stop = here.watch(T, heard.give);
    await there.transaction(T, (tx) => putAll(tx, [sample(T, 'A'), sample(T, 'B')]));
    assert.equal(await heard.given, 2);
    stop();
  });
});

/** A record whose place in every order follows from a number. */
function stamped(tenantId: string, id: string, at: number): IndexedRecord {
  const day = String(1 + (at % 28)).padStart(2, '0');
  const month = String(1 + Math.floor(at / 28)).padStart(2, '0');
  return sample(tenantId, id, {
    index: { from: `2027-${month}-${day}` },
    updatedAt: `2027-${month}-${day}T08:00:00.000Z`,
  });
}
