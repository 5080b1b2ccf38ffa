import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { hosts } from './hosts/hosts.mjs';
import { folderOf } from './hosts/prepare-host.mjs';
import { isCommand, runAsCommand } from './instruction.mjs';
import { root } from './repository.mjs';

/**
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {string[]} [cpu]
 * @property {string[]} [os]
 * @property {string[]} [libc]
 * @property {Record<string, string>} [optionalDependencies]
 */

const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

/**
 * Adds to a lock file the optional packages of other systems that npm left out of it.
 *
 * npm writes down only those that the registry in use offered when the lock file was made (https://github.com/npm/cli/issues/4828),
 * and `npm ci` then refuses the whole file. Such a package has one exact version, its parent's, and its name tells its
 * system; only its checksum stays unknown until somebody with the full registry runs `npm install`.
 *
 * @param {Record<string, LockEntry>} packages the lock file's `packages`
 * @returns {Record<string, LockEntry>} the same with the missing ones, in npm's order
 */
export function completeLock(packages) {
  const added = Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, version]) => /^\d+\.\d+\.\d+/.test(version) && !isLocked(packages, path, name))
      .map(
        ([name, version]) => /** @type {const} */ ([`node_modules/${name}`, platformEntry(name, version, entry.dev)]),
      ),
  );
  return Object.fromEntries([...Object.entries(packages), ...added].sort(([a], [b]) => a.localeCompare(b, 'en')));
}

/**
 * Whether Node's way up from a package finds a locked one of that name.
 * @param {Record<string, LockEntry>} packages
 * @param {string} from
 * @param {string} name
 */
function isLocked(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

/**
 * @param {string} name for example `@rollup/rollup-linux-x64-musl`
 * @param {string} version
 * @param {boolean | undefined} dev
 * @returns {LockEntry}
 */
function platformEntry(name, version, dev) {
  const words = name.split(/[/-]/);
  // For whatever system has no binary of its own; to npm it is a processor that no machine has.
  if (words.includes('wasm32')) return { version, cpu: ['wasm32'], ...(dev ? { dev } : {}), optional: true };
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  if (os.length !== 1 || cpu.length !== 1) throw new Error(`${name} does not tell its system by its name.`);
  const libc = words.includes('musl') ? ['musl'] : os[0] === 'linux' && words.includes('gnu') ? ['glibc'] : undefined;
  return { version, cpu, ...(dev ? { dev } : {}), ...(libc ? { libc } : {}), optional: true, os };
}

if (isCommand(import.meta)) {
  await runAsCommand(async () => {
    const folders = [root, join(root, 'test', 'bench'), ...hosts.map(({ name }) => folderOf(name))];
    for (const file of folders.map((folder) => join(folder, 'package-lock.json'))) {
      const lock = JSON.parse(readFileSync(file, 'utf8'));
      const packages = completeLock(lock.packages);
      const count = Object.keys(packages).length - Object.keys(lock.packages).length;
      if (count > 0) writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
      const found = count === 0 ? 'complete' : `added ${count} optional packages of other systems`;
      console.log(`${relative(root, file)}: ${found}.`);
    }
  });
}
