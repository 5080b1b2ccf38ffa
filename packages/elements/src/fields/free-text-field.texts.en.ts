import { countedIn } from '../text/counted.js';
import type { TextSource } from '../text/texts.js';
import type { FreeTextTexts } from './free-text-field.texts.js';

const counted = countedIn('en');

export const en: TextSource<FreeTextTexts> = () => ({
  left: (characters: number) => `${counted(characters, 'character', 'characters')} left`,
  over: (characters: number) => `${counted(characters, 'character', 'characters')} too many`,
  atMost: (characters: number) => `Write at most ${counted(characters, 'character', 'characters')}`,
  cprNumber: 'This looks like a CPR number. Remove it: Samspil must not hold CPR numbers.',
});
