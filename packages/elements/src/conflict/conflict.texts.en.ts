import type { TextSource } from '../text/texts.js';
import type { ConflictTexts } from './conflict.texts.js';

export const en: TextSource<ConflictTexts> = (term) => ({
  heading: (who, what) =>
    `${who ?? 'Somebody else'} has changed ${what === 'intervention' ? term.intervention.the : 'the session'} meanwhile`,
  intro: 'Choose what is to stand there. Nothing is saved or lost.',
  nothingInCommon: 'You have each changed other things. Both are in it when you save.',
  alsoTheirs: (fields) => `Taken over from the other: ${fields}.`,
  before: 'Before',
  mine: 'Yours',
  theirs: 'Theirs',
  none: 'not filled in',
  taken: 'taken away',
  row: (list, title) => `${list} “${title}”`,
  goOn: 'Go on with what is chosen',
});
