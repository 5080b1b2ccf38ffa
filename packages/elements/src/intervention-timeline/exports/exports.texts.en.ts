import { capitalised } from '../../text/capitalised.js';
import { countedIn } from '../../text/counted.js';
import type { TextSource } from '../../text/texts.js';
import type { ExportsTexts } from './exports.texts.js';

const counted = countedIn('en');

export const en: TextSource<ExportsTexts> = (term) => {
  const interventions = (count: number) => counted(count, term.intervention.one, term.intervention.many);
  const are = (count: number) => (count === 1 ? 'is' : 'are');
  return {
    menu: 'Export',
    list: 'Spreadsheet (CSV)',
    listHint: 'The list as it is shown',
    calendar: 'Calendar (ICS)',
    calendarHint: 'Planned sessions and reviews',
    picture: 'Picture (SVG)',
    pictureHint: 'The whole period and all rows',
    print: 'Print',
    printHint: 'The page as it is shown',
    interventionsSaved: (count: number, file: string) => `${interventions(count)} saved in ${file}.`,
    eventsSaved: (count: number, file: string) => `${counted(count, 'appointment', 'appointments')} saved in ${file}.`,
    printed: (count: number) => `${interventions(count)} in print.`,
    nothing: 'There is nothing to export.',
    protectedLeftOut: (count: number) =>
      `${interventions(count)} ${are(count)} left out because a child’s name and address are protected.`,
    unknownLeftOut: (count: number) =>
      `${interventions(count)} ${are(count)} left out because it cannot be seen from here whether a child’s name and address are protected.`,
    unaskedLeftOut: (count: number) =>
      `${interventions(count)} ${are(count)} left out because it could not be found out whether a child’s name and address are protected. Try again.`,
    cut: (most: number) => `Only the first ${most.toLocaleString('en-GB')} sessions and reviews are in it.`,
    recordsMissing: 'Only the next reviews are in it: sessions are not loaded on this page.',
    failed: 'The export failed. Try again.',
    columns: {
      title: 'Title',
      level: 'Level',
      state: 'State',
      target: 'Target',
      setting: 'Setting',
      methods: 'Working forms',
      responsible: 'Responsible',
      from: 'From',
      to: 'To',
      weeks: 'Weeks',
      nextReview: 'Next review',
      finalReview: 'Final review',
      remark: 'Remark',
    },
    fileName: term.intervention.many,
    picturedOn: (date: string) => `${capitalised(term.intervention.many)} as of ${date}`,
  };
};
