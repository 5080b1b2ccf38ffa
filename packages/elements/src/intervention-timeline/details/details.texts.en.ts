import type { TextSource } from '../../text/texts.js';
import type { DetailsTexts } from './details.texts.js';

export const en: TextSource<DetailsTexts> = () => ({
  close: 'Close',
  open: 'Open',
  move: 'Move…',
  moveByKeys: 'Move by keys',
  goal: 'Goal',
  goals: 'Goals',
  noGoal: 'no goal written yet',
  loading: 'Loading …',
  workingForm: 'Working form',
  context: 'Context',
  responsible: 'Responsible',
  nextReview: 'Next',
  evaluation: (date: string) => `review ${date}`,
  findings: 'Worth a look',
  countedOnly: (counted) =>
    counted === 0
      ? 'This follows from the whole intervention, and is not counted on the timeline.'
      : `The badge on the timeline counts only the first ${counted === 1 ? 'one' : counted}; the rest follows from the whole intervention.`,
  noDetails: 'The details could not be loaded.',
  moveUnavailable: 'The dialog could not be loaded. Try again.',
});
