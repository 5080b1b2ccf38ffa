import { elementsOf } from './manifest.mjs';

/** @typedef {import('./manifest.mjs').Manifest} Manifest */
/** @typedef {import('./manifest.mjs').ClassDeclaration} ClassDeclaration */

/*
 * Types for the templates of React, Vue and Svelte, written by ourselves. The public converters were tried and left:
 * theirs wrap our typed events once more (`CustomEvent<SamspilProblemEvent>`), import one event class once for every element
 * that sends it, which does not compile, name Vue's listeners as nobody writes them, and know few of HTML's own attributes.
 */

/** Where the declarations lie beside the compiled package. */
const packageRoot = '../dist/index.js';

/** Events that every framework types by itself, on any element. */
const nativeEvents = new Set([
  'input',
  'change',
  'focus',
  'blur',
  'invalid',
  'click',
  'toggle',
  'beforetoggle',
  'close',
]);

/**
 * `import type {} from '@samspil/elements/jsx'` gives React 19 (and what takes its types) our tags.
 * @param {Manifest} manifest
 */
export function jsxTypes(manifest) {
  const elements = [...elementsOf(manifest)].map(([tag, declaration]) => {
    const names = [...propertyLines(declaration, manifest).keys()];
    const lines = [
      ...propertyLines(declaration, manifest).values(),
      ...eventLines(declaration, manifest, (event) => `'on${event}'`),
    ];
    const base = `DetailedHTMLProps<HTMLAttributes<samspil.${declaration.name}>, samspil.${declaration.name}>`;
    const rest = names.length === 0 ? base : `Omit<${base}, ${names.join(' | ')}>`;
    return `${comment(declaration.summary, '  ')}  '${tag}': ${rest} & {\n${lines.join('\n')}\n  };`;
  });
  return `${heading('React 19')}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type * as samspil from '${packageRoot}';

/** The attributes and properties that each tag takes in JSX. */
export interface SamspilJsxElements {
${elements.join('\n')}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends SamspilJsxElements {}
  }
  interface CSSProperties {
${cssProperties(manifest)}
  }
}
`;
}

/**
 * `import type {} from '@samspil/elements/vue'` gives Vue's templates our tags.
 * @param {Manifest} manifest
 */
export function vueTypes(manifest) {
  const elements = [...elementsOf(manifest)].map(([tag, declaration]) => {
    const properties = [...propertyLines(declaration, manifest).values()];
    const listeners = eventLines(declaration, manifest, (event) => `on${pascal(event)}`);
    return `${comment(declaration.summary, '  ')}  '${tag}': new () => samspil.${declaration.name} & {
    $props: Omit<HTMLAttributes, ${[...propertyLines(declaration, manifest).keys()].join(' | ') || 'never'}> & PublicProps & {
${[...properties, ...listeners].join('\n')}
    };
  };`;
  });
  return `${heading('Vue 3')}
import type { HTMLAttributes, PublicProps } from 'vue';
import type * as samspil from '${packageRoot}';

/** Our tags as components of Vue's templates. */
export interface SamspilVueElements {
${elements.join('\n')}
}

declare module 'vue' {
  interface GlobalComponents extends SamspilVueElements {}
}
`;
}

/**
 * `import type {} from '@samspil/elements/svelte'` gives Svelte's templates our tags.
 * @param {Manifest} manifest
 */
export function svelteTypes(manifest) {
  const elements = [...elementsOf(manifest)].map(([tag, declaration]) => {
    const names = [...propertyLines(declaration, manifest).keys()];
    const lines = [
      ...propertyLines(declaration, manifest).values(),
      ...eventLines(declaration, manifest, (event) => `'on${event}'`),
      ...eventLines(declaration, manifest, (event) => `'on:${event}'`),
    ];
    const base = `HTMLAttributes<samspil.${declaration.name}>`;
    const rest = names.length === 0 ? base : `Omit<${base}, ${names.join(' | ')}>`;
    return `${comment(declaration.summary, '  ')}  '${tag}': ${rest} & {\n${lines.join('\n')}\n  };`;
  });
  return `${heading('Svelte 4 and 5')}
import type { HTMLAttributes } from 'svelte/elements';
import type * as samspil from '${packageRoot}';

/** The attributes and properties that each tag takes in Svelte. */
export interface SamspilSvelteElements {
${elements.join('\n')}
}

declare module 'svelte/elements' {
  export interface SvelteHTMLElements extends SamspilSvelteElements {}
}
`;
}

/** @param {string} framework */
const heading = (framework) =>
  `/** Our elements in the templates of ${framework}. Written at build from custom-elements.json. */`;

/**
 * What a template may set, as lines of a type: properties, and attributes of another name. Keyed by the quoted name.
 * @param {ClassDeclaration} declaration
 * @param {Manifest} manifest
 * @returns {Map<string, string>}
 */
function propertyLines({ name: className, members = [], attributes = [] }, manifest) {
  /** @type {Map<string, string>} */
  const lines = new Map();
  for (const { kind, name, readonly, description } of members) {
    if (kind !== 'field' || readonly) continue;
    lines.set(`'${name}'`, line(name, `samspil.${className}['${name}'] | undefined`, description));
  }
  for (const { name, fieldName, type, description } of attributes) {
    if (lines.has(`'${name}'`)) continue;
    const ofField = members.some((each) => each.name === fieldName && !each.readonly);
    const text = ofField ? `samspil.${className}['${fieldName}']` : typeIn(type?.text ?? 'string', manifest);
    lines.set(`'${name}'`, line(name, `${text} | undefined`, description));
  }
  return lines;
}

/**
 * @param {string} name
 * @param {string} type
 * @param {string | undefined} description
 */
const line = (name, type, description) => `${comment(description, '    ')}    '${name}'?: ${type};`;

/**
 * @param {ClassDeclaration} declaration
 * @param {Manifest} manifest
 * @param {(event: string) => string} nameOf
 * @returns {string[]}
 */
function eventLines({ events = [] }, manifest, nameOf) {
  return events
    .filter(({ name }) => !nativeEvents.has(name))
    .map(
      ({ name, type, description }) =>
        `${comment(description, '    ')}    ${nameOf(name)}?: ((event: ${typeIn(type?.text, manifest)}) => void) | undefined;`,
    );
}

/**
 * A type's text with our own classes by their import.
 * @param {string | undefined} text
 * @param {Manifest} manifest
 */
function typeIn(text = 'Event', manifest) {
  const ours = new Set(manifest.modules.flatMap(({ declarations }) => declarations.map(({ name }) => name)));
  return text.replace(/\b[A-Z]\w*/g, (name) => (ours.has(name) ? `samspil.${name}` : name));
}

/** @param {Manifest} manifest */
function cssProperties(manifest) {
  const found = new Map(
    [...elementsOf(manifest).values()].flatMap((declaration) =>
      (declaration.cssProperties ?? []).map(({ name, description }) => [name, description]),
    ),
  );
  return [...found]
    .map(([name, description]) => line(name ?? '', 'string | number | undefined', description))
    .join('\n');
}

/**
 * @param {string | undefined} text
 * @param {string} indent
 */
function comment(text, indent) {
  return text === undefined || text === ''
    ? ''
    : `${indent}/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */\n`;
}

/** @param {string} event */
const pascal = (event) => event.replace(/(?:^|-)(\w)/g, (_all, letter) => letter.toUpperCase());
