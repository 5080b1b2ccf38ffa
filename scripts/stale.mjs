import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './repository.mjs';

const neverInputs = new Set([
  'node_modules',
  'dist',
  'cdn',
  'prefixed',
  'framework-types',
  '.cache',
  '.data',
  'storybook-static',
]);

/**
 * Every file under a folder that passes, as absolute paths in a stable order; none where the folder is missing.
 * @param {string} folder absolute
 * @param {(path: string) => boolean} accepts
 * @param {ReadonlySet<string>} [skipped] names of folders that are not entered
 * @returns {string[]}
 */
export function filesUnder(folder, accepts, skipped = neverInputs) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesUnder(path, accepts, skipped);
      return accepts(path) ? [path] : [];
    });
}

/**
 * A fingerprint that changes when a file is written, added, renamed or removed. Reads no contents.
 * @param {readonly string[]} files absolute paths
 */
export function fingerprintByTime(files) {
  return digest(files, (file) => {
    const { size, mtimeMs } = statSync(file);
    return `${size} ${mtimeMs}`;
  });
}

/**
 * A fingerprint of what the files say, whenever they were written.
 * @param {readonly string[]} files absolute paths
 */
export function fingerprintByContent(files) {
  return digest(files, (file) => readFileSync(file));
}

/**
 * @param {readonly string[]} files
 * @param {(file: string) => string | Buffer} read
 */
function digest(files, read) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(relative(root, file)).update('\0').update(read(file)).update('\0');
  return hash.digest('hex');
}

/**
 * Whether a step must run again: its fingerprint differs from the one it left, or something it made is gone.
 * @param {string} stampFile absolute
 * @param {string} fingerprint
 * @param {readonly string[]} outputs absolute paths
 */
export function isStale(stampFile, fingerprint, outputs) {
  if (!outputs.every((output) => existsSync(output))) return true;
  return !existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== fingerprint;
}

/**
 * Forgets a step before it runs: what it leaves half-done must not pass for the result of inputs that come back.
 * @param {string} stampFile absolute
 */
export function clearStamp(stampFile) {
  rmSync(stampFile, { force: true });
}

/**
 * Leaves a step's fingerprint, taken before it ran: what was edited meanwhile makes it run again.
 * @param {string} stampFile absolute
 * @param {string} fingerprint
 */
export function stamp(stampFile, fingerprint) {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, fingerprint);
}
