import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listElements } from './elements.mjs';
import { Instruction, isCommand, runAsCommand } from './instruction.mjs';
import { root } from './repository.mjs';

/** @typedef {import('./elements.mjs').ElementFolder} ElementFolder */
/** @typedef {{ types: string, default: string } | string} ExportTarget */

const packageFile = 'packages/elements/package.json';

/**
 * Every committed text that lists the elements, as it has to be.
 * @param {readonly ElementFolder[]} elements
 * @param {string} packageText the package.json of the elements as it is
 * @returns {ReadonlyMap<string, string>} text by path in the repository
 */
export function elementLists(elements, packageText) {
  return new Map([
    [packageFile, packageWith(elements, packageText)],
    ['packages/elements/src/define.ts', defineAll(elements)],
    ['packages/elements/src/generated/element-classes.ts', classesOf(elements)],
    ['packages/elements/src/generated/element-loaders.ts', loadersOf(elements)],
  ]);
}

const writtenBy = 'Written by `npm run elements` from the folders that have a define.ts.';

/** @param {readonly ElementFolder[]} elements */
function defineAll(elements) {
  const imports = elements.map(({ path }) => `import './${path}/define.js';`);
  return `/** Registers every element of the package. ${writtenBy} */\n${imports.join('\n')}\n`;
}

/** @param {readonly ElementFolder[]} elements */
function classesOf(elements) {
  const exports = elements.map(({ path, name }) => `export * from '../${path}/${name}.js';`);
  return `/** The classes of all elements. ${writtenBy} */\n${exports.join('\n')}\n`;
}

/** @param {readonly ElementFolder[]} elements */
function loadersOf(elements) {
  const entries = elements.map(
    ({ baseName, className, path, name }) =>
      `  '${baseName}': async () => (await import('../${path}/${name}.js')).${className},`,
  );
  return `import type { SamspilElementClass } from '../define/define.js';

/**
 * How the CDN bundle loads each element when a page first uses it, by its base name.
 * ${writtenBy}
 */
export const elementLoaders: Readonly<Record<string, () => Promise<SamspilElementClass>>> = {
${entries.join('\n')}
};
`;
}

/**
 * The package.json with the elements' exports and side effects; what else it exports stays, in its order.
 * @param {readonly ElementFolder[]} elements
 * @param {string} text
 */
function packageWith(elements, text) {
  /** @type {Record<string, unknown> & { exports: Record<string, ExportTarget> }} */
  const manifest = JSON.parse(text);
  const isOfAll = (/** @type {string} */ specifier) => specifier === '.' || specifier === './define';
  const isOfElement = (/** @type {string} */ specifier) =>
    !isOfAll(specifier) && (specifier.endsWith('/define') || `${specifier}/define` in manifest.exports);
  const others = Object.entries(manifest.exports).filter(([specifier]) => !isOfElement(specifier));
  const first = others.filter(([specifier]) => isOfAll(specifier));
  /** @type {[string, ExportTarget][]} */
  const ofElements = elements.flatMap(({ path, name }) => [
    [`./${path}`, compiled(`${path}/${name}`)],
    [`./${path}/define`, compiled(`${path}/define`)],
  ]);
  manifest.exports = Object.fromEntries([...first, ...ofElements, ...others.filter((entry) => !first.includes(entry))]);
  // Registering is all that importing does beyond giving names: bundlers drop every other module that nobody uses.
  manifest.sideEffects = [
    './cdn/samspil.js',
    './dist/define.js',
    // A sheet that is imported for what it does to the page.
    './dist/themes/*.css',
    ...elements.map(({ path }) => `./dist/${path}/define.js`),
  ];
  return manifestText(manifest);
}

/**
 * @param {string} path
 * @returns {ExportTarget}
 */
const compiled = (path) => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` });

/**
 * One line for each field, and for each of what has many: a new element is two lines in a review.
 * @param {Readonly<Record<string, unknown>>} manifest
 */
function manifestText(manifest) {
  const fields = Object.entries(manifest).map(([name, value]) => {
    if (name === 'exports' && typeof value === 'object' && value !== null) {
      const lines = Object.entries(value).map(([key, target]) => `    ${JSON.stringify(key)}: ${inline(target)}`);
      return `  "exports": {\n${lines.join(',\n')}\n  }`;
    }
    if (name === 'sideEffects' && Array.isArray(value)) {
      return `  "sideEffects": [\n${value.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
    }
    return `  ${JSON.stringify(name)}: ${inline(value)}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

/**
 * @param {unknown} value
 * @returns {string}
 */
function inline(value) {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, entry]) => `${JSON.stringify(key)}: ${inline(entry)}`)
    .join(', ')} }`;
}

/** The lists as they have to be, of the elements that are there now. */
export function currentElementLists() {
  return elementLists(listElements(), readFileSync(join(root, packageFile), 'utf8'));
}

/**
 * @param {ReadonlyMap<string, string>} lists
 * @returns {string[]} the paths of those that are not committed as they have to be
 */
export function outdatedLists(lists) {
  return [...lists].flatMap(([path, text]) => (readIfThere(join(root, path)) === text ? [] : [path]));
}

/** @param {string} file */
function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Writes the lists; with `--check` writes nothing, and fails naming what differs. */
async function run() {
  const options = process.argv.slice(2);
  const unknown = options.filter((option) => option !== '--check');
  if (unknown.length > 0) throw new Instruction(`Unknown option ${unknown.join(' ')}. There is only --check.`);
  const lists = currentElementLists();
  const outdated = outdatedLists(lists);
  if (!options.includes('--check')) {
    for (const path of outdated) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), lists.get(path) ?? '');
      console.log(`Wrote ${path}`);
    }
  } else if (outdated.length > 0) {
    throw new Instruction(
      `These do not list the elements as their folders do: ${outdated.join(', ')}. Run npm run elements.`,
    );
  }
}

if (isCommand(import.meta)) await runAsCommand(run);
