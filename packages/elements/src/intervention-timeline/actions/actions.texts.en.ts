import type { TextSource } from '../../text/texts.js';
import type { ActionsTexts } from './actions.texts.js';

export const en: TextSource<ActionsTexts> = () => ({
  exportMissing: 'The export could not be loaded.',
  editingMissing: 'Editing could not be loaded.',
  saved: (time: string) => `Saved ${time}`,
});
