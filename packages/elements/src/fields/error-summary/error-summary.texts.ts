import { defineTexts } from '../../text/texts.js';

const da = () => ({
  problem: 'Der er et problem',
  mendedAll: 'Alt er rettet',
  mended: 'rettet',
});

export type ErrorSummaryTexts = ReturnType<typeof da>;
export const errorSummaryTexts = defineTexts(da, () => import('./error-summary.texts.en.js'));
