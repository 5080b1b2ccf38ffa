import type { TextSource } from '../../text/texts.js';
import type { TemplateTexts } from './templates.texts.js';

export const en: TextSource<TemplateTexts> = () => ({
  label: 'Begin from a template',
  hint: 'Fills only what is empty.',
  none: 'No template',
  local: 'Local templates',
  municipal: "The municipality's templates",
  filled: (count, title) => `${count === 1 ? 'One field was' : `${count} fields were`} filled from “${title}”.`,
  nothingFilled: (title) => `“${title}” is chosen. All that it would fill was written already.`,
  takeOut: 'Take it out again',
});
