import { countedIn } from '../../text/counted.js';
import type { TextSource } from '../../text/texts.js';
import type { FiltersTexts } from './filters.texts.js';

const counted = countedIn('en');

export const en: TextSource<FiltersTexts> = (term) => ({
  levels: 'Show only level',
  heading: 'Filters',
  close: 'Close',
  clearAll: 'Clear all',
  chosen: 'Chosen filters',
  remove: (filter: string) => `Remove the filter ${filter}`,
  show: (count: number) => `Show ${counted(count, term.intervention.one, term.intervention.many)}`,
  text: 'Search title, target and responsible',
  textChip: (text: string) => `“${text}”`,
  due: (days: number) => `Due within ${days} days`,
  dueHint: 'A review or the end, overdue ones too.',
  facets: {
    level: 'Level',
    state: 'State',
    setting: 'Setting',
    origin: 'Origin',
    owner: 'Responsible',
    finding: 'Attention',
  },
  findings: {
    dates: 'dates that do not fit',
    endPassed: 'end has passed',
    reviewOverdue: 'review is overdue',
    noFinalReview: 'final review is missing',
  },
  noFinding: 'nothing to note',
  notGiven: 'not given',
  badge: (findings: readonly string[]) => `Note: ${findings.join(', ')}`,
});
