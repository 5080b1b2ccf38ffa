/**
 * @typedef {{ id: string; method: string; path: string; record?: { act: string; plural: string };
 *   bodyMediaType?: string; needsIdempotencyKey?: true; needsIfMatch?: true }} Operation
 * @typedef {{ in?: string; name?: string; schema?: { type?: string } }} Parameter
 * @typedef {{ paths: Readonly<Record<string, Readonly<Record<string, { parameters?: readonly Parameter[] }>>>> }} Document
 */

/**
 * The client's table of operations: what it needs at run time, free of schemas. Each namespace is a constant of its own,
 * so that a bundler drops what nobody uses.
 * @param {readonly Operation[]} operations
 * @param {Document} document OpenAPI, for the parameters that hold lists
 */
export function operationTable(operations, document) {
  /** @type {Map<string, Map<string, Operation>>} */
  const namespaces = new Map();
  /** @type {Operation[]} */
  const alone = [];
  for (const operation of operations) {
    if (operation.record === undefined) {
      alone.push(operation);
      continue;
    }
    const name = camelCase(operation.record.plural);
    const acts = namespaces.get(name) ?? new Map();
    namespaces.set(name, acts.set(operation.record.act, operation));
  }
  const entry = (/** @type {Operation} */ operation) => inline(entryOf(operation, document));
  return [
    '/** Operations that belong to no kind of record. */\n',
    ...alone.map((operation) => `export const ${operation.id} = ${entry(operation)} as const;\n`),
    ...[...namespaces].map(([name, acts]) => {
      const lines = [...acts].map(([act, operation]) => `  ${act}: ${entry(operation)},\n`);
      return `\nexport const ${name} = {\n${lines.join('')}} as const;\n`;
    }),
    '\n/** The operations of each kind of record, by namespace of the client and by what they do. */\n',
    `export const recordOperations = {\n${[...namespaces.keys()].map((name) => `  ${name},\n`).join('')}} as const;\n`,
  ].join('');
}

/**
 * @param {Operation} operation
 * @param {Document} document
 */
function entryOf({ id, method, path, bodyMediaType, needsIdempotencyKey, needsIfMatch }, document) {
  const parameters = document.paths[path]?.[method.toLowerCase()]?.parameters ?? [];
  const lists = parameters.flatMap(({ in: place, name, schema }) =>
    place === 'query' && schema?.type === 'array' && name ? [name] : [],
  );
  return {
    id,
    method,
    path,
    ...(bodyMediaType === undefined ? {} : { mediaType: bodyMediaType }),
    ...(lists.length === 0 ? {} : { lists }),
    ...(needsIdempotencyKey ? { needsIdempotencyKey } : {}),
    ...(needsIfMatch ? { needsIfMatch } : {}),
  };
}

/**
 * A flat object of strings, string lists and booleans as TypeScript on one line.
 * @param {Readonly<Record<string, unknown>>} object
 */
function inline(object) {
  const quote = (/** @type {unknown} */ value) => (typeof value === 'string' ? `'${value}'` : String(value));
  const members = Object.entries(object).map(
    ([name, value]) => `${name}: ${Array.isArray(value) ? `[${value.map(quote).join(', ')}]` : quote(value)}`,
  );
  return `{ ${members.join(', ')} }`;
}

/** `policy-sets` as `policySets`. @param {string} plural */
function camelCase(plural) {
  return plural.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
