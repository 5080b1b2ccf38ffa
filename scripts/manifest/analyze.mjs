import { readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { ts as analyzerTs, create } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { filesUnder } from '../stale.mjs';
import { readTypes } from './types.mjs';

/** @typedef {import('../elements.mjs').ElementFolder} ElementFolder */
/** @typedef {import('./manifest.mjs').Manifest} Manifest */
/** @typedef {import('./manifest.mjs').ClassDeclaration} ClassDeclaration */
/** @typedef {import('./manifest.mjs').Module} Module */

/** What the platform or Lit calls, and no page should. */
const lifecycle =
  /^(connected|disconnected|adopted|attributeChanged|connectedMove|formAssociated|formDisabled|formReset|formStateRestore)Callback$/;

/**
 * The custom elements manifest of the elements: what the analyzer reads, with types as the compiler resolves them, without
 * what is no page's business, and with paths that are in the published package.
 * @param {object} place
 * @param {string} place.folder the package, absolute
 * @param {readonly ElementFolder[]} place.elements
 * @returns {Manifest}
 */
export function analyzeElements({ folder, elements }) {
  const files = filesUnder(join(folder, 'src'), (file) => file.endsWith('.ts') && !file.includes('.test.'));
  const modules = files.map((file) =>
    analyzerTs.createSourceFile(
      relative(folder, file).split(sep).join('/'),
      readFileSync(file, 'utf8'),
      analyzerTs.ScriptTarget.ES2022,
      true,
    ),
  );
  /** @type {Manifest} */
  const manifest = create({ modules, plugins: litPlugin(), context: { dev: false } });
  const types = readTypes({ folder, files, elements });
  for (const element of elements) tidy(declarationOf(manifest, element), element, types);
  return publish(manifest, elements);
}

/**
 * @param {Manifest} manifest
 * @param {ElementFolder} element
 * @returns {ClassDeclaration}
 */
function declarationOf(manifest, { path, name, className }) {
  const module = manifest.modules.find((each) => each.path === `src/${path}/${name}.ts`);
  const found = module?.declarations.find((each) => each.kind === 'class' && each.name === className);
  if (found === undefined) throw new Error(`The analyzer did not find ${className} in src/${path}/${name}.ts.`);
  return /** @type {ClassDeclaration} */ (found);
}

/**
 * Leaves of an element what a page may use, and types it.
 * @param {ClassDeclaration} declaration
 * @param {ElementFolder} element
 * @param {import('./types.mjs').ElementTypes} types
 */
function tidy(declaration, { className, tag }, types) {
  const { members = [], attributes = [], events = [] } = declaration;
  const publicMembers = types.membersOf(className);
  declaration.tagName = tag;
  declaration.customElement = true;
  declaration.members = [...publicMembers].map(([name, { kind, ...typed }]) => {
    const { privacy, attribute, ...known } = members.find((each) => each.name === name && !each.static) ?? {
      kind,
      name,
    };
    const ownAttribute = attributes.find((each) => each.fieldName === name)?.name ?? attribute;
    return {
      ...known,
      ...(typed.type === undefined ? {} : { type: typed.type }),
      ...(typed.parsedType === undefined ? {} : { parsedType: typed.parsedType }),
      ...(known.description === undefined && typed.description !== '' ? { description: typed.description } : {}),
      ...(typed.readonly ? { readonly: true } : {}),
      ...(ownAttribute === undefined ? {} : { attribute: ownAttribute }),
    };
  });
  declaration.members = declaration.members.filter(({ name }) => !lifecycle.test(name));
  declaration.attributes = attributes
    .filter(({ fieldName }) => fieldName === undefined || publicMembers.has(fieldName))
    .map((attribute) => {
      const field = declaration.members?.find(({ name }) => name === attribute.fieldName);
      if (field === undefined) return attribute;
      const { type, parsedType, description } = field;
      return {
        ...attribute,
        ...(type && { type }),
        ...(parsedType && { parsedType }),
        ...(attribute.description === undefined && description !== undefined ? { description } : {}),
      };
    });
  // The analyzer takes the first argument of every event that it sees made for the event's name; the documentation is right.
  declaration.events = events.filter(({ description, name }) => description !== undefined || types.isEventName(name));
}

/**
 * Leaves the modules that a page can import, under the paths that they are published at.
 * @param {Manifest} manifest
 * @param {readonly ElementFolder[]} elements
 * @returns {Manifest}
 */
function publish(manifest, elements) {
  const byPath = new Map(manifest.modules.map((module) => [module.path, module]));
  /** @type {(from: string, to: string) => string} */
  const resolve = (from, to) => (to.startsWith('.') ? posix.join(posix.dirname(from), to) : to).replace(/\.js$/, '.ts');
  const entries = ['src/index.ts', ...elements.map(({ path, name }) => `src/${path}/${name}.ts`)];
  /** @type {Map<string, Set<string>>} the names that a page can import from each module; `*` for all */
  const reached = new Map(entries.map((path) => [path, new Set(['*'])]));
  // The map grows while it is walked: every module adds those that it exports from.
  for (const [path] of reached) {
    for (const { declaration } of byPath.get(path)?.exports ?? []) {
      if (declaration?.module === undefined || declaration.name === undefined) continue;
      const source = resolve(path, declaration.module);
      if (source !== path) reached.set(source, (reached.get(source) ?? new Set()).add(declaration.name));
    }
  }
  const compiled = (/** @type {string} */ path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
  /** @type {Module[]} */
  const modules = [...reached].sort().flatMap(([path, names]) => {
    const module = byPath.get(path);
    const isReached = (/** @type {{ name: string }} */ { name }) => names.has('*') || names.has(name);
    // Types have no place in a manifest: a module of nothing else has nothing to say.
    if (module === undefined || !module.exports.some(isReached)) return [];
    const exports = module.exports.filter(isReached).map((each) => {
      const target = each.declaration?.module;
      if (target === undefined) return each;
      return { ...each, declaration: { ...each.declaration, module: compiled(resolve(path, target)) } };
    });
    const exported = new Set(exports.map(({ declaration }) => declaration?.name));
    const declarations = module.declarations
      .filter(({ name }) => exported.has(name))
      .map((each) => withCompiledPaths(each, (from) => compiled(resolve(path, from))));
    return [{ ...module, path: compiled(path), declarations, exports }];
  });
  /** @type {Module[]} */
  const definitions = elements.map(({ path, name, tag, className }) => ({
    kind: 'javascript-module',
    path: `dist/${path}/define.js`,
    declarations: [],
    exports: [
      {
        kind: 'custom-element-definition',
        name: tag,
        declaration: { name: className, module: `dist/${path}/${name}.js` },
      },
    ],
  }));
  return { ...manifest, modules: [...modules, ...definitions] };
}

/**
 * @template T
 * @param {T} value
 * @param {(path: string) => string} compiled
 * @returns {T}
 */
function withCompiledPaths(value, compiled) {
  return JSON.parse(JSON.stringify(value), (key, entry) =>
    key === 'module' && typeof entry === 'string' ? compiled(entry) : entry,
  );
}
