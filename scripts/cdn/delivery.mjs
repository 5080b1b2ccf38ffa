import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';

/** @typedef {{ prefix: string, base: string, version: string }} Delivery */
/** @typedef {{ fileName: string, type: string, code?: string, source?: string | Uint8Array }} BundledFile */

/**
 * A subresource integrity value, as `integrity` takes it.
 * @param {string} code
 */
export const integrityOf = (code) => `sha384-${createHash('sha384').update(code).digest('base64')}`;

/**
 * What lies beside the bundle for whoever delivers it.
 *
 * `manifest.json` names every script with its integrity and its size in bytes, plain and by brotli. `importmap.json` is for
 * an inline `<script type="importmap">`: an attribute on our own script reaches its chunks no other way, since a module
 * that is imported has no attributes. `snippet.html` has both ready to paste.
 * @param {readonly BundledFile[]} output
 * @param {Delivery} delivery
 * @returns {ReadonlyMap<string, string>} texts by file name
 */
export function deliveryFiles(output, { prefix, base, version }) {
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
  const integrity = Object.fromEntries(scripts.map(({ fileName, code }) => [base + fileName, integrityOf(code)]));
  const importMap = JSON.stringify({ integrity });
  // What a Content-Security-Policy without 'unsafe-inline' has to name, to let the map stand in the page.
  const importMapHash = `sha256-${createHash('sha256').update(importMap).digest('base64')}`;
  return new Map([
    ['manifest.json', `${JSON.stringify({ version, prefix, base, importMapHash, files }, null, 2)}\n`],
    ['importmap.json', importMap],
    ['snippet.html', snippet({ base, importMap, integrity: files['samspil.js']?.integrity ?? '' })],
  ]);
}

/** @param {{ base: string, importMap: string, integrity: string }} parts */
function snippet({ base, importMap, integrity }) {
  return `<!-- Before every other module script of the page. -->
<script type="importmap">${importMap}</script>
<script type="module" src="${base}samspil.js" integrity="${integrity}" crossorigin="anonymous"></script>
`;
}
