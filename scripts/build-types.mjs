import { existsSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readProjects } from './projects.mjs';
import { root } from './repository.mjs';
import { runNode } from './run.mjs';
import { clearStamp, filesUnder, fingerprintByTime, isStale, stamp } from './stale.mjs';

const stampFile = join(root, '.cache', 'typescript.stamp');
const compiled = /(\.d\.ts|\.js)(\.map)?$/;

/**
 * Compiles the whole workspace, unless nothing was touched since the last time it compiled without an error.
 * @returns {Promise<boolean>} whether it compiled; the compiler has said why not
 */
export async function buildTypes() {
  const projects = readProjects();
  const fingerprint = fingerprintByTime(inputs());
  if (
    !isStale(
      stampFile,
      fingerprint,
      projects.map((project) => project.buildInfo),
    )
  )
    return true;
  clearStamp(stampFile);
  console.log('Compiling TypeScript …');
  const exitCode = await runNode([join('node_modules', 'typescript', 'bin', 'tsc'), '--build']);
  removeOrphans(projects);
  if (exitCode !== 0) return false;
  stamp(stampFile, fingerprint);
  return true;
}

/** The sources and settings of all projects, and the lock file for the types of what they depend on. */
function inputs() {
  const isInput = (/** @type {string} */ path) => /\.(ts|tsx|mts)$|[\\/](tsconfig[^\\/]*|package)\.json$/.test(path);
  const folders = ['packages', 'stories', 'test'].map((name) => join(root, name));
  return [
    ...folders.flatMap((folder) => filesUnder(folder, isInput)),
    ...['tsconfig.json', 'tsconfig.base.json', 'package-lock.json'].map((name) => join(root, name)),
  ];
}

/**
 * Removes compiled files whose source is gone. The compiler leaves them, and a deleted test would go on being run.
 * @param {ReturnType<typeof readProjects>} projects
 */
function removeOrphans(projects) {
  for (const { sources, output } of projects) {
    for (const file of filesUnder(output, (path) => compiled.test(path), new Set())) {
      const source = join(sources, relative(output, file).replace(compiled, ''));
      if (!['.ts', '.tsx', '.d.ts'].some((extension) => existsSync(source + extension))) rmSync(file);
    }
  }
}
