import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { Instruction } from './instruction.mjs';
import { root } from './repository.mjs';
import { clearStamp, filesUnder, fingerprintByContent, isStale, stamp } from './stale.mjs';

const outputFolder = join(root, 'packages', 'elements', 'cdn');
const entry = join(outputFolder, 'samspil.js');
const stampFile = join(outputFolder, '.stamp');

/**
 * Bundles what a page loads from a CDN, `packages/elements/cdn/`, unless its inputs say what they said the last time.
 * The compiler rewrites files without changing them, so contents are compared, not times.
 */
export async function buildCdn() {
  const fingerprint = fingerprintByContent(inputs());
  if (!isStale(stampFile, `${fingerprint} ${entryHash()}`, [entry])) return;
  const source = join(root, 'packages', 'elements', 'dist', 'define.js');
  if (!existsSync(source)) throw new Instruction(`${source} is missing: the elements were not compiled.`);

  clearStamp(stampFile);
  console.log('Bundling the elements …');
  const output = await bundle();
  const written = new Set(output.map((file) => join(outputFolder, file.fileName)));
  // Only now: a portal that runs meanwhile never sees an entry without its chunks.
  for (const file of filesUnder(outputFolder, (path) => !written.has(path))) rmSync(file);
  stamp(stampFile, `${fingerprint} ${entryHash()}`);
  console.log(`First load ${firstLoadKilobytes(output)} kB (brotli), ${output.filter(isChunk).length} chunks.`);
}

/** The entry names its chunks by their hashes: where it is the same, all is. `npm run dev` writes it too, past our stamp. */
function entryHash() {
  return existsSync(entry) ? fingerprintByContent([entry]) : '';
}

/** @returns {Promise<import('rollup').RollupOutput['output']>} */
async function bundle() {
  // Imported here and not above: on a fresh clone they are installed only just before.
  const { rollup } = await import('rollup');
  const { default: config } = await import('../rollup.config.mjs');
  try {
    const build = await rollup(config);
    const { output } = await build.write(config.output);
    await build.close();
    return output;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Instruction(`The elements could not be bundled: ${reason}`, { cause });
  }
}

/** @returns {string[]} */
function inputs() {
  const isInput = (/** @type {string} */ path) => /\.(js|css)$/.test(path) && !path.endsWith('.test.js');
  const compiled = ['core', 'client', 'elements'].map((name) => join(root, 'packages', name, 'dist'));
  return [
    ...compiled.flatMap((folder) => filesUnder(folder, isInput)),
    join(root, 'rollup.config.mjs'),
    join(root, 'package-lock.json'),
  ];
}

/** @type {(file: import('rollup').OutputChunk | import('rollup').OutputAsset) => file is import('rollup').OutputChunk} */
const isChunk = (file) => file.type === 'chunk';

/**
 * What a page loads before the first element is used: the entry and all it imports statically.
 * @param {readonly (import('rollup').OutputChunk | import('rollup').OutputAsset)[]} output
 */
function firstLoadKilobytes(output) {
  const chunks = new Map(output.filter(isChunk).map((chunk) => [chunk.fileName, chunk]));
  const loaded = new Set(output.filter(isChunk).filter((chunk) => chunk.isEntry));
  for (const chunk of loaded) {
    for (const name of chunk.imports) {
      const imported = chunks.get(name);
      if (imported !== undefined) loaded.add(imported);
    }
  }
  const bytes = [...loaded].reduce((sum, chunk) => sum + brotliCompressSync(chunk.code).byteLength, 0);
  return (bytes / 1000).toFixed(1);
}
