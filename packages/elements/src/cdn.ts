/**
 * The entry of the CDN build: finds our tags in the page and loads each element when it is first used.
 *
 * Its file keeps its name while its content changes, so it stays small, and everything else is named by its content. The
 * build gives it copies of the few modules that it imports: it starts to load before any chunk has come, and a page that
 * asks for `samspil.js?v=2` as well gets a second finder and no second Lit.
 */
import { defaultPrefix, define, type SamspilElementClass } from './define/define.js';
import { elementLoaders } from './generated/element-loaders.js';
import type { TermOverrides } from './text/terms.js';

export { type DefineOptions, defaultPrefix, define, type SamspilElementClass } from './define/define.js';
export { hostContext } from './host/host-context.js';
export { version } from './version.js';

const loading = new Map<string, Promise<SamspilElementClass>>();
const loaders = new Map(Object.entries(elementLoaders).map(([name, loader]) => [`${defaultPrefix}-${name}`, loader]));
const selector = [...loaders.keys()].join();

/**
 * Loads an element and registers it, for a page that does so before the tag is there, or that wants the class.
 *
 * @throws TypeError when it is not a tag of ours, or when its files cannot be had
 */
export function load(tag: string): Promise<SamspilElementClass> {
  const under = loading.get(tag);
  if (under !== undefined) return under;
  const loader = loaders.get(tag);
  if (loader === undefined) return Promise.reject(new TypeError(`There is no <${tag}> in Samspil.`));
  const begun = loader().then((elementClass) => {
    define(elementClass);
    return elementClass;
  });
  loading.set(tag, begun);
  // One that failed is tried again by the next tag, or when the network is back.
  begun.catch(() => loading.delete(tag));
  return begun;
}

/**
 * `overrideTerms` of the npm package: lets every widget of the page speak with a municipality's own words. Resolves when they
 * do; the terms are in the chunk that the elements share, and not in this file.
 *
 * @throws TypeError when a term is not known, or a form is missing or empty
 */
export async function overrideTerms(overrides: TermOverrides): Promise<void> {
  (await import('./text/terms.js')).overrideTerms(overrides);
}

/**
 * Loads what stands in a tree now and later. The document is watched from the start; hand over the shadow roots of your own
 * in which you use our tags.
 */
export function discover(root: Document | ShadowRoot | Element): void {
  find(root);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) find(node);
  }).observe(root, { childList: true, subtree: true });
}

function find(root: Document | ShadowRoot | Element): void {
  if (root instanceof Element) loadIfOurs(root);
  for (const element of root.querySelectorAll(selector)) loadIfOurs(element);
}

function loadIfOurs({ localName }: Element): void {
  if (!loaders.has(localName) || loading.has(localName) || customElements.get(localName) !== undefined) return;
  load(localName).catch((error: unknown) =>
    console.error(`[samspil] <${localName}> could not be loaded; see whether its files lie beside samspil.js.`, error),
  );
}

discover(document);
addEventListener('online', () => find(document));
