/** @typedef {import('./manifest.mjs').ClassDeclaration} ClassDeclaration */
/** @typedef {import('./manifest.mjs').Documented} Documented */
/** @typedef {import('./uses.mjs').Uses} Uses */

/** The lists of a declaration whose entries need nothing but a description. */
const described = /** @type {const} */ ([
  ['slots', 'slot'],
  ['cssParts', 'part'],
  ['cssProperties', 'custom property'],
  ['cssStates', 'state'],
]);

/** By this elements find their provider (the community's context protocol); no page listens to it. */
const protocolEvent = 'context-request';
/** @param {ReadonlySet<string>} events */
const withoutProtocol = (events) => new Set([...events].filter((name) => name !== protocolEvent));

/**
 * What an element does not say about itself, or says wrongly.
 * @param {ClassDeclaration} declaration
 * @param {Uses} uses
 * @returns {string[]} each a sentence that begins with the element's tag
 */
export function documentationFaults(declaration, uses) {
  const { tagName = declaration.name, members = [], events = [] } = declaration;
  const faults = [
    ...(isBlank(declaration.summary) ? ['has no @summary'] : []),
    ...members.flatMap(memberFaults),
    ...events.flatMap((event) => [
      ...(isBlank(event.description) ? [`does not describe the event ${event.name}`] : []),
      ...(isBlank(event.type?.text) ? [`gives the event ${event.name} no type: @fires {TheClass} ${event.name}`] : []),
    ]),
    ...described.flatMap(([list, kind]) =>
      (declaration[list] ?? [])
        .filter(({ description }) => isBlank(description))
        .map(({ name }) => `does not describe the ${kind} ${quoted(name)}`),
    ),
    ...missing(withoutProtocol(uses.events), events).map(
      (name) => `sends the event ${name}, which is not documented: @fires`,
    ),
    ...missing(uses.parts, declaration.cssParts).map(
      (name) => `has the part ${name}, which is not documented: @csspart`,
    ),
    ...missing(uses.slots, declaration.slots).map(
      (name) => `has the slot ${quoted(name)}, which is not documented: @slot`,
    ),
    ...missing(uses.cssProperties, declaration.cssProperties).map(
      (name) => `reads the custom property ${name}, which is not documented: @cssproperty`,
    ),
    ...missing(uses.cssStates, declaration.cssStates).map(
      (name) => `has the state ${name}, which is not documented: @cssstate`,
    ),
    ...stale(declaration.cssParts, uses).map((name) => `documents the part ${name}, which it does not have`),
    ...stale(declaration.cssStates, uses).map((name) => `documents the state ${name}, which it does not have`),
  ];
  return faults.map((fault) => `<${tagName}> ${fault}.`);
}

/**
 * @param {import('./manifest.mjs').Member} member
 * @returns {string[]}
 */
function memberFaults(member) {
  const word = member.kind === 'method' ? 'method' : 'property';
  const faults = isBlank(member.description) ? [`does not describe the ${word} ${member.name}`] : [];
  if (member.kind === 'method') return faults;
  const type = member.type?.text ?? '';
  if (type === '' || type === 'any') faults.push(`gives the property ${member.name} no type`);
  const mayBeAbsent = /\b(undefined|null|unknown)\b/.test(type);
  if (!member.readonly && member.default === undefined && !mayBeAbsent) {
    faults.push(`does not say the default of the property ${member.name}: an initializer, or @default`);
  }
  return faults;
}

/**
 * @param {ReadonlySet<string>} used
 * @param {readonly Documented[] | undefined} documented
 */
function missing(used, documented = []) {
  return [...used].filter((name) => !documented.some((each) => each.name === name)).sort();
}

/**
 * Documented names that appear nowhere in the element. What is inherited is its base's to answer for.
 * @param {readonly Documented[] | undefined} documented
 * @param {Uses} uses
 */
function stale(documented, { words }) {
  return (documented ?? [])
    .filter(({ name, inheritedFrom }) => !inheritedFrom && !words.has(name))
    .map(({ name }) => name);
}

/** @param {string | undefined} text */
const isBlank = (text) => text === undefined || text.trim() === '';

/** @param {string} name */
const quoted = (name) => (name === '' ? '(default)' : name);
