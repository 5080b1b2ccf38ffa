import { defineTexts } from '../../text/texts.js';
import type { LegendKey } from './legend.js';

const da = () => ({
  breaks: (names: string) => `Ferier i perioden: ${names}.`,
  toNearest: (period: string) => `Gå til ${period}`,
  clearFilters: 'Ryd alle filtre',
  legend: 'Forklaring',
  legendLabels: {
    planned: 'kladde eller planlagt',
    active: 'i gang',
    reviewing: 'til evaluering',
    paused: 'på pause',
    closed: 'afsluttet',
    cancelled: 'aflyst',
    open: 'uden slutdato',
    review: 'næste evaluering',
    finalReview: 'slutevaluering',
    badge: 'noget at være opmærksom på',
    break: 'ferie og helligdage',
  } as Readonly<Record<LegendKey, string>>,
});

export type SurroundingsTexts = ReturnType<typeof da>;
export const surroundingsTexts = defineTexts(da, () => import('./surroundings.texts.en.js'));
