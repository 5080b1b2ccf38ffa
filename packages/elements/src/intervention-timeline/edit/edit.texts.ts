import type { Terms } from '../../text/terms.js';
import { defineTexts } from '../../text/texts.js';
import type { Grip } from './period-change.js';

const da = (term: Terms) => ({
  from: (date: string) => `fra ${date}`,
  later: (length: string) => `${length} senere end før`,
  earlier: (length: string) => `${length} tidligere end før`,
  unmoved: 'som før',
  held: { whole: 'Hele perioden', start: 'Kun første dag', end: 'Kun sidste dag' } as Readonly<Record<Grip, string>>,
  moving: (title: string) => `Flytter »${title}«`,
  help: [
    ['← →', 'en dag'],
    ['Skift + ← →', 'en uge'],
    ['Page Up/Down', 'fire uger'],
    ['Home', 'kun første dag'],
    ['End', 'kun sidste dag'],
    ['Mellemrum', 'hele perioden'],
    ['Enter', 'gemmer'],
    ['Esc', 'fortryder'],
  ] as readonly (readonly [key: string, does: string])[],
  save: 'Gem',
  cancel: 'Annullér',
  close: 'Luk',
  undo: 'Fortryd',
  redo: 'Gentag',
  retry: 'Prøv igen',
  moved: (title: string, period: string) => `»${title}« er flyttet til ${period}.`,
  undone: (title: string, period: string) => `Fortrudt: »${title}« er igen ${period}.`,
  redone: (title: string, period: string) => `Gentaget: »${title}« er flyttet til ${period}.`,
  restored: (title: string) => `»${title}« står, hvor den stod.`,
  nothingToUndo: 'Der er ikke flere ændringer at fortryde.',
  nothingToRedo: 'Der er ikke flere ændringer at gentage.',
  notMoved: (title: string, why: string) => `»${title}« er ikke flyttet. ${why}`,
  refusedByPage: 'Siden tillader det ikke.',
  dialogMissing: 'Dialogen kunne ikke hentes. Prøv igen.',
  drawHelp: `Træk på en tom plads for at tegne en ny ${term.intervention.one}. Esc afslutter.`,
  drawing: (period: string) => `Ny ${term.intervention.one}: ${period}`,
  created: (title: string) => `Kladden »${title}« er oprettet.`,
  continueWriting: 'Skriv videre',
  untitled: 'Uden titel',
});

export type EditTexts = ReturnType<typeof da>;
export const editTexts = defineTexts(da, () => import('./edit.texts.en.js'));
