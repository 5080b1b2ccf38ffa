import type { Label } from '../vocabulary/labels.js';

/** The findings of sessions in words. */
export const sessionFindingTexts: Readonly<Record<string, Label>> = {
  'STRUCT-time': {
    da: 'Sluttidspunktet {end} ligger ikke efter starttidspunktet {start}.',
    en: 'The end {end} is not after the start {start}.',
  },
  'GUARD-present': { da: 'Angiv mindst én kollega, der var til stede.', en: 'Say who of the staff was present.' },
  'INV-57': {
    da: 'Et barn var fraværende. Skriv, hvad tiden blev brugt til i stedet.',
    en: 'A child was absent. Say what the time was used for instead.',
  },
};
