import assert from 'node:assert/strict';
import test from 'node:test';
import { createRandom, createTimelineData, dateOf, isoOf } from '../../test/bench/timeline/timeline-data.js';

const size = { seed: 2026, bars: 1_000, lanes: 60 };

test('the same seed gives the same bars, and another one others', () => {
  assert.deepEqual(createTimelineData(size), createTimelineData(size));
  assert.notDeepEqual(createTimelineData(size).bars, createTimelineData({ ...size, seed: 2027 }).bars);
});

test('there are as many bars and lanes as asked for, and every lane has its share', () => {
  const { bars, lanes } = createTimelineData(size);
  assert.equal(bars.length, 1_000);
  assert.equal(new Set(bars.map(({ id }) => id)).size, 1_000);
  assert.equal(lanes.length, 60);
  const shares = lanes.map(({ id }) => bars.filter(({ lane }) => lane === id).length);
  assert.ok(Math.min(...shares) >= 16 && Math.max(...shares) <= 17);
});

test('every bar lies within the 52 weeks, for two to sixteen weeks', () => {
  const { bars, first, last } = createTimelineData(size);
  assert.equal(Math.floor((last - first + 1) / 7), 52);
  for (const { start, end } of bars) {
    assert.ok(start >= first && end <= last);
    assert.equal((end - start + 1) % 7, 0);
    assert.ok(end - start + 1 >= 14 && end - start + 1 <= 112);
  }
});

test('bars of a lane overlap, or there would be nothing to pack', () => {
  const { bars } = createTimelineData(size);
  const lane = bars.filter((bar) => bar.lane === 'lane-0');
  assert.ok(lane.some((a) => lane.some((b) => a !== b && a.start <= b.end && b.start <= a.end)));
});

test('every level and state occurs, and a title ends with the number of its bar', () => {
  const { bars } = createTimelineData(size);
  assert.equal(new Set(bars.map(({ level }) => level)).size, 3);
  assert.equal(new Set(bars.map(({ state }) => state)).size, 3);
  for (const [index, { title }] of bars.entries()) assert.ok(title.endsWith(` ${index + 1}`));
});

test('a day is the same day as text and as a date of any zone', () => {
  const { first } = createTimelineData(size);
  assert.equal(isoOf(first), '2026-08-01');
  const date = dateOf(first);
  assert.deepEqual([date.getFullYear(), date.getMonth(), date.getDate(), date.getHours()], [2026, 7, 1, 0]);
});

test('random numbers lie from 0 up to, but not including, 1, and are spread', () => {
  const random = createRandom(0);
  const numbers = Array.from({ length: 10_000 }, random);
  assert.ok(numbers.every((number) => number >= 0 && number < 1));
  const tenths = new Set(numbers.map((number) => Math.floor(number * 10)));
  assert.equal(tenths.size, 10);
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  assert.ok(Math.abs(mean - 0.5) < 0.02);
});
