import { defineTexts } from '../../text/texts.js';

const da = () => ({
  needed: 'Sæt kryds for at gå videre',
});

export type CheckboxFieldTexts = ReturnType<typeof da>;
export const checkboxFieldTexts = defineTexts(da, () => import('./checkbox-field.texts.en.js'));
