import assert from 'node:assert/strict';
import { it, mock } from 'node:test';
import { createMemoryStore } from '../store/memory.js';
import { keepHouse } from './housekeeping.js';

it('keys of requests are forgotten a day after, at the start and every hour', async () => {
  mock.timers.enable({ apis: ['setInterval'] });
  const store = createMemoryStore();
  const remembered = (key: string) =>
    store.transaction('T', async (transaction) => (await transaction.idempotency('P', key)) !== undefined);
  const remember = (key: string, at: string) =>
    store.transaction('T', (transaction) =>
      transaction.rememberIdempotency('P', key, { fingerprint: key, status: 201, recordId: null, version: null, at }),
    );
  await remember('old', '2027-03-03T11:00:00.000Z');
  await remember('young', '2027-03-03T12:30:00.000Z');
  let now = new Date('2027-03-04T12:00:00.000Z');
  const stop = keepHouse(
    store,
    ['T'],
    () => now,
    (error) => assert.fail(String(error)),
  );
  // Transactions of a tenant follow each other, so whoever asks next comes after the round.
  assert.deepEqual([await remembered('old'), await remembered('young')], [false, true]);
  now = new Date('2027-03-04T13:00:00.000Z');
  mock.timers.tick(60 * 60 * 1000);
  assert.equal(await remembered('young'), false);
  stop();
  mock.timers.reset();
  await store.close();
});
