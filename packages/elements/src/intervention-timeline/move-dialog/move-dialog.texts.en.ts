import { capitalised } from '../../text/capitalised.js';
import { countedIn } from '../../text/counted.js';
import type { TextSource } from '../../text/texts.js';
import type { MoveTexts } from './move-dialog.texts.js';

const counted = countedIn('en');

export const en: TextSource<MoveTexts> = (term) => ({
  heading: `Move ${term.intervention.the}`,
  close: 'Close',
  now: 'Now',
  from: 'First day',
  to: 'Last day',
  openEnded: 'No end date',
  aWeekEarlier: 'A week earlier',
  aWeekLater: 'A week later',
  days: (days: number) => counted(days, 'day', 'days'),
  weeks: (weeks: number) => counted(weeks, 'week', 'weeks'),
  and: 'and',
  lasts: (length: string) => `Lasts ${length}.`,
  lastsOpenEnded: 'No end date.',
  startsLater: (length: string) => `Begins ${length} later than now.`,
  startsEarlier: (length: string) => `Begins ${length} earlier than now.`,
  startsTheSame: 'Begins on the same day as now.',
  cancel: 'Cancel',
  save: 'Save',
  saving: 'Saving …',
  retry: 'Try again',
  problem: 'There is a problem',
  errors: {
    fromMissing: 'Write the first day as day, month and year',
    fromOutOfRange: 'The first day must lie between 1990 and 2199',
    toMissing: 'Write the last day, or choose “No end date”',
    toOutOfRange: 'The last day must lie between 1990 and 2199',
    endBeforeStart: 'The last day lies before the first',
  },
  fieldRefused: (code: string) => `This date cannot be used here (${code})`,
  ruleOfWhole: (text: string) => `${capitalised(term.intervention.the)} cannot be saved: ${text}`,
  gone: `${capitalised(term.intervention.the)} no longer exists, or you no longer have access.`,
  offline: 'You are offline, so the new dates are not saved.',
  nothingLost: 'What you have written is still here.',
  conflict: `Somebody else has changed ${term.intervention.the} meanwhile`,
  conflictBy: (name: string) => `${name} has changed ${term.intervention.the} meanwhile`,
  conflictElsewhere: `The dates are not changed; it is something else in ${term.intervention.the}.`,
  before: 'Before',
  theirs: 'Theirs',
  mine: 'Yours',
  keepTheirs: 'Keep theirs',
  saveMine: 'Save mine all the same',
});
