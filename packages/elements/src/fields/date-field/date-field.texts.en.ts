import { formatDate, type PlainDate } from '@samspil/core/calendar';
import type { TextSource } from '../../text/texts.js';
import type { DateFieldTexts } from './date-field.texts.js';
import { meantDates } from './internal/date-entry.js';

export const en: TextSource<DateFieldTexts> = () => ({
  half: 'Write the whole date: day, month and year',
  notMeant: `Write a year between ${meantDates.from.slice(0, 4)} and ${meantDates.to.slice(0, 4)}`,
  tooEarly: (min: PlainDate) => `The date must be ${formatDate(min, 'en')} or later`,
  tooLate: (max: PlainDate) => `The date must be ${formatDate(max, 'en')} or earlier`,
  between: (min: PlainDate, max: PlainDate) =>
    `The date must lie between ${formatDate(min, 'en')} and ${formatDate(max, 'en')}`,
  example: 'dd.mm.yyyy',
});
