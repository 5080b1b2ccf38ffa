import assert from 'node:assert/strict';
import test from 'node:test';
import { completeLock } from './complete-lock.mjs';

const bundler = { version: '4.1.0', dev: true, optionalDependencies: { '@x/bundler-linux-x64-musl': '4.1.0' } };

test('a package of another system is added with its parent’s exact version, marked optional and for that system only', () => {
  const completed = completeLock({ '': {}, 'node_modules/bundler': bundler });
  assert.deepEqual(completed['node_modules/@x/bundler-linux-x64-musl'], {
    version: '4.1.0',
    cpu: ['x64'],
    dev: true,
    libc: ['musl'],
    optional: true,
    os: ['linux'],
  });
});

test('a package for systems without one of their own is added for no machine at all', () => {
  const binding = { version: '1.0.0', optionalDependencies: { '@x/binding-wasm32-wasi': '1.0.0' } };
  const completed = completeLock({ '': {}, 'node_modules/binding': binding });
  assert.deepEqual(completed['node_modules/@x/binding-wasm32-wasi'], {
    version: '1.0.0',
    cpu: ['wasm32'],
    optional: true,
  });
});

test('a lock file that is complete stays as it is', () => {
  const once = completeLock({ '': {}, 'node_modules/bundler': bundler });
  assert.deepEqual(completeLock(once), once);
});

test('a package that lies beside the nested one that asks for it counts as there', () => {
  const packages = {
    'node_modules/host/node_modules/bundler': bundler,
    'node_modules/host/node_modules/@x/bundler-linux-x64-musl': { version: '4.1.0', optional: true },
  };
  assert.deepEqual(Object.keys(completeLock(packages)).sort(), Object.keys(packages).sort());
});

test('a name that does not tell its system is refused, rather than locked for every system', () => {
  assert.throws(
    () => completeLock({ 'node_modules/a': { optionalDependencies: { 'a-native': '1.0.0' } } }),
    /does not tell its system/,
  );
});
