/**
 * One exported type name for each component, so that applications write `Intervention` and not
 * `components['schemas']['Intervention']`.
 * @param {{ components: { schemas: Readonly<Record<string, unknown>> } }} document OpenAPI
 */
export function componentTypes(document) {
  const names = Object.keys(document.components.schemas).sort();
  const types = names.map((name) => `export type ${name} = Schemas['${name}'];\n`);
  return [
    "import type { components } from './api-types.js';\n",
    "\ntype Schemas = components['schemas'];\n\n",
    ...types,
  ].join('');
}
