import type { Language } from '@samspil/core/vocabulary';

/** A noun in the forms that sentences need: `indsats`, `indsatsen`, `indsatser`, `indsatserne`. */
export interface Term {
  readonly one: string;
  readonly the: string;
  readonly many: string;
  readonly theMany: string;
}

/** The terms that municipalities have words of their own for (knowledge.md, glossary). */
export interface Terms {
  readonly resourceCentre: Term;
  readonly intervention: Term;
}

const standard: Readonly<Record<Language, Terms>> = {
  da: {
    resourceCentre: {
      one: 'ressourcecenter',
      the: 'ressourcecentret',
      many: 'ressourcecentre',
      theMany: 'ressourcecentrene',
    },
    intervention: { one: 'indsats', the: 'indsatsen', many: 'indsatser', theMany: 'indsatserne' },
  },
  en: {
    resourceCentre: {
      one: 'resource centre',
      the: 'the resource centre',
      many: 'resource centres',
      theMany: 'the resource centres',
    },
    intervention: {
      one: 'intervention',
      the: 'the intervention',
      many: 'interventions',
      theMany: 'the interventions',
    },
  },
};

/** Terms by language; what is left out stays as it is. */
export type TermOverrides = Readonly<Partial<Record<Language, Readonly<Partial<Terms>>>>>;

let current = standard;
const listeners = new Set<() => void>();

/** The terms in force. The same object until they change. */
export function termsIn(language: Language): Terms {
  return current[language];
}

/**
 * Lets every widget of the page speak with a municipality's own words, at once and until the next call, which starts from
 * the standard terms again:
 * ```js
 * overrideTerms({
 *   da: { resourceCentre: { one: 'kompetencecenter', the: 'kompetencecentret', many: 'kompetencecentre', theMany: 'kompetencecentrene' } },
 * });
 * ```
 * @throws TypeError when a term is not known, or a form is missing or empty; nothing has changed then
 */
export function overrideTerms(overrides: TermOverrides): void {
  current = { da: overridden('da', overrides), en: overridden('en', overrides) };
  for (const listener of [...listeners]) listener();
}

/** Calls back when terms have changed; gives the function that ends it. */
export function watchTerms(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

function overridden(language: Language, overrides: TermOverrides): Terms {
  const own = overrides[language] ?? {};
  for (const [name, term] of Object.entries(own)) check(language, name, term);
  return { ...standard[language], ...own };
}

function check(language: Language, name: string, term: Partial<Term>): void {
  if (!Object.hasOwn(standard[language], name)) {
    throw new TypeError(
      `overrideTerms: there is no term ${name}; there are ${Object.keys(standard[language]).join(', ')}`,
    );
  }
  const missing = (['one', 'the', 'many', 'theMany'] as const).filter((form) => !term?.[form]?.trim());
  if (missing.length > 0) throw new TypeError(`overrideTerms: ${language}.${name} lacks ${missing.join(', ')}`);
}
