import { capitalised } from '../../text/capitalised.js';
import { countedIn } from '../../text/counted.js';
import type { TextSource } from '../../text/texts.js';
import type { ChartTexts } from './chart.texts.js';

const counted = countedIn('en');

export const en: TextSource<ChartTexts> = (term) => ({
  lanes: 'Group by',
  laneGroupings: {
    subject: 'Target',
    group: 'Group',
    responsible: 'Responsible',
    institution: 'Institution',
    level: 'Level',
    method: 'Working form',
    state: 'State',
  },
  todayFlag: 'today',
  children: (count: number) => counted(count, 'child', 'children'),
  responsibleIs: (name: string) => `responsible: ${name}`,
  reviewIs: (date: string) => `review ${date}`,
  reviewWas: (date: string) => `review was ${date}`,
  foldAll: 'Fold up all rows',
  unfoldAll: 'Unfold all rows',
  grid: (grouping: string) => `${capitalised(term.intervention.many)} by ${grouping.toLocaleLowerCase('en')}`,
  gridHelp: `Arrow keys move between ${term.intervention.many} and to the name of the row, which folds it up and out. Home and End go to the ends, Page Up and Page Down change the period, with Shift by a part of it. Enter opens. M moves by keys, where that is possible.`,
});
