import type { Labels } from '../vocabulary/labels.js';

/**
 * Who reads an activity note besides its author, the resource centre and the leader: the permanent staff of the groups
 * (the default for work with groups, seed S1:228–233), or only those who are on the intervention.
 */
export const noteVisibilities = ['permanentStaff', 'participants'] as const;
export type NoteVisibility = (typeof noteVisibilities)[number];
export const noteVisibilityLabels: Labels<NoteVisibility> = {
  permanentStaff: { da: 'det faste personale', en: 'the permanent staff' },
  participants: { da: 'kun dem, der er med i indsatsen', en: 'only those who take part in the intervention' },
};
