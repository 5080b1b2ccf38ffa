import assert from 'node:assert/strict';
import test from 'node:test';
import { chooseEngines, findEngines, firefoxCandidates, readEngines } from './engines.mjs';

const instruction = (/** @type {RegExp} */ message) => ({ name: 'Instruction', message });

/** @param {string[]} files */
const linux = (...files) => ({
  env: { PATH: '/usr/local/bin' },
  platform: /** @type {const} */ ('linux'),
  exists: (/** @type {string} */ path) => files.includes(path),
});

const webkitFiles = [
  '/usr/bin/WebKitWebDriver',
  '/usr/bin/Xvfb',
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
];

test('all three engines are found with every program that they need', () => {
  const machine = linux('/usr/bin/chromium', '/usr/local/bin/firefox', '/usr/bin/firefox-esr', ...webkitFiles);
  assert.deepEqual(findEngines(machine), {
    chromium: { browser: '/usr/bin/chromium' },
    firefox: { browser: '/usr/bin/firefox-esr' },
    webkit: {
      browser: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
      driver: '/usr/bin/WebKitWebDriver',
      display: '/usr/bin/Xvfb',
    },
  });
});

for (const file of webkitFiles) {
  test(`without ${file} there is no WebKit`, () => {
    assert.deepEqual(findEngines(linux(...webkitFiles.filter((each) => each !== file))), {});
  });
}

test('WebKit is looked for on Linux only', () => {
  assert.deepEqual(findEngines({ ...linux(...webkitFiles), platform: 'darwin' }), {});
});

test('FIREFOX_PATH comes before every other place on every system', () => {
  for (const platform of /** @type {const} */ (['linux', 'darwin', 'win32'])) {
    assert.equal(firefoxCandidates({ FIREFOX_PATH: '/opt/firefox' }, platform)[0], '/opt/firefox');
  }
});

test('Firefox is looked for where macOS and Windows keep it', () => {
  assert.ok(firefoxCandidates({}, 'darwin').includes('/Applications/Firefox.app/Contents/MacOS/firefox'));
  assert.equal(firefoxCandidates({ PROGRAMFILES: '/programs' }, 'win32')[0], '/programs/Mozilla Firefox/firefox.exe');
});

test('a list of engines is read in our own order, each once', () => {
  assert.deepEqual(readEngines('webkit, chromium,webkit'), ['chromium', 'webkit']);
});

test('an engine that does not exist is refused, with those that do', () => {
  assert.throws(() => readEngines('firefox,safari'), instruction(/"safari".+chromium, firefox, webkit/));
  assert.throws(() => readEngines(''), instruction(/"" is not an engine/));
});

test('without a choice every engine that is there is tested in', () => {
  assert.deepEqual(chooseEngines({ webkit: { browser: 'a', driver: 'b', display: 'c' }, chromium: { browser: 'd' } }), [
    'chromium',
    'webkit',
  ]);
});

test('an engine that was asked for and is missing is refused by name, and so is a machine without any', () => {
  const found = { chromium: { browser: 'a' } };
  assert.throws(
    () => chooseEngines(found, ['chromium', 'firefox']),
    instruction(/Firefox is not installed.+--all-browsers/),
  );
  assert.throws(() => chooseEngines(found, ['firefox', 'webkit']), instruction(/Firefox and WebKit are not installed/));
  assert.throws(() => chooseEngines({}), instruction(/No browser is installed/));
});
