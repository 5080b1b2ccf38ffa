import { elementsOf } from '../manifest/manifest.mjs';

/**
 * What a page can depend on, by name: types, defaults and signatures as text.
 *
 * @typedef {{ type: string, default?: string, readonly?: true, reflects?: true }} Property
 * @typedef {{ parameters: { name: string, type: string, optional?: true }[], returns: string }} Method
 * @typedef {object} ElementSurface
 * @property {Record<string, Property>} properties
 * @property {Record<string, string>} attributes the property that each sets, or its own type in angle brackets
 * @property {Record<string, Method>} methods
 * @property {Record<string, string>} events types
 * @property {string[]} slots
 * @property {string[]} parts
 * @property {Record<string, string>} cssProperties defaults; empty where it has none
 * @property {string[]} cssStates
 *
 * @typedef {{ version: string, elements: Record<string, ElementSurface> }} Surface
 */

/**
 * @param {import('../manifest/manifest.mjs').Manifest} manifest
 * @param {string} version
 * @returns {Surface}
 */
export function surfaceOf(manifest, version) {
  const elements = [...elementsOf(manifest)].map(([tag, declaration]) => [tag, elementSurface(declaration)]);
  return { version, elements: Object.fromEntries(elements) };
}

/**
 * @param {import('../manifest/manifest.mjs').ClassDeclaration} declaration
 * @returns {ElementSurface}
 */
function elementSurface({
  members = [],
  attributes = [],
  events = [],
  slots = [],
  cssParts = [],
  cssProperties = [],
  cssStates = [],
}) {
  const fields = members.filter(({ kind }) => kind === 'field');
  const methods = members.filter(({ kind }) => kind === 'method');
  return {
    properties: byName(fields, (field) => ({
      type: (field.parsedType ?? field.type)?.text ?? '',
      ...(field.default === undefined ? {} : { default: field.default }),
      ...(field.readonly ? { readonly: true } : {}),
      ...(field.reflects ? { reflects: true } : {}),
    })),
    attributes: byName(attributes, ({ fieldName, type }) => fieldName ?? `<${type?.text ?? 'string'}>`),
    methods: byName(methods, ({ parameters = [], return: result }) => ({
      parameters: parameters.map(({ name, type, optional, default: fallback }) => ({
        name,
        type: type?.text ?? '',
        ...(optional || fallback !== undefined ? { optional: /** @type {const} */ (true) } : {}),
      })),
      returns: result?.type?.text ?? '',
    })),
    events: byName(events, ({ type }) => type?.text ?? 'Event'),
    slots: names(slots),
    parts: names(cssParts),
    cssProperties: byName(cssProperties, ({ default: fallback = '' }) => fallback),
    cssStates: names(cssStates),
  };
}

/**
 * @template {{ name: string }} Entry
 * @template Value
 * @param {readonly Entry[]} entries
 * @param {(entry: Entry) => Value} give
 * @returns {Record<string, Value>}
 */
function byName(entries, give) {
  const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  return Object.fromEntries(sorted.map((entry) => [entry.name, give(entry)]));
}

/** @param {readonly { name: string }[]} entries */
const names = (entries) => [...new Set(entries.map(({ name }) => name))].sort();
