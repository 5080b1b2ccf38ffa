import { defineTexts } from '../../text/texts.js';

const da = () => ({
  none: 'Der er ikke sat mål endnu.',
  noneShared: 'Der er ikke skrevet mål endnu.',
  indicator: 'Tegn',
  due: (date: string) => `senest ${date}`,
  start: (value: string) => `Start: ${value}`,
  target: (value: string) => `Mål: ${value}`,
  startLine: (value: string) => `start ${value}`,
  targetLine: (value: string) => `mål ${value}`,
  chart: (count: number, first: string, last: string) =>
    count === 1 ? `Kurve med én måling: ${first}.` : `Kurve med ${count} målinger, fra ${first} til ${last}.`,
  measured: (value: string, date: string) => `${value} ${date}`,
  noPoints: 'Ingen målinger endnu.',
  showTable: 'Vis som tabel',
  hideTable: 'Skjul tabel',
  date: 'Dato',
  value: 'Værdi',
  note: 'Bemærkning',
  noValue: '–',
  add: 'Tilføj måling',
  valueOrNote: 'Skriv et tal eller en bemærkning.',
  goalGone: 'Målet er fjernet imens.',
});

export type GoalTexts = ReturnType<typeof da>;
export const goalTexts = defineTexts(da, () => import('./goals.texts.en.js'));
