import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { root } from './repository.mjs';
import { filesUnder } from './stale.mjs';

/**
 * One custom element of `@samspil/elements`.
 * @typedef {object} ElementFolder
 * @property {string} path its folder under `packages/elements/src`, which is also its public path: `fields/text-field`
 * @property {string} name the last part of the path, after which its module is named: `text-field`
 * @property {string} className
 * @property {string} baseName the tag without its prefix
 * @property {string} tag with the prefix that it has unless told otherwise
 */

/** @param {string} packagesFolder */
const sourcesOf = (packagesFolder) => join(packagesFolder, 'elements', 'src');

/**
 * Every element, found by its folder: one that holds a `define.ts` beside a module of the folder's own name. Exports, the
 * CDN loader, the manifest and the size gates all derive from this list, so that a new element needs a folder and
 * `npm run elements`.
 * @param {string} [packagesFolder] absolute
 * @returns {ElementFolder[]} in the order of their paths
 * @throws {Error} where a folder does not keep to this, or two elements would have one tag
 */
export function listElements(packagesFolder = join(root, 'packages')) {
  const sources = sourcesOf(packagesFolder);
  const elements = filesUnder(sources, (file) => file.endsWith(`${sep}define.ts`))
    .map((file) => relative(sources, dirname(file)).split(sep).join('/'))
    // `src/define.ts` registers them all, and `src/define/` holds the function that each `define.ts` calls.
    .filter((path) => path !== '' && path !== 'define')
    .map((path) => readElement(sources, path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const [index, { baseName, path }] of elements.entries()) {
    const twin = elements.slice(index + 1).find((other) => other.baseName === baseName);
    if (twin !== undefined) throw new Error(`${path} and ${twin.path} have the same baseName, ${baseName}.`);
  }
  return elements;
}

/**
 * @param {string} sources
 * @param {string} path
 * @returns {ElementFolder}
 */
function readElement(sources, path) {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const file = join(sources, path, `${name}.ts`);
  const text = readFileSync(file, 'utf8');
  const baseName = /\bstatic (?:override )?readonly baseName(?:: \w+)? = '([a-z][a-z0-9-]*)'/.exec(text)?.[1];
  if (baseName === undefined) throw new Error(`${file} has no class with a static readonly baseName = '…'.`);
  const className = /\bdefine\((\w+)\)/.exec(readFileSync(join(sources, path, 'define.ts'), 'utf8'))?.[1];
  if (className === undefined || !new RegExp(`\\bexport class ${className}\\b`).test(text)) {
    throw new Error(`${join(sources, path, 'define.ts')} does not define() a class that ${name}.ts exports.`);
  }
  return { path, name, className, baseName, tag: `samspil-${baseName}` };
}
