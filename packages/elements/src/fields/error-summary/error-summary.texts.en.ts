import type { TextSource } from '../../text/texts.js';
import type { ErrorSummaryTexts } from './error-summary.texts.js';

export const en: TextSource<ErrorSummaryTexts> = () => ({
  problem: 'There is a problem',
  mendedAll: 'Everything is mended',
  mended: 'mended',
});
