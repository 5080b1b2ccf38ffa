import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tagRenamer } from './cdn/prefix.mjs';
import { listElements } from './elements.mjs';
import { Instruction } from './instruction.mjs';
import { root } from './repository.mjs';
import { clearStamp, filesUnder, fingerprintByContent, isStale, stamp } from './stale.mjs';

const folder = join(root, 'packages', 'elements');
const stampFile = join(root, '.cache', 'manifest.stamp');
/** Where the manifest lies once it is built. */
export const manifestFile = join(folder, 'custom-elements.json');

/**
 * Writes the manifest of the elements, and what editors and frameworks read of it, unless the sources say what they said
 * the last time. They are not committed: they follow from the sources, and lie in the published package.
 * @throws {Instruction} where an element does not document what it has, naming each
 */
export async function buildManifest() {
  const fingerprint = fingerprintByContent(inputs());
  const paths = ['custom-elements.json', 'vscode.html-custom-data.json', 'web-types.json', 'framework-types/jsx.d.ts'];
  if (
    !isStale(
      stampFile,
      fingerprint,
      paths.map((path) => join(folder, path)),
    )
  )
    return;
  clearStamp(stampFile);
  console.log('Writing the manifest of the elements …');
  // Imported here and not above: on a fresh clone they are installed only just before.
  const { analyzeElements } = await import('./manifest/analyze.mjs');
  const { documentationFaults } = await import('./manifest/documentation-faults.mjs');
  const { elementsOf } = await import('./manifest/manifest.mjs');
  const { knownOf, sourcesIn, usesOf } = await import('./manifest/uses.mjs');

  const elements = listElements();
  const manifest = analyzeElements({ folder, elements });
  const known = knownOf(folder);
  const declarations = elementsOf(manifest);
  const faults = elements.flatMap((element) => {
    const declaration = declarations.get(element.tag);
    if (declaration === undefined) return [`<${element.tag}> is not in the manifest.`];
    return documentationFaults(declaration, usesOf(element, elements, sourcesIn(folder), known));
  });
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const [path, text] of await manifestFiles(manifest, version)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (faults.length > 0) throw new Instruction(`The elements are not fully documented:\n  ${faults.join('\n  ')}`);
  stamp(stampFile, fingerprint);
}

/**
 * The manifest and all that follows from it.
 * @param {import('./manifest/manifest.mjs').Manifest} manifest
 * @param {string} version
 * @returns {Promise<ReadonlyMap<string, string>>} texts by path in the package
 */
async function manifestFiles(manifest, version) {
  const { jsxTypes, svelteTypes, vueTypes } = await import('./manifest/framework-types.mjs');
  // An import of types alone leaves nothing to load; one without `type` still finds a module.
  const emptyModule = 'export {};\n';
  return new Map([
    ...(await editorFiles(manifest, version)),
    ['framework-types/jsx.d.ts', jsxTypes(manifest)],
    ['framework-types/jsx.js', emptyModule],
    ['framework-types/vue.d.ts', vueTypes(manifest)],
    ['framework-types/vue.js', emptyModule],
    ['framework-types/svelte.d.ts', svelteTypes(manifest)],
    ['framework-types/svelte.js', emptyModule],
  ]);
}

/**
 * The manifest, and what editors read of it.
 * @param {import('./manifest/manifest.mjs').Manifest} manifest
 * @param {string} version
 * @returns {Promise<ReadonlyMap<string, string>>} texts by path in the package
 */
async function editorFiles(manifest, version) {
  const { vsCodeCssData, vsCodeHtmlData, webTypes } = await import('./manifest/editor-data.mjs');
  return new Map([
    ['custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ['vscode.html-custom-data.json', vsCodeHtmlData(manifest)],
    ['vscode.css-custom-data.json', vsCodeCssData(manifest)],
    ['web-types.json', webTypes(manifest, version)],
  ]);
}

/**
 * Lays what editors read beside a bundle of another prefix, with its tags.
 * @param {string} prefix
 * @param {string} target where the bundle lies, absolute
 */
export async function writePrefixedManifest(prefix, target) {
  const { renamedManifest } = await import('./manifest/manifest.mjs');
  const manifest = renamedManifest(JSON.parse(readFileSync(manifestFile, 'utf8')), tagRenamer(listElements(), prefix));
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const [path, text] of await editorFiles(manifest, version)) writeFileSync(join(target, path), text);
}

function inputs() {
  const isInput = (/** @type {string} */ path) => /\.(ts|mjs)$/.test(path) && !path.includes('.test.');
  return [
    ...['elements', 'client', 'core'].flatMap((name) => filesUnder(join(root, 'packages', name, 'src'), isInput)),
    ...filesUnder(join(root, 'scripts', 'manifest'), isInput),
    join(folder, 'package.json'),
    join(root, 'scripts', 'build-manifest.mjs'),
    join(root, 'package-lock.json'),
  ];
}
