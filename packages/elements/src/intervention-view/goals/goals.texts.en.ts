import type { TextSource } from '../../text/texts.js';
import type { GoalTexts } from './goals.texts.js';

export const en: TextSource<GoalTexts> = () => ({
  none: 'No goals are set yet.',
  noneShared: 'No goals are written yet.',
  indicator: 'Sign',
  due: (date) => `by ${date}`,
  start: (value) => `Start: ${value}`,
  target: (value) => `Target: ${value}`,
  startLine: (value) => `start ${value}`,
  targetLine: (value) => `target ${value}`,
  chart: (count, first, last) =>
    count === 1
      ? `Chart with one measurement: ${first}.`
      : `Chart with ${count} measurements, from ${first} to ${last}.`,
  measured: (value, date) => `${value} on ${date}`,
  noPoints: 'No measurements yet.',
  showTable: 'Show as table',
  hideTable: 'Hide table',
  date: 'Date',
  value: 'Value',
  note: 'Remark',
  noValue: '–',
  add: 'Add measurement',
  valueOrNote: 'Enter a number or a remark.',
  goalGone: 'The goal was removed meanwhile.',
});
