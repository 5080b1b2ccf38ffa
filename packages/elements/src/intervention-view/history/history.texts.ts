import { defineTexts } from '../../text/texts.js';

const da = () => ({
  loading: 'Henter ændringer …',
  older: 'Vis ældre ændringer',
  none: 'Der er ingen ændringer at vise.',
});

export type HistoryTexts = ReturnType<typeof da>;
export const historyTexts = defineTexts(da, () => import('./history.texts.en.js'));
