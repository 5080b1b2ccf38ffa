import type { TextSource } from '../../text/texts.js';
import type { CheckboxFieldTexts } from './checkbox-field.texts.js';

export const en: TextSource<CheckboxFieldTexts> = () => ({
  needed: 'Tick the box to go on',
});
