import type { TextSource } from '../../text/texts.js';
import type { FiguresTexts } from './figures.texts.js';

export const en: TextSource<FiguresTexts> = (term) => ({
  figuresOnly: `Your role gives access to figures, not to the single ${term.intervention.many}.`,
  wholeMunicipality: 'The whole municipality',
  heldBack: 'too few to show',
  total: 'Total',
});
