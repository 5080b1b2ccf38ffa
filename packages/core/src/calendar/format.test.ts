import { expect } from 'chai';
import {
  formatDate,
  formatDayAndMonth,
  formatPeriod,
  formatTime,
  formatWeek,
  formatWeekdayAndDate,
  formatWeekRange,
  monthName,
  weekdayName,
} from './format.js';

describe('a date in words', () => {
  it('is written as people in Denmark write it', () => {
    expect(formatDate('2026-10-19')).to.equal('19. okt. 2026');
    expect(formatDate('2026-05-01')).to.equal('1. maj 2026');
    expect(formatDayAndMonth('2026-10-19')).to.equal('19. okt.');
    expect(formatWeekdayAndDate('2026-12-04')).to.equal('fre. 4. dec.');
  });

  it('is written in English with the day first', () => {
    expect(formatDate('2026-10-19', 'en')).to.equal('19 Oct 2026');
    expect(formatDayAndMonth('2026-10-19', 'en')).to.equal('19 Oct');
    expect(formatWeekdayAndDate('2026-12-04', 'en')).to.equal('Fri 4 Dec');
  });

  it('stays the same day on those on which the clocks change', () => {
    expect(formatWeekdayAndDate('2026-10-25')).to.equal('søn. 25. okt.');
    expect(formatWeekdayAndDate('2027-03-28')).to.equal('søn. 28. mar.');
  });

  it('names months and weekdays short and long', () => {
    expect([monthName('2027-03-04'), monthName('2027-03-04', 'da', 'long')]).to.deep.equal(['mar.', 'marts']);
    expect([monthName('2027-03-04', 'en'), monthName('2027-03-04', 'en', 'long')]).to.deep.equal(['Mar', 'March']);
    expect([weekdayName('2027-03-04'), weekdayName('2027-03-04', 'da', 'long')]).to.deep.equal(['tors.', 'torsdag']);
    expect([weekdayName('2027-03-04', 'en'), weekdayName('2027-03-04', 'en', 'long')]).to.deep.equal([
      'Thu',
      'Thursday',
    ]);
  });

  it('is refused where it is no date', () => {
    expect(() => formatDate('2027-02-30')).to.throw(RangeError, '"2027-02-30"');
  });
});

describe('a period in words', () => {
  it('says both years where they differ', () => {
    expect(formatPeriod('2026-10-19', '2027-02-05')).to.equal('19. okt. 2026 – 5. feb. 2027');
    expect(formatPeriod('2026-10-19', '2027-02-05', 'en')).to.equal('19 Oct 2026 – 5 Feb 2027');
  });

  it('says a shared year once', () => {
    expect(formatPeriod('2026-10-19', '2026-12-04')).to.equal('19. okt. – 4. dec. 2026');
    expect(formatPeriod('2026-10-19', '2026-12-04', 'en')).to.equal('19 Oct – 4 Dec 2026');
  });

  it('is one date where it is one day', () => {
    expect(formatPeriod('2026-10-19', '2026-10-19')).to.equal('19. okt. 2026');
  });

  it('says only its start where it has no end yet', () => {
    expect(formatPeriod('2026-10-19', undefined)).to.equal('fra 19. okt. 2026');
    expect(formatPeriod('2026-10-19', undefined, 'en')).to.equal('from 19 Oct 2026');
  });
});

describe('weeks in words', () => {
  it('are called by their number', () => {
    expect(formatWeek('2026-W43')).to.equal('uge 43');
    expect(formatWeek('2027-W05')).to.equal('uge 5');
    expect(formatWeek('2026-W43', 'en')).to.equal('week 43');
    expect(formatWeek('2026-W53', 'da', { years: true })).to.equal('uge 53, 2026');
  });

  it('are a range of numbers, also over New Year', () => {
    expect(formatWeekRange('2026-W43', '2026-W46')).to.equal('uge 43–46');
    expect(formatWeekRange('2026-W43', '2027-W05')).to.equal('uge 43–5');
    expect(formatWeekRange('2026-W43', '2027-W05', 'en')).to.equal('weeks 43–5');
    expect(formatWeekRange('2026-W31', '2027-W30')).to.equal('uge 31–30');
  });

  it('are one week where both ends are the same', () => {
    expect(formatWeekRange('2026-W43', '2026-W43')).to.equal('uge 43');
    expect(formatWeekRange('2026-W43', '2026-W43', 'da', { years: true })).to.equal('uge 43, 2026');
  });

  it('have their years said where the numbers would be taken for a shorter range', () => {
    expect(formatWeekRange('2026-W43', '2027-W43')).to.equal('uge 43, 2026 – uge 43, 2027');
    expect(formatWeekRange('2026-W43', '2027-W46')).to.equal('uge 43, 2026 – uge 46, 2027');
    expect(formatWeekRange('2026-W43', '2028-W05')).to.equal('uge 43, 2026 – uge 5, 2028');
  });

  it('have their years said where these are asked for', () => {
    expect(formatWeekRange('2026-W43', '2027-W05', 'da', { years: true })).to.equal('uge 43, 2026 – uge 5, 2027');
  });
});

describe('a time of day in words', () => {
  it('is the one in Denmark, in summer and in winter', () => {
    expect(formatTime(new Date('2027-03-04T09:42:00Z'))).to.equal('kl. 10.42');
    expect(formatTime(new Date('2027-06-04T08:42:00Z'))).to.equal('kl. 10.42');
    expect(formatTime(new Date('2027-03-04T09:42:00Z'), 'en')).to.equal('10:42');
  });

  it('jumps from 1.59 to 3 on 28 March 2027, and has 2.30 twice on 25 October 2026', () => {
    expect(formatTime(new Date('2027-03-28T00:59:00Z'))).to.equal('kl. 01.59');
    expect(formatTime(new Date('2027-03-28T01:00:00Z'))).to.equal('kl. 03.00');
    expect(formatTime(new Date('2026-10-25T00:30:00Z'))).to.equal('kl. 02.30');
    expect(formatTime(new Date('2026-10-25T01:30:00Z'))).to.equal('kl. 02.30');
  });

  it('counts from 00 at midnight', () => {
    expect(formatTime(new Date('2027-03-03T23:05:00Z'))).to.equal('kl. 00.05');
    expect(formatTime(new Date('2027-03-03T23:05:00Z'), 'en')).to.equal('00:05');
  });
});
