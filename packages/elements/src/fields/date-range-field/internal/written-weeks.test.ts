import { formatWeekRange, isoWeek, isoWeekOf } from '@samspil/core/calendar';
import { expect } from 'chai';
import fc from 'fast-check';
import { parseWrittenWeeks } from './written-weeks.js';

const today = '2026-11-22';

describe('parseWrittenWeeks', () => {
  const autumnToWinter = { from: '2026-10-19', to: '2027-02-05' };
  const writings: readonly (readonly [text: string, period: { from: string; to: string }])[] = [
    ['43-5', autumnToWinter],
    ['43–5', autumnToWinter],
    ['uge 43–5', autumnToWinter],
    ['Uge 43 - 5', autumnToWinter],
    ['uge 43 til 5', autumnToWinter],
    ['uge 43 til uge 5', autumnToWinter],
    ['fra uge 43 til uge 5', autumnToWinter],
    ['u43-u5', autumnToWinter],
    ['weeks 43 to 5', autumnToWinter],
    ['43-5/2026', autumnToWinter],
    ['43-5 2026', autumnToWinter],
    ['43/2026-5', autumnToWinter],
    ['43/2026-5/2027', autumnToWinter],
    ['2026-W43/2027-W05', autumnToWinter],
    ['2026W43/2027W05', autumnToWinter],
    ['uge 43, 2026 – uge 5, 2028', { from: '2026-10-19', to: '2028-02-04' }],
    ['uge 48', { from: '2026-11-23', to: '2026-11-27' }],
    ['2026-W53', { from: '2026-12-28', to: '2027-01-01' }],
    ['2-20', { from: '2027-01-11', to: '2027-05-21' }],
  ];
  for (const [text, period] of writings) {
    it(`reads »${text}« as ${period.from} to ${period.to}`, () =>
      expect(parseWrittenWeeks(text, today)).to.deep.equal(period));
  }

  for (const text of [
    '',
    'uge',
    '43-',
    '-5',
    '54',
    '0-5',
    '53/2027',
    '43/2026-5/2026',
    '2027-W05/2026-W43',
    '43-5-7',
    '19.10.2026',
  ])
    it(`does not read »${text}«`, () => expect(parseWrittenWeeks(text, today)).to.equal(undefined));

  it('takes a week of a little while ago as this year’s, and one of long ago as the next', () => {
    expect(parseWrittenWeeks('35', today)?.from).to.equal('2026-08-24');
    expect(parseWrittenWeeks('33', today)?.from).to.equal('2027-08-16');
  });

  it('takes week 53 as the next one that exists', () => {
    expect(parseWrittenWeeks('53', '2027-06-01')?.from).to.equal('2032-12-27');
  });

  it('reads what we write ourselves, with the years', () => {
    const weeks = fc.tuple(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 52 }));
    fc.assert(
      fc.property(weeks, weeks, fc.constantFrom('da' as const, 'en' as const), (one, other, language) => {
        const [from = '', to = ''] = [isoWeek(...one), isoWeek(...other)].sort();
        const read = parseWrittenWeeks(formatWeekRange(from, to, language, { years: true }), today);
        expect(read && [isoWeekOf(read.from), isoWeekOf(read.to)]).to.deep.equal([from, to]);
      }),
    );
  });
});
