import type { TextSource } from '../../text/texts.js';
import type { TextFieldTexts } from './text-field.texts.js';

export const en: TextSource<TextFieldTexts> = () => ({
  noEmail: 'Enter an email address such as name@example.dk',
  noUrl: 'Enter a web address such as https://example.dk',
});
