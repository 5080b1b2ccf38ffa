import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';

/**
 * @typedef {object} Delivery
 * @property {string} prefix
 * @property {string} base where the files will lie, for a browser
 * @property {string} version
 * @property {Readonly<Record<string, string>>} modules the modules of the elements, absolute, by tag
 */
/** @typedef {{ fileName: string, code?: string, imports?: string[], moduleIds?: string[] }} BundledFile */

/**
 * A subresource integrity value, as `integrity` takes it.
 * @param {string} code
 */
export const integrityOf = (code) => `sha384-${createHash('sha384').update(code).digest('base64')}`;

/**
 * What lies beside the bundle for whoever delivers it.
 *
 * `manifest.json` names every script with its integrity and its size in bytes, plain and by brotli, and for every element the
 * chunks that it loads first (which a page may preload). `importmap.json` is for
 * an inline `<script type="importmap">`: an attribute on our own script reaches its chunks no other way, since a module
 * that is imported has no attributes. `snippet.html` has both ready to paste.
 * @param {readonly BundledFile[]} output
 * @param {Delivery} delivery
 * @returns {ReadonlyMap<string, string>} texts by file name
 */
export function deliveryFiles(output, { prefix, base, version, modules }) {
  const scripts = output
    .flatMap(({ fileName, code }) => (code === undefined ? [] : [{ fileName, code }]))
    .sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
  const files = Object.fromEntries(
    scripts.map(({ fileName, code }) => [
      fileName,
      {
        integrity: integrityOf(code),
        bytes: Buffer.byteLength(code),
        brotli: brotliCompressSync(code).byteLength,
      },
    ]),
  );
  const elements = Object.fromEntries(Object.entries(modules).map(([tag, id]) => [tag, loadedFor(output, id)]));
  const integrity = Object.fromEntries(scripts.map(({ fileName, code }) => [base + fileName, integrityOf(code)]));
  const importMap = JSON.stringify({ integrity });
  // What a Content-Security-Policy without 'unsafe-inline' has to name, to let the map stand in the page.
  const importMapHash = `sha256-${createHash('sha256').update(importMap).digest('base64')}`;
  return new Map([
    ['manifest.json', `${JSON.stringify({ version, prefix, base, importMapHash, elements, files }, null, 2)}\n`],
    ['importmap.json', importMap],
    ['snippet.html', snippet({ base, importMap, integrity: files['samspil.js']?.integrity ?? '' })],
  ]);
}

/**
 * The chunk that holds a module, and all that it imports statically.
 * @param {readonly BundledFile[]} output
 * @param {string} module
 * @returns {string[]}
 */
function loadedFor(output, module) {
  const first = output.find(({ moduleIds }) => moduleIds?.includes(module));
  const found = new Set(first === undefined ? [] : [first.fileName]);
  // The set grows while it is walked: every chunk adds those that it imports.
  for (const name of found) {
    for (const imported of output.find(({ fileName }) => fileName === name)?.imports ?? []) found.add(imported);
  }
  return [...found];
}

/** @param {{ base: string, importMap: string, integrity: string }} parts */
function snippet({ base, importMap, integrity }) {
  return `<!-- Before every other module script of the page. -->
<script type="importmap">${importMap}</script>
<script type="module" src="${base}samspil.js" integrity="${integrity}" crossorigin="anonymous"></script>
`;
}
