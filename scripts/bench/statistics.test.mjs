import assert from 'node:assert/strict';
import test from 'node:test';
import { createRandom } from '../../test/bench/timeline/timeline-data.js';
import { quantile, shuffled, summarise } from './statistics.mjs';

test('the median of an odd number of values is the middle one, whatever their order', () => {
  assert.equal(quantile([30, 1, 2], 0.5), 2);
});

test('between two values a quantile is interpolated', () => {
  assert.equal(quantile([1, 2, 3, 4], 0.5), 2.5);
  assert.equal(quantile([0, 10], 0.25), 2.5);
});

test('values are compared as numbers, not as text', () => {
  assert.equal(quantile([9, 10, 100], 0.5), 10);
});

test('the ends are the least and the greatest value', () => {
  assert.equal(quantile([5, 3, 8], 0), 3);
  assert.equal(quantile([5, 3, 8], 1), 8);
});

test('nothing has no quantile, and no summary', () => {
  assert.ok(Number.isNaN(quantile([], 0.5)));
  assert.equal(summarise([]), undefined);
});

test('one slow run moves the mean, but not the median', () => {
  assert.deepEqual(summarise([10, 11, 12, 13, 900]), { median: 12, p25: 11, p75: 13, count: 5 });
});

test('a shuffle keeps every item and changes nothing that it was given', () => {
  const items = [1, 2, 3, 4, 5, 6, 7];
  const result = shuffled(items, createRandom(3));
  assert.deepEqual(items, [1, 2, 3, 4, 5, 6, 7]);
  assert.notDeepEqual(result, items);
  assert.deepEqual(
    result.toSorted((a, b) => a - b),
    items,
  );
});

test('the same seed shuffles alike, and every place is reached by every item', () => {
  assert.deepEqual(shuffled([1, 2, 3, 4], createRandom(5)), shuffled([1, 2, 3, 4], createRandom(5)));
  const random = createRandom(1);
  const firsts = new Set(Array.from({ length: 200 }, () => shuffled(['a', 'b', 'c'], random)[0]));
  assert.equal(firsts.size, 3);
});
