import { defineTexts } from '../../text/texts.js';

const da = () => ({
  noEmail: 'Skriv en e-mailadresse som navn@eksempel.dk',
  noUrl: 'Skriv en webadresse som https://eksempel.dk',
});

export type TextFieldTexts = ReturnType<typeof da>;
export const textFieldTexts = defineTexts(da, () => import('./text-field.texts.en.js'));
