import { countedIn } from '../../text/counted.js';
import { defineTexts } from '../../text/texts.js';

const counted = countedIn('da');

const da = () => ({
  none: 'Ingen notater endnu. To linjer er nok.',
  what: 'Hvad skete der?',
  next: 'Hvad er næste skridt?',
  visibility: 'Hvem kan læse det?',
  permanentStaff: 'Det faste personale',
  participants: 'Kun dem, der er med',
  permanentStaffShort: 'Kan læses af det faste personale',
  participantsShort: 'Kun for dem, der er med',
  save: 'Gem notat',
  keys: 'Ressourcecentret og ledelsen kan altid læse med. Skriv ikke navne på børn. Ctrl + Enter gemmer.',
  reasoning: 'Hvorfor',
  nextLabel: 'Næste skridt',
  pending: 'Gemmes …',
  notPrinted: (count: number) =>
    count === 1
      ? 'Der er 1 ældre notat, som ikke er trykt her.'
      : `Der er ${count} ældre notater, som ikke er trykt her.`,
  showAll: (count: number) => `Vis alle ${counted(count, 'notat', 'notater')}`,
});

export type NoteTexts = ReturnType<typeof da>;
export const noteTexts = defineTexts(da, () => import('./notes.texts.en.js'));
