import { capitalised } from '../../text/capitalised.js';
import type { Terms } from '../../text/terms.js';
import { defineTexts } from '../../text/texts.js';
import type { MoveErrorCode } from '../internal/move-check.js';

const da = (term: Terms) => ({
  heading: `Flyt ${term.intervention.the}`,
  close: 'Luk',
  now: 'Nu',
  from: 'Første dag',
  to: 'Sidste dag',
  openEnded: 'Uden slutdato',
  aWeekEarlier: 'En uge tidligere',
  aWeekLater: 'En uge senere',
  lasts: (length: string) => `Varer ${length}.`,
  lastsOpenEnded: 'Ingen slutdato.',
  startsLater: (length: string) => `Begynder ${length} senere end nu.`,
  startsEarlier: (length: string) => `Begynder ${length} tidligere end nu.`,
  startsTheSame: 'Begynder samme dag som nu.',
  cancel: 'Annullér',
  save: 'Gem',
  saving: 'Gemmer …',
  retry: 'Prøv igen',
  problem: 'Der er et problem',
  errors: {
    fromMissing: 'Skriv den første dag som dag, måned og år',
    fromOutOfRange: 'Den første dag skal ligge mellem 1990 og 2199',
    toMissing: 'Skriv den sidste dag, eller vælg »Uden slutdato«',
    toOutOfRange: 'Den sidste dag skal ligge mellem 1990 og 2199',
    endBeforeStart: 'Den sidste dag ligger før den første',
  } as Readonly<Record<MoveErrorCode, string>>,
  fieldRefused: (code: string) => `Datoen kan ikke bruges her (${code})`,
  ruleOfWhole: (text: string) => `${capitalised(term.intervention.the)} kan ikke gemmes: ${text}`,
  conflict: `En anden har ændret ${term.intervention.the} imens`,
  conflictBy: (name: string) => `${name} har ændret ${term.intervention.the} imens`,
  conflictElsewhere: `Datoerne er ikke ændret; det er noget andet i ${term.intervention.the}.`,
  before: 'Før',
  theirs: 'Deres',
  mine: 'Dine',
  keepTheirs: 'Behold deres',
  saveMine: 'Gem mine alligevel',
});

export type MoveTexts = ReturnType<typeof da>;
export const moveTexts = defineTexts(da, () => import('./move-dialog.texts.en.js'));
