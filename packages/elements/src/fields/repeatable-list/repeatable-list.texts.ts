import { countedIn } from '../../text/counted.js';
import { defineTexts } from '../../text/texts.js';

const counted = countedIn('da');

const da = () => ({
  row: 'Række',
  add: 'Tilføj',
  remove: 'Fjern',
  up: 'Flyt op',
  down: 'Flyt ned',
  /** A button among others of its kind: which row it is about. */
  about: (act: string, row: string) => `${act}: ${row}`,
  empty: 'Der er ingen endnu.',
  added: (row: string) => `${row} tilføjet`,
  removed: (row: string) => `${row} er fjernet.`,
  restored: (row: string) => `${row} er tilbage`,
  moved: (row: string, place: number, count: number) => `${row} er nu nummer ${place} af ${count}`,
  undo: 'Fortryd',
  full: (max: number) => `Der kan højst være ${max}.`,
  tooFew: (min: number) => `Tilføj mindst ${counted(min, 'række', 'rækker')}`,
});

export type RepeatableListTexts = ReturnType<typeof da>;
export const repeatableListTexts = defineTexts(da, () => import('./repeatable-list.texts.en.js'));
