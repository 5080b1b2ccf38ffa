import { formatDate, type PlainDate } from '@samspil/core/calendar';
import { defineTexts } from '../../text/texts.js';
import { meantDates } from './internal/date-entry.js';

const da = () => ({
  half: 'Skriv hele datoen: dag, måned og år',
  notMeant: `Skriv et årstal mellem ${meantDates.from.slice(0, 4)} og ${meantDates.to.slice(0, 4)}`,
  tooEarly: (min: PlainDate) => `Datoen skal være ${formatDate(min, 'da')} eller senere`,
  tooLate: (max: PlainDate) => `Datoen skal være ${formatDate(max, 'da')} eller tidligere`,
  between: (min: PlainDate, max: PlainDate) =>
    `Datoen skal ligge mellem ${formatDate(min, 'da')} og ${formatDate(max, 'da')}`,
  example: 'dd.mm.åååå',
});

export type DateFieldTexts = ReturnType<typeof da>;
export const dateFieldTexts = defineTexts(da, () => import('./date-field.texts.en.js'));
