import type { Finding } from '../records/finding.js';
import type { Lifecycle } from '../records/lifecycle.js';
import type { Labels } from '../vocabulary/labels.js';

export const interventionStates = [
  'draft',
  'planned',
  'active',
  'paused',
  'reviewing',
  'closed',
  'cancelled',
  'archived',
] as const;
export type InterventionState = (typeof interventionStates)[number];

export const interventionStateLabels: Labels<InterventionState> = {
  draft: { da: 'kladde', en: 'draft' },
  planned: { da: 'planlagt', en: 'planned' },
  active: { da: 'i gang', en: 'active' },
  paused: { da: 'på pause', en: 'paused' },
  reviewing: { da: 'til evaluering', en: 'under review' },
  closed: { da: 'afsluttet', en: 'closed' },
  cancelled: { da: 'aflyst', en: 'cancelled' },
  archived: { da: 'arkiveret', en: 'archived' },
};

/** What a rule says about an intervention; it may stand in the way of some of these states. */
export type InterventionFinding = Finding<InterventionState>;

/** The life of an intervention (model.md D.4); the guards are findings that block a transition. */
export const interventionLifecycle = {
  states: interventionStates,
  labels: interventionStateLabels,
  initial: 'draft',
  transitions: [
    { name: 'plan', from: ['draft'], to: 'planned', label: { da: 'Planlæg', en: 'Plan' } },
    { name: 'activate', from: ['planned', 'paused'], to: 'active', label: { da: 'Sæt i gang', en: 'Start' } },
    { name: 'pause', from: ['active'], to: 'paused', label: { da: 'Sæt på pause', en: 'Pause' } },
    { name: 'review', from: ['active'], to: 'reviewing', label: { da: 'Gå til evaluering', en: 'Start the review' } },
    { name: 'resume', from: ['reviewing'], to: 'active', label: { da: 'Fortsæt indsatsen', en: 'Resume' } },
    { name: 'close', from: ['reviewing'], to: 'closed', label: { da: 'Afslut', en: 'Close' } },
    {
      name: 'cancel',
      from: ['draft', 'planned', 'active', 'paused', 'reviewing'],
      to: 'cancelled',
      label: { da: 'Aflys', en: 'Cancel' },
      reasonRequired: true,
    },
    { name: 'archive', from: ['closed', 'cancelled'], to: 'archived', label: { da: 'Arkivér', en: 'Archive' } },
  ],
  removable: ['draft'],
} as const satisfies Lifecycle<InterventionState>;

/** States in which an intervention takes people's time: what the limits on simultaneous interventions count (INV-04). */
export const runningStates: readonly InterventionState[] = ['active', 'reviewing'];
