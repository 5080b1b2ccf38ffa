import { defineTexts } from '../../text/texts.js';

const da = () => ({
  save: 'Gem',
  saving: 'Gemmer …',
  cancel: 'Fortryd',
  optional: '(frivilligt)',
  missing: (label: string) => `Udfyld »${label}«.`,
  noDate: 'Skriv en dato, for eksempel 04-03-2027.',
  noNumber: 'Skriv et tal, for eksempel 12 eller 1,5.',
  noMinutes: 'Skriv et helt antal minutter fra 1 til 1.440.',
  saved: (time: string) => `Gemt ${time}`,
  conflict: 'Nogen har ændret det imens. Det nyeste er hentet; se det igennem, og gem igen.',
});

export type WritingTexts = ReturnType<typeof da>;
export const writingTexts = defineTexts(da, () => import('./writing.texts.en.js'));
