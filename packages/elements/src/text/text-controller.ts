import type { Language } from '@samspil/core/vocabulary';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { spokenLanguageOf, watchLanguage } from './nearest-language.js';
import { watchTerms } from './terms.js';
import type { SpokenLanguage, Texts } from './texts.js';

/** Somebody who says things in one language: an element's `TextController`, handed to what renders a part of it. */
export interface Speaker {
  /** For what is written by `Intl`: dates, numbers, plurals. */
  readonly language: Language;
  /** The texts in the language in force. */
  in<Text>(texts: Texts<Text>): Text;
}

/**
 * Gives an element its texts in the language of its place in the page: that of the nearest `lang`, across shadow roots.
 * When that changes, the element renders anew, once the texts of the new language have come.
 *
 * `SamspilElement` has one; its first update waits for it.
 */
export class TextController implements ReactiveController, Speaker {
  readonly #host: ReactiveControllerHost & Element;
  readonly #texts: Set<Texts<unknown>>;
  #spoken: SpokenLanguage = 'da';
  #wanted: SpokenLanguage = 'da';
  #ready: Promise<void> | undefined;
  #stop: (() => void) | undefined;

  /** @param texts - everything that the element says; loaded before a language comes into force */
  constructor(host: ReactiveControllerHost & Element, texts: readonly Texts<unknown>[]) {
    this.#host = host;
    this.#texts = new Set(texts);
    host.addController(this);
  }

  get language(): Language {
    return this.#spoken === 'pseudo' ? 'en' : this.#spoken;
  }

  /** Resolves when the language of the element's place is in force; undefined when it is. */
  get ready(): Promise<void> | undefined {
    return this.#ready;
  }

  in<Text>(texts: Texts<Text>): Text {
    return texts.in(this.#spoken);
  }

  /** Takes up texts that came later, with a chunk of the element. Resolves when they can be said. */
  async use(texts: Texts<unknown>): Promise<void> {
    this.#texts.add(texts);
    await texts.load(this.#wanted);
  }

  hostConnected(): void {
    const stopLanguage = watchLanguage(this.#host, () => this.#follow());
    const stopTerms = watchTerms(() => this.#host.requestUpdate());
    this.#stop = () => {
      stopLanguage();
      stopTerms();
    };
    this.#follow();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #follow(): void {
    const wanted = spokenLanguageOf(this.#host);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    const missing = [...this.#texts].filter((texts) => !texts.has(wanted));
    if (missing.length === 0) this.#speak(wanted);
    else this.#ready = this.#load(wanted, missing);
  }

  async #load(wanted: SpokenLanguage, missing: readonly Texts<unknown>[]): Promise<void> {
    await Promise.all(missing.map((texts) => texts.load(wanted)));
    // The language may have changed again meanwhile.
    if (wanted === this.#wanted) this.#speak(wanted);
  }

  #speak(language: SpokenLanguage): void {
    this.#ready = undefined;
    if (language === this.#spoken) return;
    this.#spoken = language;
    this.#host.requestUpdate();
  }
}
