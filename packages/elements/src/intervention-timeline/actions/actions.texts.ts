import { defineTexts } from '../../text/texts.js';

const da = () => ({
  exportMissing: 'Eksporten kunne ikke hentes.',
  editingMissing: 'Redigering kunne ikke hentes.',
  saved: (time: string) => `Gemt ${time}`,
});

export type ActionsTexts = ReturnType<typeof da>;
export const actionsTexts = defineTexts(da, () => import('./actions.texts.en.js'));
