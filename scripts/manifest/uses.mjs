import { existsSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';
import { filesUnder } from '../stale.mjs';
import { eventClassesOf } from './types.mjs';

/**
 * What the code of an element does that its documentation has to name.
 * @typedef {object} Uses
 * @property {ReadonlySet<string>} parts the first names in `part` (those after it tell a state), and what `exportparts` gives
 * @property {ReadonlySet<string>} slots the default one is the empty name
 * @property {ReadonlySet<string>} events that it makes
 * @property {ReadonlySet<string>} cssProperties public ones that its styles read and the theme does not have
 * @property {ReadonlySet<string>} cssStates
 * @property {ReadonlySet<string>} words every word in its templates and texts: a documented name that is none of them is stale
 */

/** @typedef {{ read(path: string): string | undefined }} Sources the sources of the package, by path under `src` */

/**
 * The sources of a package as they lie on disk.
 * @param {string} folder the package, absolute
 * @returns {Sources}
 */
export function sourcesIn(folder) {
  return {
    read(path) {
      const file = join(folder, 'src', path);
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    },
  };
}

/**
 * Reads what an element uses, in its own module and in all that it imports, up to the folders of other elements: those
 * answer for themselves.
 * @param {import('../elements.mjs').ElementFolder} element
 * @param {readonly import('../elements.mjs').ElementFolder[]} elements
 * @param {Sources} sources
 * @param {object} known
 * @param {ReadonlyMap<string, string>} known.eventClasses names of events by their classes
 * @param {ReadonlySet<string>} known.themeProperties
 * @returns {Uses}
 */
export function usesOf(element, elements, sources, { eventClasses, themeProperties }) {
  const ownerOf = (/** @type {string} */ path) =>
    elements.filter((each) => path.startsWith(`${each.path}/`)).sort((a, b) => b.path.length - a.path.length)[0];
  const uses = {
    parts: new Set(),
    slots: new Set(),
    events: new Set(),
    cssProperties: new Set(),
    cssStates: new Set(),
    words: new Set(),
  };
  const modules = new Set([`${element.path}/${element.name}.ts`]);
  // The set grows while it is walked: every module adds those that it imports.
  for (const path of modules) {
    const text = sources.read(path);
    if (text === undefined) continue;
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
    for (const imported of importsOf(source)) {
      const owner = ownerOf(imported);
      if (owner === undefined || owner === element) modules.add(imported);
    }
    readModule(source, uses, eventClasses);
  }
  for (const name of themeProperties) uses.cssProperties.delete(name);
  return uses;
}

/**
 * The modules of the package that a module loads, sooner or later; types are not loaded.
 * @param {ts.SourceFile} source
 * @returns {string[]} paths under `src`
 */
function importsOf(source) {
  /** @type {string[]} */
  const found = [];
  const visit = (/** @type {ts.Node} */ node) => {
    const specifier = loadedSpecifier(node);
    if (specifier?.startsWith('.')) {
      found.push(posix.join(posix.dirname(source.fileName), specifier).replace(/\.js$/, '.ts'));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * @param {ts.Node} node
 * @returns {string | undefined}
 */
function loadedSpecifier(node) {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const { importClause } = node;
    const named = importClause?.namedBindings;
    const onlyTypes =
      importClause?.isTypeOnly ||
      (importClause !== undefined &&
        importClause.name === undefined &&
        named !== undefined &&
        ts.isNamedImports(named) &&
        named.elements.every((each) => each.isTypeOnly));
    return onlyTypes ? undefined : node.moduleSpecifier.text;
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return node.isTypeOnly ? undefined : node.moduleSpecifier.text;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [first] = node.arguments;
    return first !== undefined && ts.isStringLiteral(first) ? first.text : undefined;
  }
  return undefined;
}

/**
 * @param {ts.SourceFile} source
 * @param {{ [Kind in keyof Uses]: Set<string> }} uses
 * @param {ReadonlyMap<string, string>} eventClasses
 */
function readModule(source, uses, eventClasses) {
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isTaggedTemplateExpression(node)) {
      const tag = node.tag.getText(source);
      if (tag === 'html' || tag === 'svg') readTemplate(node.template, uses);
      if (tag === 'css') readStyles(node.template.getText(source), uses);
    }
    if (ts.isNewExpression(node)) {
      const name = node.expression.getText(source);
      const [first] = node.arguments ?? [];
      const ofClass = eventClasses.get(name);
      if (ofClass !== undefined) uses.events.add(ofClass);
      else if (/^(Custom|Input|Submit)?Event$/.test(name) && first !== undefined && ts.isStringLiteral(first))
        uses.events.add(first.text);
    }
    if (ts.isCallExpression(node) && /\bstates\??\.(add|delete)$/.test(node.expression.getText(source))) {
      for (const word of node.arguments.flatMap(literalsOf)) uses.cssStates.add(word);
    }
    // What is drawn by hand has its parts too.
    if (ts.isCallExpression(node) && node.expression.getText(source).endsWith('.setAttribute')) {
      const [name, value] = node.arguments;
      if (name !== undefined && value !== undefined && literalsOf(name)[0] === 'part')
        for (const text of literalsOf(value)) uses.parts.add(text.split(' ')[0] ?? text);
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      for (const word of node.text.match(/[\w-]+/g) ?? []) uses.words.add(word);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

/** Stands for what is filled in at that place. @param {number} index */
const hole = (index) => `\uE000${index}\uE001`;

/**
 * @param {ts.TemplateLiteral} template
 * @param {{ [Kind in keyof Uses]: Set<string> }} uses
 */
function readTemplate(template, uses) {
  const spans = ts.isTemplateExpression(template) ? template.templateSpans : [];
  const first = ts.isTemplateExpression(template) ? template.head.text : template.text;
  const text = spans.reduce((sum, { literal }, index) => sum + hole(index) + literal.text, first);
  /** The first word of an attribute, or those that an expression in its place can begin with. @param {string} value */
  const firstWordsOf = (value) => {
    const [first = ''] = value.trim().split(/\s+/);
    const span = spans[Number(/^\uE000(\d+)\uE001$/.exec(first)?.[1])];
    if (span !== undefined) return literalsOf(span.expression).flatMap((each) => each.split(' ').slice(0, 1));
    return first === '' || first.includes('\uE000') ? [] : [first];
  };
  for (const [, value] of attributes(text, 'part')) for (const word of firstWordsOf(value)) uses.parts.add(word);
  for (const [, value] of attributes(text, 'exportparts')) {
    for (const mapping of value.split(',')) {
      const [inner, outer = inner] = mapping.split(':').map((each) => each.trim());
      if (outer && !outer.includes('\uE000')) uses.parts.add(outer);
    }
  }
  for (const [, rest = ''] of text.matchAll(/<slot((?:\s[^>]*)?)\/?>/g)) {
    const names = attributes(rest, 'name').flatMap(([, value]) => firstWordsOf(value));
    if (names.length > 0) for (const name of names) uses.slots.add(name);
    else if (!/\sname=/.test(rest)) uses.slots.add('');
  }
}

/**
 * @param {string} text
 * @param {string} name
 * @returns {[string, string][]} each attribute of that name with its value
 */
function attributes(text, name) {
  const pattern = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'g');
  return [...text.matchAll(pattern)].map(([all, double, single, bare]) => [all, double ?? single ?? bare ?? '']);
}

/**
 * The texts that an expression may give, as far as they stand in it, each without what only running would tell.
 * @param {ts.Node} node
 * @returns {string[]}
 */
function literalsOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text.trim() === '' ? [] : [node.text.trim().replace(/\s+/g, ' ')];
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...literalsOf(node.left), ...literalsOf(node.right)];
  if (ts.isTemplateExpression(node)) {
    const own = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('\uE000');
    const whole = own.split(/\s+/).filter((word) => word !== '' && !word.includes('\uE000'));
    return whole.length === 0 ? [] : [whole.join(' ')];
  }
  return [];
}

/**
 * @param {string} text
 * @param {{ [Kind in keyof Uses]: Set<string> }} uses
 */
function readStyles(text, uses) {
  for (const [, name = ''] of text.matchAll(/var\(\s*(--samspil-[\w-]*\w)(?=\s*[,)])/g)) uses.cssProperties.add(name);
  for (const [, name = ''] of text.matchAll(/:host\(:state\(([\w-]+)\)/g)) uses.cssStates.add(name);
}

/**
 * What is known of the package as a whole: its event classes, and the custom properties of its theme, which every element
 * has and the theme documents.
 * @param {string} folder the package, absolute
 */
export function knownOf(folder) {
  const sources = join(folder, 'src');
  const files = filesUnder(sources, (file) => file.endsWith('.ts') && !file.includes('.test.'));
  /** @type {Map<string, string>} */
  const eventClasses = new Map();
  /** @type {Set<string>} */
  const themeProperties = new Set();
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const path = relative(sources, file).split(sep).join('/');
    if (/Event\b/.test(text)) {
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
      for (const [name, event] of eventClassesOf(source)) eventClasses.set(name, event);
    }
    if (path.startsWith('theme/')) {
      for (const [name] of text.matchAll(/--samspil-[\w-]*\w/g)) themeProperties.add(name);
    }
  }
  return { eventClasses, themeProperties };
}
