import type { TextSource } from '../text/texts.js';
import type { SaveTexts } from './save.texts.js';

export const en: TextSource<SaveTexts> = () => ({
  gone: 'It has been deleted meanwhile, or you no longer have access to it.',
  offline: 'You are offline, so it is not saved.',
  nothingLost: 'What you have written is still here.',
});
