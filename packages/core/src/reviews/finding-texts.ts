import type { Label } from '../vocabulary/labels.js';

/** The findings of reviews in words. */
export const reviewFindingTexts: Readonly<Record<string, Label>> = {
  'STRUCT-nextReview': {
    da: 'Næste evaluering {nextReviewAt} ligger ikke efter denne, {date}.',
    en: 'The next review {nextReviewAt} is not after this one, {date}.',
  },
  'INV-24': {
    da: 'En evaluering er en samtale. Angiv mindst to deltagere.',
    en: 'A review is a dialogue. Name at least two participants.',
  },
  'GUARD-outcome': {
    da: 'Skriv, hvad I fandt ud af, eller hvad I besluttede.',
    en: 'Write what you found, or what you decided.',
  },
};
