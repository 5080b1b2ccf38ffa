import { countedIn } from '../../text/counted.js';
import type { TextSource } from '../../text/texts.js';
import type { SessionTexts } from './sessions.texts.js';

const counted = countedIn('en');

export const en: TextSource<SessionTexts> = () => ({
  none: 'No sessions are planned yet.',
  held: (count) => `${count} held`,
  missed: (count) => `${count} missed`,
  unsaid: (count) => `${count} unanswered`,
  coming: (count) => `${count} planned`,
  fidelity: (percent) => `${percent}% of the planned time`,
  nothingDue: 'Nothing to measure yet',
  explain: 'What does this mean?',
  explanation: (held, due) =>
    `${held} were held of the ${due} that were planned up to and including today. Cancelled sessions do not count; sessions that nobody has answered count as planned.`,
  minutes: (minutes) => counted(minutes, 'minute', 'minutes'),
  weeks: 'Sessions week by week',
  week: (week, what) => `${week}: ${what}`,
  noSession: 'none',
  standings: {
    held: 'held',
    missed: 'missed',
    unsaid: 'unanswered',
    coming: 'planned',
    cancelled: 'cancelled',
  },
  showList: (count) => `Show ${counted(count, 'session', 'sessions')}`,
  hideList: 'Hide the list',
  hold: 'Held',
  miss: 'Missed',
  reason: 'Why did it not take place?',
  add: 'Add session',
  date: 'Date',
  start: 'At',
  length: 'Minutes',
  state: 'Was it held?',
  planned: 'No, it is planned',
  isHeld: 'Yes, it was held',
  note: 'Remark',
  absent: (children) => `Absent: ${children}`,
  repurposed: (to) => `The time went instead to: ${to}`,
});
