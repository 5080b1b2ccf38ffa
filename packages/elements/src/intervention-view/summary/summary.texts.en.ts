import type { TextSource } from '../../text/texts.js';
import type { SummaryTexts } from './summary.texts.js';

export const en: TextSource<SummaryTexts> = () => ({
  heading: 'For the contact book',
  close: 'Close',
  intro: 'Only what may be shared with guardians. Read it through before you paste it.',
  notShared:
    'The intervention is not shared with the guardians. Agree with them and your leader that they may have this before you copy it.',
  several:
    'The intervention is for several children. The text names none of them; paste it only for the child it is about.',
  agreed: 'It is agreed that the guardians may have this',
  text: 'The text',
  copy: 'Copy to the contact book',
  copied: 'Copied. Paste it into the contact book.',
  refused: 'The browser did not let us copy. The text is selected: press Ctrl + C.',
});
