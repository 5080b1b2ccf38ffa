import type { TextSource } from '../../text/texts.js';
import type { HistoryTexts } from './history.texts.js';

export const en: TextSource<HistoryTexts> = () => ({
  loading: 'Loading changes …',
  older: 'Show older changes',
  none: 'There are no changes to show.',
});
