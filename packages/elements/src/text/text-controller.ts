import type { Language } from '@samspil/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageOf, watchLanguage } from './nearest-language.js';

/** The texts of an element in both languages. `en satisfies typeof da` at their definition makes a missing key an error. */
export interface Texts<Text> {
  readonly da: Text;
  readonly en: NoInfer<Text>;
}

/**
 * Gives an element its texts in the language of its place in the page: that of the nearest `lang`, across shadow roots.
 * When that changes, the element renders anew.
 */
export class TextController<Text> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #texts: Texts<Text>;
  #language: Language;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, texts: Texts<Text>) {
    this.#host = host;
    this.#texts = texts;
    this.#language = languageOf(host);
    host.addController(this);
  }

  get language(): Language {
    return this.#language;
  }

  /** The texts in the language in force: `this.#text.t.today`. */
  get t(): Text {
    return this.#texts[this.#language];
  }

  hostConnected(): void {
    this.#follow();
    this.#stop = watchLanguage(this.#host, () => this.#follow());
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #follow(): void {
    const language = languageOf(this.#host);
    if (language === this.#language) return;
    this.#language = language;
    this.#host.requestUpdate();
  }
}
