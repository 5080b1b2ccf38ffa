import { capitalised } from '../../text/capitalised.js';
import type { Terms } from '../../text/terms.js';
import { defineTexts } from '../../text/texts.js';

const da = (term: Terms) => ({
  heading: 'Næste skridt',
  /** Before `Planlæg`, `Sæt i gang`, …, by the state that it leads to. */
  missingBefore: {
    planned: `Før ${term.intervention.the} kan planlægges, skal dette på plads:`,
    active: `Før ${term.intervention.the} kan sættes i gang, skal dette på plads:`,
    reviewing: `Før I kan gå til evaluering, skal dette på plads:`,
    closed: `Før ${term.intervention.the} kan afsluttes, skal dette på plads:`,
    paused: `Før ${term.intervention.the} kan sættes på pause, skal dette på plads:`,
    cancelled: `Før ${term.intervention.the} kan aflyses, skal dette på plads:`,
    archived: `Før ${term.intervention.the} kan arkiveres, skal dette på plads:`,
    draft: 'Først skal dette på plads:',
  },
  nothingMissing: {
    planned: `${capitalised(term.intervention.the)} er klar til at blive planlagt.`,
    active: `${capitalised(term.intervention.the)} er klar til at gå i gang.`,
    reviewing: 'I kan gå til evaluering.',
    closed: `${capitalised(term.intervention.the)} er klar til at blive afsluttet.`,
  },
  overrideIntro: 'Det kan fraviges, når I har en grund. Begrundelsen gemmes sammen med dit navn.',
  rationale: 'Hvorfor går I videre alligevel?',
  anyway: (action: string) => `${action} alligevel`,
  reason: { cancelled: 'Hvorfor aflyses den?' },
  reasonOther: 'Begrundelse',
  back: 'Tilbage',
  writeReason: 'Skriv en begrundelse',
});

export type StepTexts = ReturnType<typeof da>;
export const stepTexts = defineTexts(da, () => import('./steps.texts.en.js'));
