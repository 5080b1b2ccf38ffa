import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './repository.mjs';
import { filesUnder } from './stale.mjs';

/** Where the bundled tests lie, in the same tree as in the repository: `packages/<name>/dist/…`. */
export const bundledTestsFolder = join(root, '.cache', 'browser-tests');

/**
 * Bundles the tests that run in a browser, with what they share in chunks. Unbundled, every test file would ask for some
 * two hundred modules in each engine, one by one, and the server that answers would be what all engines wait for.
 */
export async function bundleBrowserTests() {
  // Imported here and not above: on a fresh clone it is installed only just before.
  const { build } = await import('esbuild');
  const isTest = (/** @type {string} */ path) => path.endsWith('.test.js');
  const entryPoints = ['core', 'client', 'elements'].flatMap((name) =>
    filesUnder(join(root, 'packages', name, 'dist'), isTest),
  );
  rmSync(bundledTestsFolder, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: entryPoints.map((path) => relative(root, path)),
    outbase: '.',
    outdir: relative(root, bundledTestsFolder),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    // Stacks name the lines of the sources.
    sourcemap: 'linked',
    conditions: ['development', 'browser'],
    // A test may import a module for what it does, whatever its package says of effects.
    ignoreAnnotations: true,
    chunkNames: 'chunks/[hash]',
    logLevel: 'warning',
  });
}
