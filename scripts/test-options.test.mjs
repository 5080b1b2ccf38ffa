import assert from 'node:assert/strict';
import test from 'node:test';
import { readTestOptions } from './test-options.mjs';

const stepNames = ['types', 'browser', 'node'];
const instruction = (/** @type {RegExp} */ message) => ({ name: 'Instruction', message });

test('without options everything is asked for', () => {
  assert.deepEqual(readTestOptions([], stepNames), {});
});

test('steps and engines are read together', () => {
  assert.deepEqual(readTestOptions(['--only=types,browser', '--engines=webkit,firefox'], stepNames), {
    only: ['types', 'browser'],
    engines: ['firefox', 'webkit'],
  });
});

test('an option, a step and an engine that do not exist are refused, with what there is', () => {
  assert.throws(() => readTestOptions(['--fast'], stepNames), instruction(/does not know --fast.+--engines=chromium,/));
  assert.throws(
    () => readTestOptions(['--only=typos'], stepNames),
    instruction(/does not know --only=typos.+types,browser/),
  );
  assert.throws(() => readTestOptions(['--engines=safari'], stepNames), instruction(/"safari"/));
  assert.throws(() => readTestOptions(['--engines='], stepNames), instruction(/is not an engine/));
});
