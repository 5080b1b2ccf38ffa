import { countedIn } from '../../text/counted.js';
import { defineTexts } from '../../text/texts.js';
import type { MarkKind } from './mark.js';

const counted = countedIn('da');

const da = () => ({
  legend: {
    sessionHeld: 'session gennemført',
    sessionMissed: 'session ikke gennemført',
    sessionPlanned: 'session planlagt',
    reviewHeld: 'evaluering holdt',
    reviewPlanned: 'evaluering planlagt',
  } as Readonly<Record<MarkKind, string>>,
  count: (kind: MarkKind, count: number) => {
    switch (kind) {
      case 'sessionHeld':
        return `${counted(count, 'session', 'sessioner')} gennemført`;
      case 'sessionMissed':
        return `${counted(count, 'session', 'sessioner')} ikke gennemført`;
      case 'sessionPlanned':
        return `${counted(count, 'session', 'sessioner')} planlagt`;
      case 'reviewHeld':
        return `${counted(count, 'evaluering', 'evalueringer')} holdt`;
      case 'reviewPlanned':
        return `${counted(count, 'evaluering', 'evalueringer')} planlagt`;
    }
  },
});

export type MarkersTexts = ReturnType<typeof da>;
export const markersTexts = defineTexts(da, () => import('./markers.texts.en.js'));
