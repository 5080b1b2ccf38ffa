import { countedIn } from '../../text/counted.js';
import type { TextSource } from '../../text/texts.js';
import type { MarkKind } from './mark.js';
import type { MarkersTexts } from './markers.texts.js';

const counted = countedIn('en');

export const en: TextSource<MarkersTexts> = () => ({
  legend: {
    sessionHeld: 'session held',
    sessionMissed: 'session missed',
    sessionPlanned: 'session planned',
    reviewHeld: 'review held',
    reviewPlanned: 'review planned',
  },
  count: (kind: MarkKind, count: number) => {
    switch (kind) {
      case 'sessionHeld':
        return `${counted(count, 'session', 'sessions')} held`;
      case 'sessionMissed':
        return `${counted(count, 'session', 'sessions')} missed`;
      case 'sessionPlanned':
        return `${counted(count, 'session', 'sessions')} planned`;
      case 'reviewHeld':
        return `${counted(count, 'review', 'reviews')} held`;
      case 'reviewPlanned':
        return `${counted(count, 'review', 'reviews')} planned`;
    }
  },
});
