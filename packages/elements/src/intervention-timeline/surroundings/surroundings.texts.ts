import type { Terms } from '../../text/terms.js';
import { defineTexts } from '../../text/texts.js';
import type { LegendKey } from './legend.js';

const da = (term: Terms) => ({
  inContextExplained: (inContext: number, known: number) =>
    `I fællesskabets rammer: ${inContext} af periodens ${known} ${term.intervention.many} foregår i klassen, på stuen eller på hold. Alle ${term.intervention.many} tæller én gang.`,
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
    break: 'ferie og helligdage',
  } as Readonly<Record<LegendKey, string>>,
});

export type SurroundingsTexts = ReturnType<typeof da>;
export const surroundingsTexts = defineTexts(da, () => import('./surroundings.texts.en.js'));
