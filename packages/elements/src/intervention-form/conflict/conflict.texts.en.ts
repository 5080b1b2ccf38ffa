import type { TextSource } from '../../text/texts.js';
import type { ConflictTexts } from './conflict.texts.js';

export const en: TextSource<ConflictTexts> = (term) => ({
  heading: (who) => `${who ?? 'Somebody else'} has changed ${term.intervention.the} meanwhile`,
  intro: 'Choose for each field what is to stand there. Nothing is saved or lost.',
  nothingInCommon: 'You have each changed other things. Both are in it when you save.',
  alsoTheirs: (fields) => `Taken over from the other: ${fields}.`,
  before: 'Before',
  mine: 'Yours',
  theirs: 'Theirs',
  none: 'not filled in',
  goOn: 'Go on with what is chosen',
});
