import { defineTexts } from '../../text/texts.js';

const da = () => ({
  close: 'Luk',
  open: 'Åbn',
  move: 'Flyt…',
  moveByKeys: 'Flyt med tasterne',
  goal: 'Mål',
  goals: 'Mål',
  noGoal: 'intet mål skrevet endnu',
  loading: 'Henter …',
  workingForm: 'Arbejdsform',
  context: 'Kontekst',
  responsible: 'Ansvarlig',
  nextReview: 'Næste',
  evaluation: (date: string) => `evaluering ${date}`,
  findings: 'Værd at se på',
  /** Below what the rules say; the badge on the overview counts less. */
  countedOnly: (counted: number) =>
    counted === 0
      ? 'Det fremgår af hele indsatsen og tæller ikke med på tidslinjen.'
      : `Mærket på tidslinjen tæller kun ${counted === 1 ? 'den første' : `de første ${counted}`}; resten fremgår af hele indsatsen.`,
  noDetails: 'Detaljerne kunne ikke hentes.',
  moveUnavailable: 'Dialogen kunne ikke hentes. Prøv igen.',
});

export type DetailsTexts = ReturnType<typeof da>;
export const detailsTexts = defineTexts(da, () => import('./details.texts.en.js'));
