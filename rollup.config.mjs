import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify } from 'rollup-plugin-esbuild';

const elements = (/** @type {string} */ path) => fileURLToPath(new URL(`packages/elements/${path}`, import.meta.url));

/**
 * Gives our copy of Lit a Trusted Types policy name of its own. A page that enforces Trusted Types lets each name be
 * created once, so a host with a Lit of its own would otherwise stop ours, or ours theirs.
 * @returns {import('rollup').Plugin}
 */
function renameTrustedTypesPolicy() {
  const theirs = /createPolicy\(\s*(["'`])lit-html\1/;
  const ours = /createPolicy\(\s*(["'`])samspil-lit\1/g;
  return {
    name: 'samspil:trusted-types-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/](.+[\\/])?lit-html\.js$/.test(id)) return null;
      // Only one name on one line differs, so that the module's own source map still holds.
      return { code: code.replace(theirs, 'createPolicy("samspil-lit"'), map: null };
    },
    generateBundle(_options, bundle) {
      const code = Object.values(bundle).map((file) => (file.type === 'chunk' ? file.code : ''));
      const renamed = code.reduce((sum, text) => sum + (text.match(ours)?.length ?? 0), 0);
      if (renamed !== 1 || code.some((text) => theirs.test(text))) {
        this.error(`Lit's Trusted Types policy was renamed ${renamed} times instead of once: did Lit's source change?`);
      }
    },
  };
}

/**
 * Keeps validation out of the first load: a page that only shows records must not pay for zod. What reaches it does so
 * by `import()`, when a form first validates.
 * @returns {import('rollup').Plugin}
 */
function keepZodOutOfFirstLoad() {
  const isZod = (/** @type {string} */ id) => /[\\/]node_modules[\\/]zod[\\/]/.test(id);
  return {
    name: 'samspil:first-load',
    generateBundle(_options, bundle) {
      const seen = new Set(
        Object.values(bundle).flatMap((file) => (file.type === 'chunk' && file.isEntry ? [file] : [])),
      );
      // The set grows while it is walked: every chunk adds the ones that it imports.
      for (const chunk of seen) {
        const present = Object.keys(chunk.modules).filter((id) => (chunk.modules[id]?.renderedLength ?? 0) > 0);
        if (present.some((id) => isZod(id))) {
          const importers = present.filter((id) => !isZod(id) && this.getModuleInfo(id)?.importedIds.some(isZod));
          const names = importers.map((id) => relative('.', id)).join(', ');
          this.error(`zod is in the first load, in ${chunk.fileName}, through ${names}. Load schemas by import().`);
        }
        for (const name of chunk.imports) {
          const imported = bundle[name];
          if (imported?.type === 'chunk') seen.add(imported);
        }
      }
    },
  };
}

/**
 * Takes out of our own style sheets what only people read: comments, indentation, line ends. A sheet is a `css` template,
 * which a minifier of JavaScript leaves as it is. Nothing within a line changes, so that `calc(a + b)`, selectors and what
 * is filled in keep every space that means something; what follows a template within the template stays as it was written.
 * @returns {import('rollup').Plugin}
 */
function minifyStyles() {
  return {
    name: 'samspil:styles',
    transform(code, id) {
      if (!/[\\/]packages[\\/]elements[\\/]dist[\\/].+\.styles\.js$/.test(id)) return null;
      const sheets = code.replace(/\bcss\s*`[^`]*`/g, (sheet) =>
        sheet
          .replace(/\/\*.*?\*\//gs, '')
          .replace(/\s*\n\s*/g, '\n')
          .replace(/([{};,])\n/g, '$1')
          .replace(/\n}/g, '}')
          .replace(/\n/g, ' '),
      );
      // Lines have gone, so that the old map would mislead; one of a style sheet helps nobody.
      return { code: sheets, map: { mappings: '' } };
    },
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
      for (const name of readdirSync(elements('dist/themes'))) {
        const source = readFileSync(elements(`dist/themes/${name}`));
        this.emitFile({ type: 'asset', fileName: `themes/${name}`, source });
      }
    },
  };
}

/**
 * The CDN build: one small loader, `samspil.js`, whose name stays, and chunks whose names carry a hash of what they hold.
 * @type {import('rollup').RollupOptions & { output: import('rollup').OutputOptions }}
 */
export default {
  input: { samspil: elements('dist/cdn.js') },
  output: {
    dir: elements('cdn'),
    format: 'es',
    entryFileNames: '[name].js',
    // The client's chunk would be called `dist`, after the folder of its index.
    chunkFileNames: ({ facadeModuleId }) => {
      const [, packageName] = /packages[\\/]([^\\/]+)[\\/]dist[\\/]index\.js$/.exec(facadeModuleId ?? '') ?? [];
      return `chunks/${packageName ?? '[name]'}-[hash].js`;
    },
    // What is loaded first, in a file of its own: a chunk that imported from the entry would load the whole bundle again
    // for a page that asks for `samspil.js?v=2`.
    manualChunks: { elements: [elements('dist/define.js')] },
    sourcemap: true,
    generatedCode: 'es2015',
  },
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    renameTrustedTypesPolicy(),
    minifyStyles(),
    // The compiler has written ES2022 already; what is left is to make it small.
    minify({ target: 'es2022', legalComments: 'eof', sourceMap: true }),
    keepZodOutOfFirstLoad(),
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
