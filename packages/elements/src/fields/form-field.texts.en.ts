import type { TextSource } from '../text/texts.js';
import type { FormFieldTexts } from './form-field.texts.js';
import { inSentence } from './label-in-sentence.js';

export const en: TextSource<FormFieldTexts> = () => ({
  optional: '(optional)',
  errorPrefix: 'Error:',
  write: (label: string) => {
    const named = inSentence(label);
    return named === undefined ? 'Write an answer' : `Enter ${named}`;
  },
  choose: (label: string) => {
    const named = inSentence(label);
    return named === undefined ? 'Choose an answer' : `Choose ${named}`;
  },
});
