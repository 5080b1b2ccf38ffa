import type { TextSource } from '../../text/texts.js';
import type { ReviewDialogTexts } from './review-dialog.texts.js';

export const en: TextSource<ReviewDialogTexts> = () => ({
  heading: 'Record a review',
  close: 'Close',
  kind: 'Kind',
  date: 'Date',
  participants: 'Participants',
  fewParticipants: 'A review is a dialogue: choose at least two, or write the others below.',
  others: 'Other participants',
  othersHint: 'By role, never by name: guardians, health visitor. Separated by commas.',
  findings: 'What did you find?',
  decision: 'What did you decide?',
  noDecision: 'Not decided',
  outcomeMissing: 'Write what you found, or choose what you decided.',
  next: 'Next review',
  nextTooEarly: 'The next review has to be after this one.',
  notYet: 'A review that was not held yet cannot be recorded.',
});
