import { countedIn } from '../text/counted.js';
import { defineTexts } from '../text/texts.js';

const counted = countedIn('da');

const da = () => ({
  left: (characters: number) => `${counted(characters, 'tegn', 'tegn')} tilbage`,
  over: (characters: number) => `${counted(characters, 'tegn for meget', 'tegn for mange')}`,
  atMost: (characters: number) => `Skriv højst ${counted(characters, 'tegn', 'tegn')}`,
  cprNumber: 'Det ligner et CPR-nummer. Fjern det: Samspil skal ikke indeholde CPR-numre.',
});

export type FreeTextTexts = ReturnType<typeof da>;
export const freeTextTexts = defineTexts(da, () => import('./free-text-field.texts.en.js'));
