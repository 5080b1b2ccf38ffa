import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const macApplications = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const windowsPrograms = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/**
 * The places where a Chromium, Chrome or Edge may lie on this kind of system, best first. `CHROME_PATH` leads.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string[]}
 */
export function browserCandidates(env, platform) {
  const named = env.CHROME_PATH ? [env.CHROME_PATH] : [];
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder);
    return [...named, ...folders.flatMap((folder) => windowsPrograms.map((program) => join(folder ?? '', program)))];
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return [
      ...named,
      ...folders.flatMap((folder) => macApplications.map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`))),
    ];
  }
  const folders = [...(env.PATH ?? '').split(delimiter).filter((folder) => folder), '/usr/bin', '/snap/bin'];
  return [...named, ...linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)))];
}

/**
 * The browser that tests run in.
 * @returns {string | undefined} its path, or undefined where none is installed
 */
export function findBrowser(env = process.env, platform = process.platform, exists = existsSync) {
  return browserCandidates(env, platform).find((path) => exists(path));
}

/**
 * What makes Chromium start on a machine without a desktop or a way out to the internet. Without the last five it waits
 * for connections that never answer.
 */
export const browserFlags = [
  // Chromium refuses its sandbox as root, which is what a build machine's container usually is.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
