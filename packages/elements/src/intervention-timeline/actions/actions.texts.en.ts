import type { TextSource } from '../../text/texts.js';
import type { ActionsTexts } from './actions.texts.js';

export const en: TextSource<ActionsTexts> = (term) => ({
  export: 'Export',
  exportMissing: 'The export could not be loaded.',
  create: `New ${term.intervention.one}`,
  editingMissing: 'Editing could not be loaded.',
  saved: (time: string) => `Saved ${time}`,
});
