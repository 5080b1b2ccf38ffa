// biome-ignore lint/style/noRestrictedImports: what becomes markup here is a tag that `define()` has registered, and nothing else.
import { html, type StaticValue, unsafeStatic } from 'lit/static-html.js';
import { defaultPrefix, define, type SamspilElementClass } from './define.js';

/**
 * The tags under which an element uses other elements of ours in its own templates: with its own prefix, because a page
 * that registers us under another one has no `<samspil-…>`. Each class is registered when it is first asked for, so that
 * importing an element still does nothing.
 *
 * Templates with them are written with the `html` from here: html`<${tags.of(SamspilTextField)}></…>`. What stands in the
 * template's text comes from `define()` alone, which throws for what is no name of an element.
 */
export class OwnTags {
  readonly #host: HTMLElement;
  readonly #baseName: string;
  readonly #tags = new Map<SamspilElementClass, StaticValue>();

  constructor(host: HTMLElement, baseName: string) {
    this.#host = host;
    this.#baseName = baseName;
  }

  of(elementClass: SamspilElementClass): StaticValue {
    const tag = this.#tags.get(elementClass) ?? unsafeStatic(define(elementClass, { prefix: this.#prefix }));
    this.#tags.set(elementClass, tag);
    return tag;
  }

  /** What stands before the element's own name in its tag; a page may also have given it a name of its own. */
  get #prefix(): string {
    const { localName } = this.#host;
    const ending = `-${this.#baseName}`;
    return localName.endsWith(ending) ? localName.slice(0, -ending.length) : defaultPrefix;
  }
}

export { html };
