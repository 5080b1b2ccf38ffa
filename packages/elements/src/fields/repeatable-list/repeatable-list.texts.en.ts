import { countedIn } from '../../text/counted.js';
import type { TextSource } from '../../text/texts.js';
import type { RepeatableListTexts } from './repeatable-list.texts.js';

const counted = countedIn('en');

export const en: TextSource<RepeatableListTexts> = () => ({
  row: 'Row',
  add: 'Add',
  remove: 'Remove',
  up: 'Move up',
  down: 'Move down',
  about: (act: string, row: string) => `${act}: ${row}`,
  empty: 'There are none yet.',
  added: (row: string) => `${row} added`,
  removed: (row: string) => `${row} is removed.`,
  restored: (row: string) => `${row} is back`,
  moved: (row: string, place: number, count: number) => `${row} is now number ${place} of ${count}`,
  undo: 'Undo',
  full: (max: number) => `There can be ${max} at most.`,
  tooFew: (min: number) => `Add at least ${counted(min, 'row', 'rows')}`,
});
