import assert from 'node:assert/strict';
import test from 'node:test';
import { readSettings } from './settings.mjs';

const instruction = (/** @type {RegExp} */ message) => ({ name: 'Instruction', message });

test('without any setting the API and the portal get their usual ports and the embedded database', () => {
  const { apiPort, portalPort, databaseUrl, dataFolder, reset } = readSettings({}, []);
  assert.deepEqual(
    { apiPort, portalPort, databaseUrl, reset },
    { apiPort: 4173, portalPort: 4174, databaseUrl: undefined, reset: false },
  );
  assert.match(dataFolder, /\.data$/);
});

test('a setting that is set but empty counts as not set', () => {
  const { apiPort, databaseUrl, dataFolder } = readSettings({ PORT: '', DATABASE_URL: '', SAMSPIL_DATA: '' }, []);
  assert.deepEqual({ apiPort, databaseUrl }, { apiPort: 4173, databaseUrl: undefined });
  assert.match(dataFolder, /\.data$/);
});

for (const port of ['abc', '0', '-1', '65536', '80.5', '1e3', '0x50']) {
  test(`PORT=${port} is refused by name and value`, () => {
    assert.throws(() => readSettings({ PORT: port }, []), instruction(new RegExp(`PORT is "${port}"`)));
  });
}

test('one port for both the API and the portal is refused, also where one of them is the default', () => {
  assert.throws(() => readSettings({ PORTAL_PORT: '4173' }, []), instruction(/both 4173/));
});

test('several origins are read, with or without spaces', () => {
  const { extraOrigins } = readSettings(
    { SAMSPIL_ALLOWED_ORIGINS: 'http://127.0.0.1:8080, https://portal.example' },
    [],
  );
  assert.deepEqual(extraOrigins, ['http://127.0.0.1:8080', 'https://portal.example']);
});

for (const origin of [
  '*',
  'null',
  '127.0.0.1:8080',
  'http://127.0.0.1:8080/',
  'http://a.example/page',
  'file:///tmp',
]) {
  test(`${origin} is refused as an origin`, () => {
    assert.throws(() => readSettings({ SAMSPIL_ALLOWED_ORIGINS: origin }, []), instruction(/is not an origin/));
  });
}

test('--reset asks for fresh data, and an option that does not exist is refused', () => {
  assert.equal(readSettings({}, ['--reset']).reset, true);
  assert.throws(() => readSettings({}, ['--rest']), instruction(/does not know --rest/));
});
