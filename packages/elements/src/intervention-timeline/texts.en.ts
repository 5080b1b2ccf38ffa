import type { SchoolYearHalf } from '@samspil/core/calendar';
import { capitalised } from '../text/capitalised.js';
import { countedIn } from '../text/counted.js';
import type { TextSource } from '../text/texts.js';
import type { TimelineTexts } from './texts.js';

const counted = countedIn('en');

export const en: TextSource<TimelineTexts> = (term) => ({
  heading: capitalised(term.intervention.many),
  schoolYear: (label: string) => `school year ${label}`,
  schoolYears: (first: string, last: string) => `school years ${first}–${last}`,
  half: (half: SchoolYearHalf, year: number) => `${half} ${year}`,
  previous: 'Previous period',
  today: 'Today',
  next: 'Next period',
  zoom: 'Period',
  zooms: { month: 'Month', halfYear: 'Half-year', schoolYear: 'School year', years: 'Years' },
  export: 'Export',
  draw: 'Draw',
  create: `New ${term.intervention.one}`,
  view: 'View',
  timeline: 'Timeline',
  list: 'List',
  interventions: (count: number) => counted(count, term.intervention.one, term.intervention.many),
  shownOf: (shown: number, count: number) =>
    `${shown.toLocaleString('en-GB')} of ${counted(count, term.intervention.one, term.intervention.many)}`,
  collectiveLanes: {
    professionals: 'Professionals',
    whole: 'Whole institution',
    children: 'Children without a stated group',
    unnamed: 'Not stated',
  },
  nameOnItsWay: '…',
  andOthers: (names: string, others: number) => `${names} and ${counted(others, 'other', 'others')}`,
  empty: `No ${term.intervention.many} in the period`,
  emptyByFilter: `No ${term.intervention.many} in the period match the filters`,
  notLoaded: `The ${term.intervention.many} of the period could not be loaded`,
  undated: (count: number) => `${counted(count, term.intervention.one, term.intervention.many)} without a valid date`,
  beganBefore: 'Began earlier',
  renewing: 'Loading …',
  untitled: 'Untitled',
  levelUnknown: (code: string) => `level ${code}`,
  withoutLevel: 'No level',
  stateUnknown: (code: string) => `state ${code}`,
  withoutState: 'state not given',
  dateProblems: {
    noDates: 'Dates are missing or cannot be read',
    noStart: 'The start is missing or cannot be read',
    unreadableEnd: 'The end cannot be read',
    endBeforeStart: 'The end lies before the start',
  },
  until: (date: string) => `until ${date}`,
  fromWeek: (week: string) => `from ${week}`,
  chartMissing: 'The timeline could not be loaded. The list shows the same.',
  partMissing: 'Something could not be loaded. Try again, or reload the page.',
});
