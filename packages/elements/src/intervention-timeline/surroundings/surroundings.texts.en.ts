import type { TextSource } from '../../text/texts.js';
import type { SurroundingsTexts } from './surroundings.texts.js';

export const en: TextSource<SurroundingsTexts> = () => ({
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
    finalReview: 'final review',
    heldReview: 'review held',
    heldSession: 'session held',
    plannedSession: 'session planned',
    missedSession: 'session that did not take place',
    badge: 'something to see to',
    folded: 'folded up: darker where there is more',
    break: 'school breaks and holidays',
  },
});
