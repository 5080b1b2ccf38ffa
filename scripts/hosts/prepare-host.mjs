import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../repository.mjs';
import { clearStamp, filesUnder, fingerprintByContent, isStale, stamp } from '../stale.mjs';

/** @typedef {(npmArguments: readonly string[], folder: string) => Promise<number>} Npm runs npm in a folder and gives its exit code */

/** What npm and the hosts' own tools make. */
const madeFolders = new Set(['node_modules', 'dist', '.angular']);
const isSource = (/** @type {string} */ path) => !path.endsWith('next-env.d.ts');

/** @param {string} name */
export const folderOf = (name) => join(root, 'test', 'hosts', name);

/**
 * Installs what a host's lock file says and our tarballs on top, unless both are what they were.
 *
 * @param {string} name
 * @param {{ files: readonly string[]; fingerprint: string }} tarballs
 * @param {Npm} npm
 */
export async function installHost(name, tarballs, npm) {
  const folder = folderOf(name);
  const stampFile = join(folder, 'node_modules', '.samspil-hosts');
  const fingerprint = installFingerprint(folder, tarballs.fingerprint);
  if (!isStale(stampFile, fingerprint, [])) return;
  clearStamp(stampFile);
  // Without install scripts: none of them is needed, and a customer's pipeline often forbids them.
  const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--loglevel=error'];
  if ((await npm(['install', ...options, ...tarballs.files], folder)) !== 0) {
    throw new Error(`The packages of ${name} could not be installed.`);
  }
  stamp(stampFile, fingerprint);
}

/**
 * Builds a host for production with its own tools, type check included, unless neither it nor what it is made of changed.
 *
 * @param {string} name
 * @param {{ fingerprint: string }} tarballs
 * @param {Npm} npm
 */
export async function buildHost(name, tarballs, npm) {
  const folder = folderOf(name);
  const output = join(folder, 'dist');
  const stampFile = join(output, '.samspil-hosts');
  const sources = fingerprintByContent(filesUnder(folder, isSource, madeFolders));
  const fingerprint = `${sources} ${installFingerprint(folder, tarballs.fingerprint)}`;
  if (!isStale(stampFile, fingerprint, [output])) return;
  clearStamp(stampFile);
  if ((await npm(['run', '--silent', 'build'], folder)) !== 0) throw new Error(`${name} could not be built.`);
  stamp(stampFile, fingerprint);
}

/**
 * @param {string} name
 * @param {string} packageName
 * @returns {string} the version that is installed in a host
 */
export function installedVersion(name, packageName) {
  const file = join(folderOf(name), 'node_modules', packageName, 'package.json');
  return JSON.parse(readFileSync(file, 'utf8')).version;
}

/**
 * @param {string} folder
 * @param {string} tarballs their fingerprint
 */
function installFingerprint(folder, tarballs) {
  const locked = fingerprintByContent(['package.json', 'package-lock.json'].map((name) => join(folder, name)));
  return `${locked} ${tarballs} ${process.platform}-${process.arch}`;
}
