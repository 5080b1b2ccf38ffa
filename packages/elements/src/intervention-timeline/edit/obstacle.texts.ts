import { capitalised } from '../../text/capitalised.js';
import type { Terms } from '../../text/terms.js';
import { defineTexts } from '../../text/texts.js';

/** Why an intervention cannot be moved: said in the details, and where somebody tries. */
const da = (term: Terms) => ({
  readOnly: `${capitalised(term.intervention.theMany)} kan kun læses her.`,
  over: (state: string) => `${capitalised(term.intervention.the)} er ${state} og beholder sine datoer.`,
  noDates: 'Datoerne kan ikke læses. Ret dem i dialogen.',
  notYours: `Datoerne kan kun ændres af dem, der står for ${term.intervention.the}.`,
  endBeforeStart: 'Den sidste dag ligger før den første.',
  outOfRange: 'Datoerne skal ligge mellem 1990 og 2199.',
  goalDue: (goal: number, due: string) =>
    `Mål ${goal} har frist ${due}, efter at ${term.intervention.the} ville slutte.`,
});

export type ObstacleTexts = ReturnType<typeof da>;
export const obstacleTexts = defineTexts(da, () => import('./obstacle.texts.en.js'));
