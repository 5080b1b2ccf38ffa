import type { Lifecycle } from '../records/lifecycle.js';
import type { Labels } from '../vocabulary/labels.js';

export const reviewStates = ['planned', 'held', 'cancelled', 'archived'] as const;
export type ReviewState = (typeof reviewStates)[number];
export const reviewStateLabels: Labels<ReviewState> = {
  planned: { da: 'planlagt', en: 'planned' },
  held: { da: 'holdt', en: 'held' },
  cancelled: { da: 'aflyst', en: 'cancelled' },
  archived: { da: 'arkiveret', en: 'archived' },
};

/** The life of a review (model.md D.2, D.4). */
export const reviewLifecycle = {
  states: reviewStates,
  labels: reviewStateLabels,
  initial: 'planned',
  transitions: [
    { name: 'hold', from: ['planned'], to: 'held', label: { da: 'Evalueringen er holdt', en: 'The review was held' } },
    { name: 'cancel', from: ['planned'], to: 'cancelled', label: { da: 'Aflys', en: 'Cancel' }, reasonRequired: true },
    { name: 'archive', from: ['held', 'cancelled'], to: 'archived', label: { da: 'Arkivér', en: 'Archive' } },
  ],
  removable: ['planned'],
} as const satisfies Lifecycle<ReviewState>;
