import type { TextSource } from '../../text/texts.js';
import type { DateRangeFieldTexts } from './date-range-field.texts.js';

export const en: TextSource<DateRangeFieldTexts> = () => ({
  from: 'First day',
  to: 'Last day',
  weeks: 'Weeks',
  weeksHint: 'e.g. 43–5',
  openEnded: 'No end date',
  noEnd: 'no end date',
  errors: {
    fromMissing: 'Enter the first day',
    toMissing: 'Enter the last day',
    toMissingOrOpen: 'Enter the last day, or choose “No end date”',
    endBeforeStart: 'The last day lies before the first',
    weeks: 'Enter the weeks as numbers, e.g. 43–5 or 43–5/2026',
  },
  inFrom: (message: string) => `First day: ${message}`,
  inTo: (message: string) => `Last day: ${message}`,
});
