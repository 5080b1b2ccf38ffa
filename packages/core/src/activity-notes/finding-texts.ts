import type { Label } from '../vocabulary/labels.js';

/** The findings of activity notes in words. */
export const activityNoteFindingTexts: Readonly<Record<string, Label>> = {
  'STRUCT-about': {
    da: 'Vælg en indsats eller en gruppe, som notatet handler om.',
    en: 'Choose an intervention or a group that the note is about.',
  },
};
