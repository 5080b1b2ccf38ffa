import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { Instruction } from './instruction.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/**
 * The programs of each engine that is there, as absolute paths. WebKit is WebKitGTK: a browser, the driver that starts
 * and steers it, and the X server that it draws on.
 * @typedef {object} Engines
 * @property {{ browser: string }} [chromium]
 * @property {{ browser: string }} [firefox]
 * @property {{ browser: string; driver: string; display: string }} [webkit]
 */

/** The engines that the elements, the client and the core are tested in. */
export const engineNames = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

/** @type {Readonly<Record<Engine, string>>} */
export const engineTitles = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/** @typedef {{ env: NodeJS.ProcessEnv; platform: NodeJS.Platform; exists: (path: string) => boolean }} Machine */

/**
 * The engines that are installed.
 * @param {Machine} [machine]
 * @returns {Engines}
 */
export function findEngines(machine = { env: process.env, platform: process.platform, exists: existsSync }) {
  const { env, platform, exists } = machine;
  const chromium = findBrowser(env, platform, exists);
  const firefox = firefoxCandidates(env, platform).find(exists);
  const webkit = findWebKit(machine);
  return {
    ...(chromium === undefined ? {} : { chromium: { browser: chromium } }),
    ...(firefox === undefined ? {} : { firefox: { browser: firefox } }),
    ...(webkit === undefined ? {} : { webkit }),
  };
}

/**
 * The places where a Firefox may lie on this kind of system, best first. `FIREFOX_PATH` leads.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string[]}
 */
export function firefoxCandidates(env, platform) {
  const named = env.FIREFOX_PATH ? [env.FIREFOX_PATH] : [];
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder);
    return [...named, ...folders.map((folder) => join(folder ?? '', 'Mozilla Firefox/firefox.exe'))];
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return [...named, ...folders.map((folder) => join(folder, 'Firefox.app/Contents/MacOS/firefox'))];
  }
  // What Ubuntu has as `firefox` may be a mere pointer to its store.
  return [...named, ...['firefox-esr', 'firefox'].flatMap((name) => onPath(name, env))];
}

/** Where Debian, Fedora and Arch put the small browser that WebKitGTK brings for its driver; newest interface first. */
const miniBrowsers = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].flatMap((version) =>
  ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib'].map(
    (folder) => `${folder}/${version}/MiniBrowser`,
  ),
);

/**
 * WebKitGTK runs on Linux only.
 * @param {Machine} machine
 * @returns {Engines['webkit']}
 */
function findWebKit({ env, platform, exists }) {
  if (platform !== 'linux') return undefined;
  const browser = miniBrowsers.find(exists);
  const driver = onPath('WebKitWebDriver', env).find(exists);
  const display = onPath('Xvfb', env).find(exists);
  if (browser === undefined || driver === undefined || display === undefined) return undefined;
  return { browser, driver, display };
}

/**
 * @param {string} program
 * @param {NodeJS.ProcessEnv} env
 */
function onPath(program, env) {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder);
  return [...folders, '/usr/bin'].map((folder) => join(folder, program));
}

/**
 * Reads a list such as `firefox,webkit`.
 * @param {string} text
 * @returns {Engine[]} in our own order, each once
 * @throws {Instruction} where one is not an engine
 */
export function readEngines(text) {
  const words = text.split(',').map((word) => word.trim());
  const unknown = words.find((word) => !engineNames.some((engine) => engine === word));
  if (unknown !== undefined) {
    throw new Instruction(`"${unknown}" is not an engine that the tests run in. There are: ${engineNames.join(', ')}.`);
  }
  return engineNames.filter((engine) => words.includes(engine));
}

/**
 * The engines to test in: those that were asked for, or all that are there.
 * @param {Engines} found
 * @param {readonly Engine[]} [wanted]
 * @returns {Engine[]}
 * @throws {Instruction} where one that was asked for is not there, or none is
 */
export function chooseEngines(found, wanted) {
  const missing = (wanted ?? []).filter((engine) => found[engine] === undefined);
  const chosen = wanted ?? engineNames.filter((engine) => found[engine] !== undefined);
  if (missing.length > 0 || chosen.length === 0) {
    const subject =
      missing.length === 0 ? 'No browser is' : `${titlesOf(missing)} ${missing.length === 1 ? 'is' : 'are'} not`;
    throw new Instruction(`${subject} installed. To have all of them: ${setupCommand}`);
  }
  return [...chosen];
}

export const setupCommand = 'npm run setup -- --all-browsers';

/** @param {readonly Engine[]} engines */
export function titlesOf(engines) {
  return new Intl.ListFormat('en').format(engines.map((engine) => engineTitles[engine]));
}
