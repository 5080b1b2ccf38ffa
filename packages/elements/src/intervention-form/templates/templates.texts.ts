import { defineTexts } from '../../text/texts.js';

const da = () => ({
  label: 'Begynd ud fra en skabelon',
  hint: 'Fylder kun de felter, der er tomme.',
  none: 'Ingen skabelon',
  local: 'Lokale skabeloner',
  municipal: 'Kommunens skabeloner',
  filled: (count: number, title: string) =>
    `${count === 1 ? 'Ét felt' : `${count} felter`} er fyldt ud fra »${title}«.`,
  nothingFilled: (title: string) => `»${title}« er valgt. Alt, den ville fylde, var skrevet i forvejen.`,
  takeOut: 'Fjern det igen',
});

export type TemplateTexts = ReturnType<typeof da>;
export const templateTexts = defineTexts(da, () => import('./templates.texts.en.js'));
