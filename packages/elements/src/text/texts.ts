import type { Language } from '@samspil/core/vocabulary';
import { type Terms, termsIn } from './terms.js';

/** Writes an element's texts around the municipality's own terms: `(term) => ({ heading: capitalised(term.intervention.many) })`. */
export type TextSource<Text> = (terms: Terms) => Text;

/** A language of the interface, or the pseudo-locale that tests use. */
export type SpokenLanguage = Language | 'pseudo';

/**
 * What an element says. Danish is there at once; every other language is a chunk of its own, loaded when an element first
 * stands in it. Until then, and if it cannot be had, it is Danish.
 */
export class Texts<Text> {
  readonly #load: () => Promise<{ readonly en: TextSource<Text> }>;
  readonly #sources: { da: TextSource<Text>; en?: TextSource<Text>; pseudo?: TextSource<Text> };
  readonly #written = new Map<SpokenLanguage, { readonly terms: Terms; readonly text: Text }>();
  readonly #loading = new Map<SpokenLanguage, Promise<void>>();

  constructor(da: TextSource<Text>, load: () => Promise<{ readonly en: TextSource<Text> }>) {
    this.#sources = { da };
    this.#load = load;
  }

  has(language: SpokenLanguage): boolean {
    return this.#sources[language] !== undefined;
  }

  /** The texts in a language, or in Danish while that one is not loaded. */
  in(language: SpokenLanguage): Text {
    const spoken = this.has(language) ? language : 'da';
    const terms = termsIn(spoken === 'pseudo' ? 'en' : spoken);
    const written = this.#written.get(spoken);
    if (written?.terms === terms) return written.text;
    const text = (this.#sources[spoken] ?? this.#sources.da)(terms);
    this.#written.set(spoken, { terms, text });
    return text;
  }

  /** Resolves when `in(language)` speaks it; also when it cannot be had, which is tried again the next time. */
  async load(language: SpokenLanguage): Promise<void> {
    if (this.has(language)) return;
    const loading = this.#loading.get(language) ?? this.#fetch(language);
    this.#loading.set(language, loading);
    await loading;
  }

  async #fetch(language: SpokenLanguage): Promise<void> {
    try {
      const { en } = await this.#load();
      this.#sources.en = en;
      if (language === 'pseudo') {
        const { pseudo } = await import('./pseudo.js');
        this.#sources.pseudo = (terms) => pseudo(en(terms));
      }
    } catch (error) {
      // A line that is down must not take the whole widget from the screen.
      console.warn('[samspil] a language could not be loaded; Danish is shown instead', error);
    } finally {
      this.#loading.delete(language);
    }
  }
}

/**
 * Defines what an element says: Danish here, English in a module of its own beside it.
 *
 * ```ts
 * const da = (term: Terms) => ({ none: `Ingen ${term.intervention.many}` });
 * export type BoardTexts = ReturnType<typeof da>;
 * export const boardTexts = defineTexts(da, () => import('./board.texts.en.js'));
 * // board.texts.en.ts
 * export const en: TextSource<BoardTexts> = (term) => ({ none: `No ${term.intervention.many}` });
 * ```
 * A key that one of them lacks is an error of the compiler.
 */
export function defineTexts<Text>(
  da: TextSource<Text>,
  english: () => Promise<{ readonly en: TextSource<NoInfer<Text>> }>,
): Texts<Text> {
  return new Texts(da, english);
}
