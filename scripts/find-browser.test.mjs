import assert from 'node:assert/strict';
import test from 'node:test';
import { browserCandidates, findBrowser } from './find-browser.mjs';

test('CHROME_PATH comes before every other place on every system', () => {
  for (const platform of /** @type {const} */ (['linux', 'darwin', 'win32'])) {
    assert.equal(browserCandidates({ CHROME_PATH: '/opt/chrome' }, platform)[0], '/opt/chrome');
  }
});

test('Chromium anywhere on PATH comes before Edge anywhere on it', () => {
  const candidates = browserCandidates({ PATH: '/first:/second' }, 'linux');
  assert.ok(candidates.indexOf('/second/chromium') < candidates.indexOf('/first/microsoft-edge'));
});

test('a system without a browser has none, instead of a path that does not exist', () => {
  assert.equal(findBrowser({ PROGRAMFILES: '/nowhere' }, 'win32'), undefined);
});
