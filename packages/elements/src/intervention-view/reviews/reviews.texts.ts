import { defineTexts } from '../../text/texts.js';

const da = () => ({
  none: 'Der er ikke holdt evaluering endnu.',
  noneShared: 'I har ikke talt om det sammen endnu.',
  planned: 'planlagt',
  overdue: 'skulle have været holdt',
  participants: 'Deltagere',
  found: 'Det fandt vi ud af',
  decision: 'Beslutning',
  next: 'Næste evaluering',
  guardianView: 'Forældrenes ord',
  childView: 'Barnets ord',
  setNext: (date: string) => `Sæt næste evaluering til ${date}`,
  record: 'Registrér evaluering',
  recordPlanned: (what: string) => `Registrér ${what}`,
  notPrinted: (count: number) =>
    count === 1
      ? 'Der er 1 ældre evaluering, som ikke er trykt her.'
      : `Der er ${count} ældre evalueringer, som ikke er trykt her.`,
  showAll: 'Vis alle evalueringer',
  unavailable: 'Dialogen kunne ikke hentes. Prøv igen.',
});

export type ReviewTexts = ReturnType<typeof da>;
export const reviewTexts = defineTexts(da, () => import('./reviews.texts.en.js'));
