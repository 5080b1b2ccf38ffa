import type { Labels } from '../vocabulary/labels.js';

// In a file of its own, because it is part of first loads: a bundler ships of a file all that any chunk needs.

/** How early the help comes (seed S0:47–49; knowledge.md B.3 on the tiers, which are not MTSS tiers). */
export const interventionLevels = ['preventive', 'anticipatory', 'interventive'] as const;
export type InterventionLevel = (typeof interventionLevels)[number];
export const interventionLevelLabels: Labels<InterventionLevel> = {
  preventive: { da: 'forebyggende', en: 'preventive' },
  anticipatory: { da: 'foregribende', en: 'anticipatory' },
  interventive: { da: 'indgribende', en: 'interventive' },
};
