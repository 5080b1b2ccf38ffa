import { defineTexts } from '../../text/texts.js';

const da = () => ({
  required: 'Der mangler et svar',
  tooLong: (maximum: number | undefined) =>
    `Teksten er for lang${maximum === undefined ? '' : `; højst ${maximum} tegn`}`,
  tooMany: (maximum: number | undefined) => `Der er for mange${maximum === undefined ? '' : `; højst ${maximum}`}`,
  outOfRange: 'Tallet er for stort eller for lille',
  cprNumber: 'Det ligner et CPR-nummer. Fjern det',
  badCharacter: 'Der er et tegn, som ikke kan gemmes',
  badFormat: 'Det kan ikke læses; skriv det på en anden måde',
  notOneOf: 'Vælg et af svarene',
  missingReference: 'Findes ikke længere, eller du har ikke adgang; vælg igen',
  otherInstitution: 'Hører til en anden institution; vælg igen',
  refused: (code: string) => `Kunne ikke gemmes (${code})`,
});

export type ValidationTexts = ReturnType<typeof da>;
export const validationTexts = defineTexts(da, () => import('./validation.texts.en.js'));
