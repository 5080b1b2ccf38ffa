import assert from 'node:assert/strict';
import test from 'node:test';
import { readBenchOptions } from './bench-options.mjs';
import { peers } from './peers.mjs';
import { sizes } from './sizes.mjs';

const instruction = (/** @type {RegExp} */ message) => ({ name: 'Instruction', message });

test('without options everything is measured, and the heap too', () => {
  const options = readBenchOptions([]);
  assert.deepEqual(options.peers, peers);
  assert.deepEqual(options.sizes, sizes);
  assert.equal(options.memory, true);
});

test('a quick benchmark has fewer sizes and runs, and no heap', () => {
  const options = readBenchOptions(['--quick']);
  assert.deepEqual(
    options.sizes.map(({ name }) => name),
    ['1000', '10000'],
  );
  assert.ok(options.runs < readBenchOptions([]).runs);
  assert.equal(options.memory, false);
});

test('what is said beside --quick stands, wherever it is said', () => {
  const options = readBenchOptions(['--sizes=100', '--quick', '--runs=9']);
  assert.deepEqual(
    options.sizes.map(({ name }) => name),
    ['100'],
  );
  assert.equal(options.runs, 9);
});

test('peers and sizes are chosen, in the order of the tables', () => {
  const options = readBenchOptions(['--only=floor,samspil', '--sizes=10000x600,500', '--seed=7', '--limit=20']);
  assert.deepEqual(
    options.peers.map(({ name }) => name),
    ['samspil', 'floor'],
  );
  assert.deepEqual(
    options.sizes.map(({ name, bars, lanes }) => [name, bars, lanes]),
    [
      ['500', 500, 60],
      ['10000x600', 10_000, 600],
    ],
  );
  assert.equal(options.seed, 7);
  assert.equal(options.limitSeconds, 20);
});

test('what does not exist is refused, with what there is', () => {
  for (const arg of [
    '--fast',
    '--only=floor,moor',
    '--only=',
    '--sizes=0',
    '--sizes=10x',
    '--runs=0',
    '--runs=2.5',
    '--seed=-1',
  ]) {
    assert.throws(
      () => readBenchOptions([arg]),
      instruction(/does not know --.+--only=samspil,floor,.+--sizes=100,/),
      arg,
    );
  }
});
