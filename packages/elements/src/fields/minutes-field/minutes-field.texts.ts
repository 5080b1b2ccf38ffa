import { countedIn } from '../../text/counted.js';
import { defineTexts } from '../../text/texts.js';

const counted = countedIn('da');

const da = () => ({
  unit: 'min.',
  minutes: (minutes: number) => `${counted(minutes, 'min.', 'min.')}`,
  hours: (hours: number) => `${counted(hours, 't.', 't.')}`,
  unreadable: 'Skriv minutter eller timer, for eksempel 90 eller 1 t. 30 min.',
  between: (min: string, max: string) => `Skriv en tid fra ${min} til ${max}`,
  atLeast: (min: string) => `Skriv mindst ${min}`,
  atMost: (max: string) => `Skriv højst ${max}`,
  less: (minutes: number) => `${counted(minutes, 'minut', 'minutter')} mindre`,
  more: (minutes: number) => `${counted(minutes, 'minut', 'minutter')} mere`,
});

export type MinutesFieldTexts = ReturnType<typeof da>;
export const minutesFieldTexts = defineTexts(da, () => import('./minutes-field.texts.en.js'));
