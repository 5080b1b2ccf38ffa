import { existsSync, readFileSync } from 'node:fs';
import { findEngines, titlesOf } from './engines.mjs';
import { Instruction } from './instruction.mjs';
import { run } from './run.mjs';

/** @typedef {import('./engines.mjs').Engine} Engine */
/** @typedef {'debian' | 'ubuntu' | 'fedora' | 'mac' | 'windows' | 'linux'} System `linux`: any other one */

/** @type {Readonly<Record<System, string>>} what installs packages there */
const installers = {
  debian: 'apt-get install',
  ubuntu: 'apt-get install',
  fedora: 'dnf install',
  mac: 'brew install --cask',
  windows: 'winget install',
  linux: '',
};

/** @type {Readonly<Record<System, Partial<Record<Engine, readonly string[]>>>>} what has to be installed for each engine */
const packages = {
  debian: { chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] },
  ubuntu: { chromium: ['chromium-browser'], firefox: ['firefox'], webkit: ['webkit2gtk-driver', 'xvfb'] },
  fedora: { chromium: ['chromium'], firefox: ['firefox'] },
  mac: { chromium: ['chromium'], firefox: ['firefox'] },
  windows: { chromium: ['Google.Chrome'], firefox: ['Mozilla.Firefox'] },
  linux: {},
};

/** Text without a font has no size. */
const fonts = 'fonts-dejavu-core';

/**
 * Makes sure of engines: installs those that are missing where that is ours to do, as root on Debian or Ubuntu.
 * @param {readonly Engine[]} wanted
 * @throws {Instruction} where one is still missing, with the command that installs it
 */
export async function ensureEngines(wanted) {
  const missing = () => {
    const found = findEngines();
    return wanted.filter((engine) => found[engine] === undefined);
  };
  if (missing().length === 0) return;
  const system = systemOf(process.platform, readOsRelease());
  const isRoot = process.getuid?.() === 0;
  if (
    isRoot &&
    installers[system] === 'apt-get install' &&
    (await run('apt-get', ['--version'], { quiet: true })) === 0
  ) {
    console.log(`Installing ${titlesOf(missing())} (apt-get) …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    // One at a time: what one repository lacks should not keep the others out.
    for (const engine of missing()) {
      const names = [...(packages[system][engine] ?? []), fonts];
      await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env });
    }
  }
  const left = missing();
  if (left.length > 0) throw new Instruction(missingText(left, system));
}

/**
 * What is missing, and the one command that installs it.
 * @param {readonly Engine[]} missing
 * @param {System} system
 */
export function missingText(missing, system) {
  const names = missing.flatMap((engine) => packages[system][engine] ?? []);
  const sudo = system === 'mac' || system === 'windows' ? '' : 'sudo ';
  const command = names.length === 0 ? [] : [`Install with\n\n  ${sudo}${installers[system]} ${names.join(' ')}\n`];
  return [`The tests miss ${titlesOf(missing)}.`, ...command, ...missing.map((engine) => remarks[engine])].join('\n');
}

/** @type {Readonly<Record<Engine, string>>} */
const remarks = {
  chromium: 'Chrome or Edge will do for Chromium; one that lies elsewhere is named in CHROME_PATH.',
  firefox: 'A Firefox that lies elsewhere is named in FIREFOX_PATH.',
  webkit: 'WebKit is tested as WebKitGTK, which runs on Linux: WebKitWebDriver, its MiniBrowser, and Xvfb.',
};

/**
 * @param {NodeJS.Platform} platform
 * @param {string} osRelease what `/etc/os-release` says
 * @returns {System}
 */
export function systemOf(platform, osRelease) {
  if (platform === 'darwin') return 'mac';
  if (platform === 'win32') return 'windows';
  const ids = [...osRelease.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap(([, list = '']) => list.split(' '));
  return /** @type {const} */ (['ubuntu', 'debian', 'fedora']).find((id) => ids.includes(id)) ?? 'linux';
}

function readOsRelease() {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
}
