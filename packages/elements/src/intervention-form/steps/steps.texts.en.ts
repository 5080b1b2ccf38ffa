import { capitalised } from '../../text/capitalised.js';
import type { TextSource } from '../../text/texts.js';
import type { StepTexts } from './steps.texts.js';

export const en: TextSource<StepTexts> = (term) => ({
  heading: 'Next step',
  missingBefore: {
    planned: `Before ${term.intervention.the} can be planned, see to this:`,
    active: `Before ${term.intervention.the} can be started, see to this:`,
    reviewing: 'Before you can start the review, see to this:',
    closed: `Before ${term.intervention.the} can be closed, see to this:`,
    paused: `Before ${term.intervention.the} can be paused, see to this:`,
    cancelled: `Before ${term.intervention.the} can be cancelled, see to this:`,
    archived: `Before ${term.intervention.the} can be archived, see to this:`,
    draft: 'First see to this:',
  },
  nothingMissing: {
    planned: `${capitalised(term.intervention.the)} is ready to be planned.`,
    active: `${capitalised(term.intervention.the)} is ready to start.`,
    reviewing: 'You can start the review.',
    closed: `${capitalised(term.intervention.the)} is ready to be closed.`,
  },
  overrideIntro: 'You may go on all the same when you have a reason. It is stored with your name.',
  rationale: 'Why do you go on all the same?',
  anyway: (action) => `${action} all the same`,
  reason: { cancelled: 'Why is it cancelled?' },
  reasonOther: 'Reason',
  back: 'Back',
  writeReason: 'Write a reason',
});
