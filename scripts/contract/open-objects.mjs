/**
 * Requests are strict and answers are open, but most components stand in both, and a component that differs between them
 * would be split in two. So every object is opened while the document is made, and those that only requests use are
 * closed again in the end.
 */

/** @typedef {{ [key: string]: unknown }} JsonObject */

/**
 * Opens strict objects, and drops what says nothing: names of members are always strings, and every integer is within
 * the safe ones.
 * @param {{ jsonSchema: JsonObject }} context
 */
export function openObjects({ jsonSchema }) {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
  if (isObject(jsonSchema.propertyNames) && Object.keys(jsonSchema.propertyNames).join() === 'type')
    delete jsonSchema.propertyNames;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

/**
 * Closes the objects that no answer contains. All objects of the contract are strict but those that say what else they
 * may hold, so whatever has named members and says nothing of others is closed.
 * @template {object} Document
 * @param {Document} document OpenAPI; changed in place
 * @returns {Document}
 */
export function closeInputs(document) {
  const { paths, components } =
    /** @type {{ paths: JsonObject; components: { schemas: JsonObject; responses: JsonObject } }} */ (
      /** @type {unknown} */ (document)
    );
  const { schemas, responses } = components;
  const answered = new Set();
  const answers = Object.values(paths).flatMap((item) =>
    Object.values(asObject(item)).map((operation) => asObject(operation).responses),
  );
  for (const unseen = [...answers, responses].flatMap(componentsIn); unseen.length > 0; ) {
    const name = unseen.pop();
    if (name === undefined || answered.has(name)) continue;
    answered.add(name);
    unseen.push(...componentsIn(schemas[name]));
  }
  for (const [name, schema] of Object.entries(schemas)) if (!answered.has(name)) close(schema);
  return document;
}

/** The names of the schemas that a part of the document points to, not those behind them. @returns {string[]} */
function componentsIn(/** @type {unknown} */ part) {
  return objectsIn(part).flatMap(({ $ref }) =>
    typeof $ref === 'string' ? [$ref.replace('#/components/schemas/', '')] : [],
  );
}

function close(/** @type {unknown} */ schema) {
  for (const object of objectsIn(schema)) {
    if (object.type === 'object' && 'properties' in object && !('additionalProperties' in object))
      object.additionalProperties = false;
  }
}

/** Every object in a part of the document. @returns {JsonObject[]} */
function objectsIn(/** @type {unknown} */ part) {
  if (Array.isArray(part)) return part.flatMap(objectsIn);
  return isObject(part) ? [part, ...Object.values(part).flatMap(objectsIn)] : [];
}

/** @returns {JsonObject} */
function asObject(/** @type {unknown} */ value) {
  return isObject(value) ? value : {};
}

/** @returns {value is JsonObject} */
function isObject(/** @type {unknown} */ value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
