import assert from 'node:assert/strict';
import test from 'node:test';
import { missingText, systemOf } from './install-engines.mjs';

test('one command installs all that is missing on Debian', () => {
  assert.match(
    missingText(['chromium', 'firefox', 'webkit'], 'debian'),
    /miss Chromium, Firefox, and WebKit\..+\n\n {2}sudo apt-get install chromium firefox-esr webkit2gtk-driver xvfb\n\n/s,
  );
});

test('only what is missing is named', () => {
  const text = missingText(['firefox'], 'mac');
  assert.match(text, /miss Firefox\..+\n {2}brew install --cask firefox\n.+FIREFOX_PATH/s);
  assert.doesNotMatch(text, /chromium/i);
});

test('a system that WebKitGTK is not packaged for is told where it runs, instead of a command that fails', () => {
  const text = missingText(['webkit'], 'windows');
  assert.match(text, /WebKitGTK, which runs on Linux/);
  assert.doesNotMatch(text, /winget/);
});

test('the system is known from its own description, or from what it is like', () => {
  assert.equal(systemOf('linux', 'NAME="Debian"\nID=debian\nVERSION_ID="12"\n'), 'debian');
  assert.equal(systemOf('linux', 'ID=ubuntu\nID_LIKE=debian\n'), 'ubuntu');
  assert.equal(systemOf('linux', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n'), 'ubuntu');
  assert.equal(systemOf('linux', 'ID="rocky"\nID_LIKE="rhel centos fedora"\n'), 'fedora');
  assert.equal(systemOf('linux', 'ID=arch\n'), 'linux');
  assert.equal(systemOf('darwin', ''), 'mac');
  assert.equal(systemOf('win32', ''), 'windows');
});
