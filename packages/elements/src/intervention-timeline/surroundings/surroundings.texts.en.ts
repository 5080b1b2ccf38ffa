import type { TextSource } from '../../text/texts.js';
import type { SurroundingsTexts } from './surroundings.texts.js';

export const en: TextSource<SurroundingsTexts> = (term) => ({
  inContextExplained: (inContext: number, known: number) =>
    `Within the community: ${inContext} of ${known} ${term.intervention.many} in the period take place in the class, the room or a smaller team. Each counts once.`,
  breaks: (names: string) => `Breaks in the period: ${names}.`,
  legend: 'Legend',
  legendLabels: {
    planned: 'draft or planned',
    active: 'active',
    reviewing: 'under review',
    paused: 'paused',
    closed: 'closed',
    cancelled: 'cancelled',
    open: 'no end date',
    review: 'next review',
    break: 'school breaks and holidays',
  },
});
