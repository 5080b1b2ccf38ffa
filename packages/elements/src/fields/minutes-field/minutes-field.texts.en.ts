import { countedIn } from '../../text/counted.js';
import type { TextSource } from '../../text/texts.js';
import type { MinutesFieldTexts } from './minutes-field.texts.js';

const counted = countedIn('en');

export const en: TextSource<MinutesFieldTexts> = () => ({
  unit: 'min',
  minutes: (minutes: number) => `${counted(minutes, 'min', 'min')}`,
  hours: (hours: number) => `${counted(hours, 'hr', 'hrs')}`,
  unreadable: 'Enter minutes or hours, such as 90 or 1 hr 30 min',
  between: (min: string, max: string) => `Enter a time from ${min} to ${max}`,
  atLeast: (min: string) => `Enter at least ${min}`,
  atMost: (max: string) => `Enter at most ${max}`,
  less: (minutes: number) => `${counted(minutes, 'minute', 'minutes')} less`,
  more: (minutes: number) => `${counted(minutes, 'minute', 'minutes')} more`,
});
