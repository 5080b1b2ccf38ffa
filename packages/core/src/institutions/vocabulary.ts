import type { Labels } from '../vocabulary/labels.js';

/** What kind of place it is (model.md D.2, Institution; an administrative centre counts as a unit too). */
export const institutionKinds = ['school', 'dayCare', 'leisure', 'special', 'administration'] as const;
export type InstitutionKind = (typeof institutionKinds)[number];

export const institutionKindLabels: Labels<InstitutionKind> = {
  school: { da: 'skole', en: 'school' },
  dayCare: { da: 'daginstitution', en: 'day care' },
  leisure: { da: 'klub/SFO', en: 'leisure-time institution' },
  special: { da: 'specialtilbud', en: 'special provision' },
  administration: { da: 'forvaltning', en: 'administration' },
};
