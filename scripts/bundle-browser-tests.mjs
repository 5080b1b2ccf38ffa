import { readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { hasHooks, pagesOf, sourceOf } from './browser-test-pages.mjs';
import { root } from './repository.mjs';
import { filesUnder } from './stale.mjs';

/** Where the bundled tests lie: `<page>.test.js` for each page, and what they share in `chunks/`. */
export const bundledTestsFolder = join(root, '.cache', 'browser-tests');

/**
 * Bundles the tests that run in a browser into a few pages. Unbundled, every test file would ask for some two hundred
 * modules in each engine, one by one, and the server that answers would be what all engines wait for; and a page for each
 * file takes longer to begin than most files to run.
 */
export async function bundleBrowserTests() {
  // Imported here and not above: on a fresh clone it is installed only just before.
  const { build } = await import('esbuild');
  const folders = ['core', 'client', 'elements'].map((name) => join(root, 'packages', name, 'dist'));
  const found = (/** @type {string} */ ending) =>
    folders
      .flatMap((folder) => filesUnder(folder, (path) => path.endsWith(ending)))
      .map((path) => relative(root, path).replaceAll(sep, '/'));
  const fixtures = found('.test.fixture.js').filter((file) => hasHooks(readFileSync(join(root, file), 'utf8')));
  const sources = new Map(
    [...pagesOf(found('.test.js'))].map(([page, tests]) => {
      const [, packageName] = tests[0]?.split('/') ?? [];
      return [
        `${page}.test`,
        sourceOf(
          tests,
          fixtures.filter((file) => file.split('/')[1] === packageName),
        ),
      ];
    }),
  );

  rmSync(bundledTestsFolder, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: [...sources.keys()].map((page) => ({ in: `page:${page}`, out: page })),
    outdir: relative(root, bundledTestsFolder),
    plugins: [
      {
        name: 'pages',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^page:/ }, ({ path }) => ({ path: path.slice('page:'.length), namespace: 'page' }));
          onLoad({ filter: /./, namespace: 'page' }, ({ path }) => ({ contents: sources.get(path), resolveDir: root }));
        },
      },
    ],
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
