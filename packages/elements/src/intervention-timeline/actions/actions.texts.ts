import type { Terms } from '../../text/terms.js';
import { defineTexts } from '../../text/texts.js';

const da = (term: Terms) => ({
  export: 'Eksportér',
  exportMissing: 'Eksporten kunne ikke hentes.',
  create: `Ny ${term.intervention.one}`,
  editingMissing: 'Redigering kunne ikke hentes.',
  saved: (time: string) => `Gemt ${time}`,
});

export type ActionsTexts = ReturnType<typeof da>;
export const actionsTexts = defineTexts(da, () => import('./actions.texts.en.js'));
