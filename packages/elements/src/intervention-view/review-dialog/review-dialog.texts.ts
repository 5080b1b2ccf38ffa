import { defineTexts } from '../../text/texts.js';

const da = () => ({
  heading: 'Registrér evaluering',
  close: 'Luk',
  kind: 'Slags',
  date: 'Dato',
  participants: 'Deltagere',
  fewParticipants: 'En evaluering er en samtale: vælg mindst to, eller skriv de andre nedenfor.',
  others: 'Andre deltagere',
  othersHint: 'Efter rolle, aldrig navn: forældre, sundhedsplejerske. Komma imellem.',
  findings: 'Hvad fandt I ud af?',
  decision: 'Hvad besluttede I?',
  noDecision: 'Ikke besluttet',
  outcomeMissing: 'Skriv, hvad I fandt ud af, eller vælg, hvad I besluttede.',
  next: 'Næste evaluering',
  nextTooEarly: 'Næste evaluering skal ligge efter denne.',
  notYet: 'En evaluering, der ikke er holdt endnu, kan ikke registreres.',
});

export type ReviewDialogTexts = ReturnType<typeof da>;
export const reviewDialogTexts = defineTexts(da, () => import('./review-dialog.texts.en.js'));
