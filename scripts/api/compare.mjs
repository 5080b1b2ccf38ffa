/** @typedef {import('./surface.mjs').Surface} Surface */
/** @typedef {import('./surface.mjs').ElementSurface} ElementSurface */
/** @typedef {import('./surface.mjs').Property} Property */
/** @typedef {import('./surface.mjs').Method} Method */
/** @typedef {{ breaking: boolean, text: string }} Change */

/**
 * What changed for the pages that use the elements.
 * @param {Surface} released
 * @param {Surface} current
 * @returns {Change[]} by tag, each a sentence without its full stop
 */
export function compareSurfaces(released, current) {
  const tags = [...new Set([...Object.keys(released.elements), ...Object.keys(current.elements)])].sort();
  return tags.flatMap((tag) => {
    const before = released.elements[tag];
    const after = current.elements[tag];
    if (before === undefined) return [added(`<${tag}> is new`)];
    if (after === undefined) return [breaking(`<${tag}> is gone`)];
    return compareElements(before, after).map(({ breaking: breaks, text }) => ({
      breaking: breaks,
      text: `<${tag}>: ${text}`,
    }));
  });
}

/**
 * @param {ElementSurface} before
 * @param {ElementSurface} after
 * @returns {Change[]}
 */
function compareElements(before, after) {
  return [
    ...compareNamed('property', before.properties, after.properties, compareProperty),
    ...compareNamed('attribute', before.attributes, after.attributes, compareAttribute),
    ...compareNamed('method', before.methods, after.methods, compareMethod),
    ...compareNamed('event', before.events, after.events, (name, type, next) =>
      type === next ? [] : [breaking(`the event ${name} is a ${next} instead of a ${type}`)],
    ),
    ...compareNamed('slot', asRecord(before.slots), asRecord(after.slots)),
    ...compareNamed('part', asRecord(before.parts), asRecord(after.parts)),
    ...compareNamed('custom property', before.cssProperties, after.cssProperties, (name, value, next) =>
      value === next
        ? []
        : [breaking(`the custom property ${name} is ${next || 'unset'} by default instead of ${value || 'unset'}`)],
    ),
    ...compareNamed('state', asRecord(before.cssStates), asRecord(after.cssStates)),
  ];
}

/**
 * @template Value
 * @param {string} kind
 * @param {Readonly<Record<string, Value>>} before
 * @param {Readonly<Record<string, Value>>} after
 * @param {(name: string, before: Value, after: Value) => Change[]} [compare]
 * @returns {Change[]}
 */
function compareNamed(kind, before, after, compare = () => []) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name) => {
    const shown = name === '' ? '(default)' : name;
    const former = before[name];
    const next = after[name];
    if (former === undefined) return [added(`the ${kind} ${shown} is new`)];
    if (next === undefined) return [breaking(`the ${kind} ${shown} is gone`)];
    return compare(shown, former, next);
  });
}

/** @type {(name: string, before: Property, after: Property) => Change[]} */
function compareProperty(name, before, after) {
  /** @type {Change[]} */
  const changes = [];
  if (!before.readonly && after.readonly) changes.push(breaking(`the property ${name} can only be read`));
  if (before.readonly && !after.readonly) changes.push(added(`the property ${name} can be set`));
  if (before.default !== after.default) {
    changes.push(
      breaking(
        `the property ${name} is ${after.default ?? 'unset'} by default instead of ${before.default ?? 'unset'}`,
      ),
    );
  }
  if (before.reflects && !after.reflects)
    changes.push(breaking(`the property ${name} is no longer reflected to its attribute`));
  if (!before.reflects && after.reflects) changes.push(added(`the property ${name} is reflected to its attribute`));
  changes.push(...compareTypes(`the property ${name}`, before.type, after.type, after.readonly === true));
  return changes;
}

/**
 * Compares two types as sets of what they allow. Where a page sets the value, more is an addition and less breaks it;
 * where it only reads, more breaks it too.
 * @param {string} what
 * @param {string} before
 * @param {string} after
 * @param {boolean} isRead
 * @returns {Change[]}
 */
function compareTypes(what, before, after, isRead) {
  const former = new Set(unionOf(before));
  const next = new Set(unionOf(after));
  const gone = [...former].filter((each) => !next.has(each));
  const fresh = [...next].filter((each) => !former.has(each));
  if (gone.length === 0 && fresh.length === 0) return [];
  if (gone.length > 0 && fresh.length === 0) {
    return [
      isRead
        ? added(`${what} never gives ${gone.join(' or ')} any more`)
        : breaking(`${what} does not take ${gone.join(' or ')} any more`),
    ];
  }
  if (gone.length === 0) {
    return [isRead ? breaking(`${what} may give ${fresh.join(' or ')}`) : added(`${what} takes ${fresh.join(' or ')}`)];
  }
  // Whether a name stands for more or for less than another, texts do not tell.
  return [breaking(`${what} is ${after} instead of ${before}`)];
}

/**
 * The members of a union, whatever brackets stand in them.
 * @param {string} type
 * @returns {string[]}
 */
export function unionOf(type) {
  /** @type {string[]} */
  const members = [];
  let depth = 0;
  let member = '';
  let quote = '';
  for (const [index, character] of [...type].entries()) {
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === "'" || character === '"' || character === '`') quote = character;
    else if ('([{<'.includes(character)) depth += 1;
    // The head of an arrow closes nothing.
    else if (')]}'.includes(character) || (character === '>' && type[index - 1] !== '=')) depth -= 1;
    else if (character === '|' && depth === 0) {
      members.push(member.trim());
      member = '';
      continue;
    }
    member += character;
  }
  return [...members, member.trim()].filter((each) => each !== '');
}

/** @type {(name: string, before: string, after: string) => Change[]} */
function compareAttribute(name, before, after) {
  return before === after ? [] : [breaking(`the attribute ${name} sets ${after} instead of ${before}`)];
}

/** @type {(name: string, before: Method, after: Method) => Change[]} */
function compareMethod(name, before, after) {
  const changes = after.parameters.flatMap((parameter, index) => {
    const former = before.parameters[index];
    if (former === undefined) {
      const text = `the method ${name} ${parameter.optional ? 'may be' : 'must be'} given ${parameter.name}`;
      return [parameter.optional ? added(text) : breaking(text)];
    }
    const required =
      former.optional && !parameter.optional ? [breaking(`the method ${name} must be given ${parameter.name}`)] : [];
    return [
      ...required,
      ...compareTypes(`${parameter.name} of the method ${name}`, former.type, parameter.type, false),
    ];
  });
  const dropped = before.parameters.slice(after.parameters.length);
  return [
    ...changes,
    ...dropped.map((parameter) => breaking(`the method ${name} takes no ${parameter.name} any more`)),
    ...compareTypes(`what the method ${name} returns`, before.returns, after.returns, true),
  ];
}

/** @param {string} text @returns {Change} */
const breaking = (text) => ({ breaking: true, text });
/** @param {string} text @returns {Change} */
const added = (text) => ({ breaking: false, text });

/** @param {readonly string[]} names @returns {Record<string, true>} */
const asRecord = (names) => Object.fromEntries(names.map((name) => [name, /** @type {const} */ (true)]));
