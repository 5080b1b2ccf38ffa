import { defineTexts } from '../../text/texts.js';

const da = () => ({
  noNumber: 'Skriv et tal, for eksempel 2 eller 1,5',
  noWholeNumber: 'Skriv et helt tal, for eksempel 2',
  between: (min: string, max: string) => `Skriv et tal fra ${min} til ${max}`,
  atLeast: (min: string) => `Skriv mindst ${min}`,
  atMost: (max: string) => `Skriv højst ${max}`,
  steps: (step: string, example: string, other: string) =>
    `Skriv et tal i trin af ${step}, for eksempel ${example} eller ${other}`,
});

export type NumberFieldTexts = ReturnType<typeof da>;
export const numberFieldTexts = defineTexts(da, () => import('./number-field.texts.en.js'));
