import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Statistics } from './statistics.js';

function gathering(): { statistics: Statistics; times: () => number } {
  let times = 0;
  const statistics = new Statistics(async () => {
    times += 1;
    throw new Error('The database is closed.');
  });
  return { statistics, times: () => times };
}

it('statistics are gathered after a hundred changes, and then at each doubling', () => {
  const { statistics, times } = gathering();
  for (let at = 0; at < 99; at += 1) statistics.count(1);
  assert.equal(times(), 0);
  statistics.count(1);
  assert.equal(times(), 1);
  for (let at = 0; at < 99; at += 1) statistics.count(1);
  assert.equal(times(), 1);
  statistics.count(1);
  assert.equal(times(), 2);
  statistics.count(10_000);
  assert.equal(times(), 3);
});
