import type { TextSource } from '../../text/texts.js';
import type { SessionConflictTexts } from './session-conflict.texts.js';

export const en: TextSource<SessionConflictTexts> = () => ({
  fields: {
    state: 'The session is',
    date: 'Date',
    start: 'Starts',
    end: 'Ends',
    minutes: 'Minutes',
    place: 'Place',
    presentStaffIds: 'Present',
    absentSubjectRefs: 'Absent',
    absenceReason: 'Why children were absent',
    additionalChildren: 'Other children who took part',
    repurposed: 'What the time was used for instead',
    note: 'Remark',
  },
  save: 'Save what is chosen',
});
