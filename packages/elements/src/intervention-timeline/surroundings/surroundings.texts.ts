import { defineTexts } from '../../text/texts.js';
import type { LegendKey } from './legend.js';

const da = () => ({
  breaks: (names: string) => `Ferier i perioden: ${names}.`,
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
    heldReview: 'afholdt evaluering',
    heldSession: 'afholdt gang',
    plannedSession: 'planlagt gang',
    missedSession: 'gang, der udgik',
    badge: 'noget at være opmærksom på',
    folded: 'foldet sammen: mørkere, hvor der er mere',
    break: 'ferie og helligdage',
  } as Readonly<Record<LegendKey, string>>,
});

export type SurroundingsTexts = ReturnType<typeof da>;
export const surroundingsTexts = defineTexts(da, () => import('./surroundings.texts.en.js'));
