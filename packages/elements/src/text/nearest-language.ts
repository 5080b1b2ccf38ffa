import { type Language, languages } from '@samspil/core/vocabulary';
import type { SpokenLanguage } from './texts.js';

const fallback: Language = 'da';

/** The language tag of the pseudo-locale: `XA` is a region that no country has. */
const pseudoTag = /^en[-_]xa$/i;

/**
 * The language of an element's place: the nearest `lang` on itself or above, across shadow roots, as HTML inherits it.
 * Languages that we do not speak, and values that are no language at all, give Danish.
 */
export function languageOf(element: Element): Language {
  const spoken = spokenLanguageOf(element);
  return spoken === 'pseudo' ? 'en' : spoken;
}

/** The same, with the pseudo-locale `en-XA` told apart from English. */
export function spokenLanguageOf(element: Element): SpokenLanguage {
  for (let place: Element | undefined = element; place !== undefined; place = above(place)) {
    const value = place.getAttribute('lang');
    if (value !== null) return pseudoTag.test(value.trim()) ? 'pseudo' : spoken(value);
  }
  return fallback;
}

/** `en-GB` and `EN_us` are English. */
function spoken(value: string): Language {
  const primary = value.trim().toLowerCase().split(/[-_]/, 1)[0];
  return languages.find((language) => language === primary) ?? fallback;
}

function above(element: Element): Element | undefined {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

/** One observer per tree (the document, or a shadow root), however many elements listen; it hears `lang` and nothing else. */
const watches = new WeakMap<Node, Watch>();

/**
 * Calls back when a `lang` changes in any tree that the element is in, until the given function is called. An element
 * that moves is disconnected and connected, and starts over.
 */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const trees: Node[] = [];
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    trees.push(root);
    if (!(root instanceof ShadowRoot)) break;
  }
  for (const tree of trees) listen(tree, changed);
  return () => {
    for (const tree of trees) unlisten(tree, changed);
  };
}

function listen(tree: Node, changed: () => void): void {
  const watch = watches.get(tree) ?? startWatch(tree);
  watch.listeners.add(changed);
}

function startWatch(tree: Node): Watch {
  const listeners = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const listener of [...listeners]) listener();
  });
  observer.observe(tree, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  const watch = { observer, listeners };
  watches.set(tree, watch);
  return watch;
}

function unlisten(tree: Node, changed: () => void): void {
  const watch = watches.get(tree);
  if (watch === undefined) return;
  watch.listeners.delete(changed);
  if (watch.listeners.size > 0) return;
  watch.observer.disconnect();
  watches.delete(tree);
}
