import { defineTexts } from '../text/texts.js';
import { inSentence } from './label-in-sentence.js';

const da = () => ({
  optional: '(frivilligt)',
  errorPrefix: 'Fejl:',
  write: (label: string) => {
    const named = inSentence(label);
    return named === undefined ? 'Skriv et svar' : `Skriv ${named}`;
  },
  choose: (label: string) => {
    const named = inSentence(label);
    return named === undefined ? 'Vælg et svar' : `Vælg ${named}`;
  },
});

export type FormFieldTexts = ReturnType<typeof da>;
export const formFieldTexts = defineTexts(da, () => import('./form-field.texts.en.js'));
