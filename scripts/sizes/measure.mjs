import { relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { minify } from 'rollup-plugin-esbuild';
import { root } from '../repository.mjs';

/**
 * What a page loads of one entry. Sizes are bytes, compressed by brotli at its best.
 * @typedef {object} Measured
 * @property {number} first the entry with all that it imports statically
 * @property {{ name: string, size: number }[]} later each chunk that comes by `import()`, largest first
 * @property {{ path: string, length: number }[]} modules of the first load, by their length before minifying, longest first
 */

/** @param {string} code */
export const brotliSize = (code) =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).byteLength;

const virtual = '\0samspil:entry';

/**
 * Bundles a piece of code as somebody who installed the packages would, and weighs it.
 * @param {string} code for example `import '@samspil/elements/provider/define';`
 * @returns {Promise<Measured>}
 */
export async function measure(code) {
  const build = await rollup({
    input: virtual,
    logLevel: 'silent',
    plugins: [
      {
        name: 'samspil:virtual-entry',
        resolveId: (id) => (id === virtual ? id : null),
        load: (id) => (id === virtual ? code : null),
      },
      // As though the line stood in a module at the top of this repository, where every package is installed.
      nodeResolve({ browser: true, rootDir: root }),
      minify({ target: 'es2022', legalComments: 'none' }),
    ],
  });
  const { output } = await build.generate({ format: 'es', chunkFileNames: '[name].js' });
  await build.close();
  const chunks = output.flatMap((file) => (file.type === 'chunk' ? [file] : []));
  const first = new Set(chunks.filter((chunk) => chunk.isEntry));
  // The set grows while it is walked: every chunk adds those that it imports.
  for (const chunk of first) {
    for (const name of chunk.imports) {
      const imported = chunks.find(({ fileName }) => fileName === name);
      if (imported !== undefined) first.add(imported);
    }
  }
  const modules = [...first].flatMap((chunk) =>
    Object.entries(chunk.modules).map(([id, { renderedLength }]) => ({
      path: relative(root, id),
      length: renderedLength,
    })),
  );
  return {
    first: [...first].reduce((sum, chunk) => sum + brotliSize(chunk.code), 0),
    later: chunks
      .filter((chunk) => !first.has(chunk))
      .map((chunk) => ({ name: nameOf(chunk), size: brotliSize(chunk.code) }))
      .sort((a, b) => b.size - a.size),
    modules: modules.filter(({ length }) => length > 0).sort((a, b) => b.length - a.length),
  };
}

/** A chunk by what it was made of: those of a package's index would all be called `index`. @param {import('rollup').OutputChunk} chunk */
function nameOf({ facadeModuleId, fileName }) {
  return facadeModuleId === null ? fileName : relative(root, facadeModuleId);
}
