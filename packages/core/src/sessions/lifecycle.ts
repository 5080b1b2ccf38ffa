import type { Lifecycle } from '../records/lifecycle.js';
import type { Labels } from '../vocabulary/labels.js';

export const sessionStates = ['planned', 'held', 'missed', 'cancelled', 'archived'] as const;
export type SessionState = (typeof sessionStates)[number];
export const sessionStateLabels: Labels<SessionState> = {
  planned: { da: 'planlagt', en: 'planned' },
  held: { da: 'gennemført', en: 'held' },
  missed: { da: 'ikke gennemført', en: 'missed' },
  cancelled: { da: 'aflyst', en: 'cancelled' },
  archived: { da: 'arkiveret', en: 'archived' },
};

/** The life of a session (model.md D.4): what was planned was held or was not; what was held by mistake is put right. */
export const sessionLifecycle = {
  states: sessionStates,
  labels: sessionStateLabels,
  initial: 'planned',
  transitions: [
    { name: 'hold', from: ['planned', 'missed'], to: 'held', label: { da: 'Gennemført', en: 'Held' } },
    {
      name: 'miss',
      from: ['planned', 'held'],
      to: 'missed',
      label: { da: 'Ikke gennemført', en: 'Missed' },
      reasonRequired: true,
    },
    { name: 'cancel', from: ['planned'], to: 'cancelled', label: { da: 'Aflys', en: 'Cancel' }, reasonRequired: true },
    { name: 'archive', from: ['held', 'missed', 'cancelled'], to: 'archived', label: { da: 'Arkivér', en: 'Archive' } },
  ],
  removable: ['planned'],
} as const satisfies Lifecycle<SessionState>;
