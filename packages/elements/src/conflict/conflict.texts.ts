import type { Terms } from '../text/terms.js';
import { defineTexts } from '../text/texts.js';

const da = (term: Terms) => ({
  heading: (who: string | undefined, what: 'intervention' | 'session') =>
    `${who ?? 'En anden'} har ændret ${what === 'intervention' ? term.intervention.the : 'gangen'} imens`,
  intro: 'Vælg, hvad der skal stå. Intet er gemt eller gået tabt.',
  nothingInCommon: 'I har ændret hver jeres. Begge dele er med, når du gemmer.',
  alsoTheirs: (fields: string) => `Tages med fra den anden: ${fields}.`,
  before: 'Før',
  mine: 'Dit',
  theirs: 'Deres',
  none: 'ikke udfyldt',
  /** One of the two has taken away what stood there. */
  taken: 'fjernet',
  row: (list: string, title: string) => `${list} »${title}«`,
  goOn: 'Fortsæt med det valgte',
});

export type ConflictTexts = ReturnType<typeof da>;
export const conflictTexts = defineTexts(da, () => import('./conflict.texts.en.js'));
