import { countedIn } from '../../text/counted.js';
import type { TextSource } from '../../text/texts.js';
import type { NoteTexts } from './notes.texts.js';

const counted = countedIn('en');

export const en: TextSource<NoteTexts> = () => ({
  none: 'No notes yet. Two lines are enough.',
  what: 'What happened?',
  next: 'What is the next step?',
  visibility: 'Who can read it?',
  permanentStaff: 'The permanent staff',
  participants: 'Only those who take part',
  permanentStaffShort: 'Can be read by the permanent staff',
  participantsShort: 'Only for those who take part',
  save: 'Save note',
  keys: 'The resource centre and the leadership can always read it. Do not write names of children. Ctrl + Enter saves.',
  reasoning: 'Why',
  nextLabel: 'Next step',
  pending: 'Saving …',
  notPrinted: (count) =>
    `There ${count === 1 ? 'is' : 'are'} ${counted(count, 'older note', 'older notes')} not printed here.`,
  showAll: (count) => `Show all ${counted(count, 'note', 'notes')}`,
});
