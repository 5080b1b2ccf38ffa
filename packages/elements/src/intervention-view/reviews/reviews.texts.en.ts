import type { TextSource } from '../../text/texts.js';
import type { ReviewTexts } from './reviews.texts.js';

export const en: TextSource<ReviewTexts> = () => ({
  none: 'No review was held yet.',
  noneShared: 'You have not talked about it together yet.',
  planned: 'planned',
  overdue: 'should have been held',
  participants: 'Participants',
  found: 'What we found',
  decision: 'Decision',
  next: 'Next review',
  guardianView: "The guardians' words",
  childView: "The child's words",
  setNext: (date) => `Set the next review to ${date}`,
  record: 'Record a review',
  recordPlanned: (what) => `Record the ${what}`,
  notPrinted: (count) =>
    count === 1 ? 'There is 1 older review not printed here.' : `There are ${count} older reviews not printed here.`,
  showAll: 'Show all reviews',
  unavailable: 'The dialog could not be loaded. Try again.',
});
