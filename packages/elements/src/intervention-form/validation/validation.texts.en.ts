import type { TextSource } from '../../text/texts.js';
import type { ValidationTexts } from './validation.texts.js';

export const en: TextSource<ValidationTexts> = () => ({
  required: 'An answer is missing',
  tooLong: (maximum) => `The text is too long${maximum === undefined ? '' : `; ${maximum} characters at most`}`,
  tooMany: (maximum) => `There are too many${maximum === undefined ? '' : `; ${maximum} at most`}`,
  outOfRange: 'The number is too large or too small',
  cprNumber: 'This looks like a CPR number. Remove it',
  badCharacter: 'There is a character that cannot be saved',
  badFormat: 'It cannot be read; write it in another way',
  notOneOf: 'Choose one of the answers',
  missingReference: 'Does not exist any more, or you have no access; choose again',
  otherInstitution: 'Belongs to another institution; choose again',
  refused: (code) => `Could not be saved (${code})`,
});
