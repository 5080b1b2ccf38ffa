import { join } from 'node:path';
import ts from 'typescript';

/**
 * A public member of an element as the compiler sees it.
 * @typedef {object} TypedMember
 * @property {'field' | 'method'} kind
 * @property {{ text: string } | undefined} type undefined for a method
 * @property {{ text: string } | undefined} parsedType the type with aliases of literals written out; undefined where that says no more
 * @property {string} description
 * @property {boolean} readonly
 */

/** @typedef {{ membersOf(className: string): ReadonlyMap<string, TypedMember>, isEventName(name: string): boolean }} ElementTypes */

const format = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

/**
 * What only the compiler knows: the members that an element really has, whichever base or mixin they come from, and their
 * types.
 * @param {object} place
 * @param {string} place.folder the package, absolute
 * @param {readonly string[]} place.files its sources, absolute
 * @param {readonly import('../elements.mjs').ElementFolder[]} place.elements
 * @returns {ElementTypes}
 */
export function readTypes({ folder, files, elements }) {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(folder, 'tsconfig.json'),
    { noEmit: true, composite: false, incremental: false, types: [] },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  const program = ts.createProgram({
    rootNames: files,
    options: config?.options ?? {},
    ...(config?.projectReferences && { projectReferences: config.projectReferences }),
  });
  const checker = program.getTypeChecker();
  const eventNames = new Set(files.flatMap((file) => eventNamesOf(program.getSourceFile(file))));
  const members = new Map(
    elements.map(({ path, name, className }) => {
      const source = program.getSourceFile(join(folder, 'src', path, `${name}.ts`));
      return [className, source === undefined ? new Map() : publicMembers(checker, source, className, folder)];
    }),
  );
  return { membersOf: (name) => members.get(name) ?? new Map(), isEventName: (name) => eventNames.has(name) };
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.SourceFile} source
 * @param {string} className
 * @param {string} folder
 * @returns {Map<string, TypedMember>}
 */
function publicMembers(checker, source, className, folder) {
  const declaration = source.statements.find((each) => ts.isClassDeclaration(each) && each.name?.text === className);
  if (declaration === undefined || !ts.isClassDeclaration(declaration)) return new Map();
  const ours = join(folder, 'src');
  const found = checker
    .getTypeAtLocation(declaration)
    .getProperties()
    .flatMap((symbol) => {
      const place = symbol.declarations?.find((each) => isInside(each, ours));
      if (place === undefined || !isPublic(symbol, place)) return [];
      return [/** @type {const} */ ([symbol.name, typedMember(checker, symbol, place, declaration)])];
    });
  return new Map(found);
}

/** @param {ts.Node} node @param {string} folder */
function isInside(node, folder) {
  const { fileName } = node.getSourceFile();
  return fileName.startsWith(folder.replaceAll('\\', '/'));
}

/** @param {ts.Symbol} symbol @param {ts.Declaration} place */
function isPublic(symbol, place) {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  if (symbol.name.startsWith('#') || symbol.name.startsWith('__') || symbol.name.startsWith('_')) return false;
  if ((ts.getCombinedModifierFlags(place) & hidden) !== 0) return false;
  return !symbol.getJsDocTags().some(({ name }) => name === 'internal' || name === 'ignore');
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} symbol
 * @param {ts.Declaration} place
 * @param {ts.Node} at
 * @returns {TypedMember}
 */
function typedMember(checker, symbol, place, at) {
  const description = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  if (ts.isMethodDeclaration(place)) {
    return { kind: 'method', type: undefined, parsedType: undefined, description, readonly: false };
  }
  const isReadonly =
    (ts.getCombinedModifierFlags(place) & ts.ModifierFlags.Readonly) !== 0 ||
    (ts.isGetAccessor(place) && !symbol.declarations?.some(ts.isSetAccessor));
  const type = checker.getTypeOfSymbolAtLocation(symbol, at);
  const isOptional = (symbol.flags & ts.SymbolFlags.Optional) !== 0;
  const text = withUndefined(written(checker, type, place), isOptional);
  const parsed = withUndefined(expanded(checker, type, at), isOptional);
  return {
    kind: 'field',
    type: { text },
    parsedType: parsed === text ? undefined : { text: parsed },
    description,
    readonly: isReadonly,
  };
}

/**
 * The type as the source has it, which keeps the names of aliases; else as the compiler writes it.
 * @param {ts.TypeChecker} checker
 * @param {ts.Type} type
 * @param {ts.Declaration} place
 */
function written(checker, type, place) {
  const annotation = 'type' in place && place.type !== undefined ? /** @type {ts.Node} */ (place.type) : undefined;
  if (annotation === undefined || ts.isMethodDeclaration(place)) return checker.typeToString(type, place, format);
  return annotation.getText().replace(/\s+/g, ' ');
}

/**
 * A union with its members written out: `'month' | 'schoolYear'` instead of `Zoom`.
 * @param {ts.TypeChecker} checker
 * @param {ts.Type} type
 * @param {ts.Node} at
 */
function expanded(checker, type, at) {
  if (!type.isUnion() || (type.flags & ts.TypeFlags.Boolean) !== 0) return checker.typeToString(type, at, format);
  const texts = type.types.map((each) =>
    each.isStringLiteral() ? `'${each.value}'` : checker.typeToString(each, at, format),
  );
  const withBoolean = texts.includes('true') && texts.includes('false');
  const short = withBoolean ? [...texts.filter((text) => text !== 'true' && text !== 'false'), 'boolean'] : texts;
  return [...new Set(short)].map((text) => (text.includes('=>') ? `(${text})` : text)).join(' | ');
}

/** @param {string} text @param {boolean} isOptional */
function withUndefined(text, isOptional) {
  const without = text.replace(/(\s*\|\s*undefined)+$/, '').replace(/^undefined \| /, '');
  const mayBe = isOptional || without !== text;
  if (!mayBe) return text;
  return `${without.includes('=>') && !without.startsWith('(') ? `(${without})` : without} | undefined`;
}

/**
 * The names of the events whose classes a module declares: what they hand to `super()`.
 * @param {ts.SourceFile | undefined} source
 * @returns {string[]}
 */
export function eventNamesOf(source) {
  return source === undefined ? [] : [...eventClassesOf(source).values()];
}

/**
 * The event classes that a module declares, with the names of their events.
 * @param {ts.SourceFile} source
 * @returns {Map<string, string>}
 */
export function eventClassesOf(source) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const statement of source.statements) {
    if (!ts.isClassDeclaration(statement) || statement.name === undefined) continue;
    const name = statement.name.text;
    if (!/Event\b/.test(statement.heritageClauses?.[0]?.getText(source) ?? '')) continue;
    const visit = (/** @type {ts.Node} */ node) => {
      if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword) {
        const [first] = node.arguments;
        if (first !== undefined && ts.isStringLiteral(first)) found.set(name, first.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(statement);
  }
  return found;
}
