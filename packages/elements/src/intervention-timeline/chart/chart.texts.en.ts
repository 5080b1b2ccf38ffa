import { capitalised } from '../../text/capitalised.js';
import { countedIn } from '../../text/counted.js';
import type { TextSource } from '../../text/texts.js';
import type { ChartTexts } from './chart.texts.js';

const counted = countedIn('en');

export const en: TextSource<ChartTexts> = (term) => ({
  todayFlag: 'today',
  children: (count: number) => counted(count, 'child', 'children'),
  responsibleIs: (name: string) => `responsible: ${name}`,
  grid: (grouping: string) => `${capitalised(term.intervention.many)} by ${grouping.toLocaleLowerCase('en')}`,
  gridHelp: `Arrow keys move between ${term.intervention.many}, Home and End to the ends, Page Up and Page Down change the period, Enter opens. M moves by keys, where that is possible.`,
});
