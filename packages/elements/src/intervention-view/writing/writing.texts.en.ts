import type { TextSource } from '../../text/texts.js';
import type { WritingTexts } from './writing.texts.js';

export const en: TextSource<WritingTexts> = () => ({
  save: 'Save',
  saving: 'Saving …',
  cancel: 'Cancel',
  optional: '(optional)',
  missing: (label) => `Fill in “${label}”.`,
  noDate: 'Enter a date, for example 04/03/2027.',
  noNumber: 'Enter a number, for example 12 or 1.5.',
  noMinutes: 'Enter whole minutes, from 1 to 1,440.',
  saved: (time) => `Saved ${time}`,
  conflict: 'Somebody changed it meanwhile. The latest is loaded; look it through and save again.',
});
