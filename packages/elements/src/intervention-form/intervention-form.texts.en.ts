import { formatTime } from '@samspil/core/calendar';
import { capitalised } from '../text/capitalised.js';
import type { TextSource } from '../text/texts.js';
import type { FormTexts } from './intervention-form.texts.js';

export const en: TextSource<FormTexts> = (term) => ({
  newHeading: `New ${term.intervention.one}`,
  untitled: 'Untitled',
  save: 'Save',
  create: 'Create',
  saving: 'Saving …',
  discard: 'Discard changes',
  restored: (at) => `You are in the midst of changes from ${formatTime(at, 'en')}.`,
  undo: 'Undo',
  outOfPlace: (fields) =>
    `Does not belong to ${term.intervention.the} as it is now, and goes when you save: ${fields}.`,
  readOnly: `You can read ${term.intervention.the}, but not change it.`,
  over: `${capitalised(term.intervention.the)} is over. It can be read, but not changed.`,
  onlySome: (fields) => `You can write in: ${fields}.`,
  missing: `${capitalised(term.intervention.the)} does not exist, or you have no access to it.`,
  mayNotCreate: `Your role does not let you create ${term.intervention.many} here.`,
  moreMissing: 'The other fields could not be loaded.',
  partMissing: 'A part of the form could not be loaded.',
  loadingRest: 'Loading the other fields …',
  openAll: 'Open all parts',
  foldAll: 'Fold all parts',
  nothingWritten: 'Nothing written',
  createAnew: `Create as a new ${term.intervention.one}`,
  stepWaits: `You are offline. ${capitalised(term.intervention.the)} goes on as soon as the connection is back.`,
  refused: 'Something is missing, or has to be corrected.',
  kept: 'Your changes are kept in this tab.',
  headings: {
    what: 'What it is about',
    who: 'Who it is for',
    strengths: 'Strengths and environment first',
    purpose: 'Purpose and aims',
  },
  hints: {
    title: 'Short and recognisable, without names.',
    strengths: 'What works already, and when? One strength on each line.',
    environmentChange: 'What are the adults and the environment to do differently?',
    challenges: 'Write about situations, not persons. One situation on each line.',
    purpose: 'What is to get better, and for whom? In words that everybody understands.',
  },
  levels: {
    preventive: 'For all, before anything is difficult.',
    anticipatory: 'When the first signs appear.',
    interventive: 'When more is needed.',
  },
  targets: {
    child: 'One child or a few, in their community.',
    group: 'A class, a room or a team.',
    professionals: 'Colleagues who learn something together.',
    whole: 'Everybody in the institution.',
  },
  severities: { error: 'Missing', warning: 'Consider', notice: 'Note' },
});
