import type { Labels } from '../vocabulary/labels.js';

export const reviewKinds = ['midway', 'final', 'adhoc'] as const;
export type ReviewKind = (typeof reviewKinds)[number];
export const reviewKindLabels: Labels<ReviewKind> = {
  midway: { da: 'midtvejsevaluering', en: 'midway review' },
  final: { da: 'slutevaluering', en: 'final review' },
  adhoc: { da: 'løbende evaluering', en: 'ad hoc review' },
};

/** How much went in and how much came out, as one person sees it: 1 is very little, 5 is very much (catalogue 108). */
export const benefitScale = [1, 2, 3, 4, 5] as const;

/** Whose word a pair of effort and benefit is. */
export const benefitPerspectives = ['leader', 'pedagogue', 'teacher', 'resourcePerson'] as const;
export type BenefitPerspective = (typeof benefitPerspectives)[number];
export const benefitPerspectiveLabels: Labels<BenefitPerspective> = {
  leader: { da: 'leder', en: 'leader' },
  pedagogue: { da: 'pædagog', en: 'pedagogue' },
  teacher: { da: 'lærer', en: 'teacher' },
  resourcePerson: { da: 'ressourceperson', en: 'resource person' },
};
