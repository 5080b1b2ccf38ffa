import type { TextSource } from '../../text/texts.js';
import type { SurroundingsTexts } from './surroundings.texts.js';

export const en: TextSource<SurroundingsTexts> = () => ({
  breaks: (names: string) => `Breaks in the period: ${names}.`,
  toNearest: (period: string) => `Go to ${period}`,
  clearFilters: 'Clear all filters',
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
    badge: 'something to see to',
    break: 'school breaks and holidays',
  },
});
