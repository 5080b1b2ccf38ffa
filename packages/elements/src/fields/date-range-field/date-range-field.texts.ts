import { defineTexts } from '../../text/texts.js';

const da = () => ({
  from: 'Første dag',
  to: 'Sidste dag',
  weeks: 'Uger',
  weeksHint: 'fx 43–5',
  openEnded: 'Uden slutdato',
  noEnd: 'ingen slutdato',
  errors: {
    fromMissing: 'Skriv den første dag',
    toMissing: 'Skriv den sidste dag',
    toMissingOrOpen: 'Skriv den sidste dag, eller vælg »Uden slutdato«',
    endBeforeStart: 'Den sidste dag ligger før den første',
    weeks: 'Skriv ugerne som tal, fx 43–5 eller 43–5/2026',
  },
  inFrom: (message: string) => `Første dag: ${message}`,
  inTo: (message: string) => `Sidste dag: ${message}`,
});

export type DateRangeFieldTexts = ReturnType<typeof da>;
export const dateRangeFieldTexts = defineTexts(da, () => import('./date-range-field.texts.en.js'));
