import type { Labels } from '../vocabulary/labels.js';

/** Why somebody outside the institution may read (LegalBasis in model.md D.2). */
export const legalBases = ['publicTask', 'legalDuty', 'consent', 'vital'] as const;
export type LegalBasis = (typeof legalBases)[number];

export const legalBasisLabels: Labels<LegalBasis> = {
  publicTask: { da: 'offentlig opgave', en: 'public task' },
  legalDuty: { da: 'retlig forpligtelse', en: 'legal duty' },
  consent: { da: 'samtykke', en: 'consent' },
  vital: { da: 'vitale interesser', en: 'vital interests' },
};

/** Assurance levels of a sign-in; sensitive records need the higher one (INV-83). */
export const assuranceLevels = ['low', 'substantial'] as const;
export type AssuranceLevel = (typeof assuranceLevels)[number];
