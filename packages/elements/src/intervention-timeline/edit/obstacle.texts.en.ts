import { capitalised } from '../../text/capitalised.js';
import type { TextSource } from '../../text/texts.js';
import type { ObstacleTexts } from './obstacle.texts.js';

export const en: TextSource<ObstacleTexts> = (term) => ({
  readOnly: `${capitalised(term.intervention.theMany)} can only be read here.`,
  over: (state: string) => `${capitalised(term.intervention.the)} is ${state} and keeps its dates.`,
  noDates: 'The dates cannot be read. Correct them in the dialog.',
  notYours: `Only those in charge of ${term.intervention.the} can change its dates.`,
  endBeforeStart: 'The last day lies before the first.',
  outOfRange: 'The dates must lie between 1990 and 2199.',
  goalDue: (goal: number, due: string) => `Goal ${goal} is due ${due}, after ${term.intervention.the} would end.`,
});
