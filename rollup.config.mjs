import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify } from 'rollup-plugin-esbuild';
import {
  fileOf,
  keepZodOutOfFirstLoad,
  letEntryStandAlone,
  loadAtOnce,
  minifyStyles,
  readSourceMaps,
  renameTags,
  renameTrustedTypesPolicy,
} from './scripts/cdn/plugins.mjs';
import { tagRenamer } from './scripts/cdn/prefix.mjs';
import { listElements } from './scripts/elements.mjs';

const elementsPackage = (/** @type {string} */ path) =>
  fileURLToPath(new URL(`packages/elements/${path}`, import.meta.url));

/**
 * Puts what the provider needs into one chunk: every page has a provider, and so Lit, the host and the texts come in one
 * file for all. What only some elements share is left to rollup, which never makes a page load what it does not use.
 * @param {string} provider the provider's module
 * @returns {import('rollup').ManualChunksOption}
 */
function coreChunk(provider) {
  /** @type {Set<string> | undefined} */
  let core;
  return (id, { getModuleInfo }) => {
    if (core === undefined) {
      core = new Set([provider]);
      // The set grows while it is walked: every module adds those that it imports.
      for (const reached of core) for (const imported of getModuleInfo(reached)?.importedIds ?? []) core.add(imported);
    }
    return core.has(id) ? 'core' : undefined;
  };
}

/**
 * Lays the style sheets of the presets beside the bundle: `themes/dfds.css`. Their names stay, as a page writes them.
 * @returns {import('rollup').Plugin}
 */
function addThemes() {
  return {
    name: 'samspil:themes',
    generateBundle() {
      for (const name of readdirSync(elementsPackage('dist/themes'))) {
        const source = readFileSync(elementsPackage(`dist/themes/${name}`));
        this.emitFile({ type: 'asset', fileName: `themes/${name}`, source });
      }
    },
  };
}

/**
 * The CDN build: one small loader, `samspil.js`, whose name stays, and chunks whose names carry a hash of what they hold.
 * @param {{ prefix?: string, folder?: string }} [options] `folder` is where it is written, in the package of the elements
 * @returns {import('rollup').RollupOptions & { output: import('rollup').OutputOptions }}
 */
export function cdnConfig({ prefix = 'samspil', folder = 'cdn' } = {}) {
  const elements = listElements();
  const entry = elementsPackage('dist/cdn.js');
  const modules = new Set(elements.map(({ path, name }) => elementsPackage(`dist/${path}/${name}.js`)));
  return {
    input: { samspil: entry },
    logLevel: 'warn',
    output: {
      dir: elementsPackage(folder),
      format: 'es',
      entryFileNames: '[name].js',
      // The client's chunk would be called `dist`, after the folder of its index.
      chunkFileNames: ({ facadeModuleId, name }) => {
        const [, packageName] = /packages[\\/]([^\\/]+)[\\/]dist[\\/]index\.js$/.exec(facadeModuleId ?? '') ?? [];
        return `chunks/${packageName ?? (name === 'index' ? nameOfFolder(facadeModuleId) : '[name]')}-[hash].js`;
      },
      manualChunks: coreChunk(elementsPackage('dist/provider/provider.js')),
      sourcemap: true,
      generatedCode: 'es2015',
    },
    plugins: [
      letEntryStandAlone(entry),
      nodeResolve({ browser: true, exportConditions: ['production'] }),
      readSourceMaps(),
      renameTrustedTypesPolicy(prefix),
      ...(prefix === 'samspil' ? [] : [renameTags(tagRenamer(elements, prefix), prefix)]),
      minifyStyles(),
      loadAtOnce(),
      // The compiler has written ES2022 already; what is left is to make it small.
      minify({ target: 'es2022', legalComments: 'eof', sourceMap: true }),
      keepZodOutOfFirstLoad((id) => modules.has(fileOf(id))),
      addThemes(),
    ],
    /** A warning is an import that did not resolve, or a cycle of ours: both end up in a customer's page. */
    onwarn(warning) {
      // The compiler's decorator helper asks whether `this` has one already; in a module it has none, which is all right.
      if (warning.code === 'THIS_IS_UNDEFINED') return;
      // zod's modules import each other in circles, and mention in prose the marks that rollup reads: harmless, and not ours.
      const harmless = warning.code === 'CIRCULAR_DEPENDENCY' || warning.code === 'INVALID_ANNOTATION';
      const places = warning.ids ?? [warning.id ?? ''];
      if (harmless && places.every((place) => place.includes('node_modules'))) return;
      throw new Error(warning.message);
    },
  };
}

/** @param {string | null} id */
const nameOfFolder = (id) =>
  dirname(id ?? '')
    .split(/[\\/]/)
    .at(-1) || 'chunk';

export default cdnConfig();
