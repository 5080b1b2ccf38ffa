import type { Terms } from '../../text/terms.js';
import { defineTexts } from '../../text/texts.js';

const da = (term: Terms) => ({
  figuresOnly: `Din rolle giver adgang til tal, ikke til de enkelte ${term.intervention.many}.`,
  wholeMunicipality: 'Hele kommunen',
  heldBack: 'for få til at vise',
  total: 'I alt',
});

export type FiguresTexts = ReturnType<typeof da>;
export const figuresTexts = defineTexts(da, () => import('./figures.texts.en.js'));
