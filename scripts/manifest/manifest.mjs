/**
 * The parts of a custom elements manifest (schema 1.0) that our scripts read and write.
 *
 * @typedef {{ text: string }} TypeText
 *
 * @typedef {object} Documented
 * @property {string} name
 * @property {string} [description]
 * @property {string} [summary]
 * @property {TypeText} [type]
 * @property {TypeText} [parsedType] the same with our aliases of literals written out, as editors offer them
 * @property {string} [default]
 * @property {{ name: string, module?: string, package?: string }} [inheritedFrom]
 *
 * @typedef {Documented & {
 *   kind: 'field' | 'method',
 *   privacy?: string,
 *   static?: boolean,
 *   readonly?: boolean,
 *   attribute?: string,
 *   reflects?: boolean,
 *   parameters?: (Documented & { optional?: boolean })[],
 *   return?: { type?: TypeText },
 * }} Member
 *
 * @typedef {Documented & { fieldName?: string }} Attribute
 *
 * @typedef {object} ClassDeclaration
 * @property {string} kind
 * @property {string} name
 * @property {string} [summary]
 * @property {string} [description]
 * @property {string} [tagName]
 * @property {boolean} [customElement]
 * @property {Member[]} [members]
 * @property {Attribute[]} [attributes]
 * @property {Documented[]} [events]
 * @property {Documented[]} [slots]
 * @property {Documented[]} [cssParts]
 * @property {Documented[]} [cssProperties]
 * @property {Documented[]} [cssStates]
 * @property {{ name: string, module?: string, package?: string }} [superclass]
 *
 * @typedef {{ kind: string, name: string, declaration?: { name?: string, module?: string, package?: string } }} Export
 * @typedef {{ kind: string, path: string, declarations: ClassDeclaration[], exports: Export[] }} Module
 * @typedef {{ schemaVersion: string, readme?: string, modules: Module[] }} Manifest
 */

/**
 * The elements of a manifest, by tag, in the order of their tags.
 * @param {Manifest} manifest
 * @returns {ReadonlyMap<string, ClassDeclaration>}
 */
export function elementsOf(manifest) {
  const found = manifest.modules.flatMap(({ declarations }) =>
    declarations.flatMap((each) => (each.tagName === undefined ? [] : [/** @type {const} */ ([each.tagName, each])])),
  );
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The manifest with the tags of a build that has another prefix.
 * @param {Manifest} manifest
 * @param {(text: string) => string} rename what turns our tags in a text into those of the build
 * @returns {Manifest}
 */
export function renamedManifest(manifest, rename) {
  return JSON.parse(JSON.stringify(manifest), (_key, value) => (typeof value === 'string' ? rename(value) : value));
}
