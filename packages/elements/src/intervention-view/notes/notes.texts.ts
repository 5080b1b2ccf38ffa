import { countedIn } from '../../text/counted.js';
import { defineTexts } from '../../text/texts.js';

const counted = countedIn('da');

const da = () => ({
  none: 'Ingen notater endnu. To linjer er nok.',
  what: 'Hvad skete der?',
  next: 'Hvad er næste skridt?',
  visibility: 'Hvem kan læse det?',
  permanentStaff: 'Det faste personale, ressourcecentret og ledelsen',
  participants: 'Kun dem, der er med, ressourcecentret og ledelsen',
  permanentStaffShort: 'Kan læses af det faste personale',
  participantsShort: 'Kun for dem, der er med',
  save: 'Gem notat',
  keys: 'Ctrl + Enter gemmer. Skriv ikke navne på børn.',
  reasoning: 'Hvorfor',
  nextLabel: 'Næste skridt',
  pending: 'Gemmes …',
  showAll: (count: number) => `Vis alle ${counted(count, 'notat', 'notater')}`,
});

export type NoteTexts = ReturnType<typeof da>;
export const noteTexts = defineTexts(da, () => import('./notes.texts.en.js'));
