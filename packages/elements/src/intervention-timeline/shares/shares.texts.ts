import type { Terms } from '../../text/terms.js';
import { defineTexts } from '../../text/texts.js';

const da = (term: Terms) => ({
  label: 'Nøgletal for det viste',
  percent: (percent: number) => `${percent} %`,
  period: (period: string) => `Perioden: ${period}.`,
  basis: (unknown: number) =>
    unknown === 0
      ? `Alle viste ${term.intervention.many} er set efter, hver én gang.`
      : `Af de viste ${term.intervention.many} mangler oplysningen for ${unknown}, som ikke er talt med.`,
});

export type SharesTexts = ReturnType<typeof da>;
export const sharesTexts = defineTexts(da, () => import('./shares.texts.en.js'));
