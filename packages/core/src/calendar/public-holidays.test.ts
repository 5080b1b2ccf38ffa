import { expect } from 'chai';
import * as fc from 'fast-check';
import { weekdayOf } from './plain-date.js';
import { easterSundayOf, type HolidayCode, holidayCodes, holidaysOf, holidaysWithin } from './public-holidays.js';

const years = fc.integer({ min: 1900, max: 2299 });

describe('Easter', () => {
  it('falls on the Sundays that almanacs give', () => {
    const almanac = [
      '1818-03-22',
      '1943-04-25',
      '1954-04-18',
      '1981-04-19',
      '1999-04-04',
      '2000-04-23',
      '2008-03-23',
      '2011-04-24',
      '2016-03-27',
      '2019-04-21',
      '2020-04-12',
      '2021-04-04',
      '2022-04-17',
      '2023-04-09',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2028-04-16',
      '2029-04-01',
      '2038-04-25',
      '2049-04-18',
      '2076-04-19',
      '2285-03-22',
    ];
    for (const date of almanac) expect(easterSundayOf(Number(date.slice(0, 4)))).to.equal(date);
  });

  it('is a Sunday from 22 March to 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
        const easter = easterSundayOf(year);
        expect(weekdayOf(easter)).to.equal(7);
        expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25', easter).to.equal(true);
      }),
    );
  });
});

describe('the Danish holidays', () => {
  it('of 2027 are these', () => {
    expect(holidaysOf(2027)).to.deep.equal([
      { date: '2027-01-01', code: 'newYearsDay', kind: 'publicHoliday' },
      { date: '2027-03-25', code: 'maundyThursday', kind: 'publicHoliday' },
      { date: '2027-03-26', code: 'goodFriday', kind: 'publicHoliday' },
      { date: '2027-03-28', code: 'easterSunday', kind: 'publicHoliday' },
      { date: '2027-03-29', code: 'easterMonday', kind: 'publicHoliday' },
      { date: '2027-05-06', code: 'ascensionDay', kind: 'publicHoliday' },
      { date: '2027-05-16', code: 'whitSunday', kind: 'publicHoliday' },
      { date: '2027-05-17', code: 'whitMonday', kind: 'publicHoliday' },
      { date: '2027-06-05', code: 'constitutionDay', kind: 'customary' },
      { date: '2027-12-24', code: 'christmasEve', kind: 'customary' },
      { date: '2027-12-25', code: 'christmasDay', kind: 'publicHoliday' },
      { date: '2027-12-26', code: 'secondChristmasDay', kind: 'publicHoliday' },
      { date: '2027-12-31', code: 'newYearsEve', kind: 'customary' },
    ]);
  });

  it('had store bededag among them up to 2023, and not since', () => {
    const prayerDays = (year: number) =>
      holidaysOf(year)
        .filter(({ code }) => code === 'generalPrayerDay')
        .map(({ date }) => date);
    expect(prayerDays(2022)).to.deep.equal(['2022-05-13']);
    expect(prayerDays(2023)).to.deep.equal(['2023-05-05']);
    expect(prayerDays(2024)).to.deep.equal([]);
    expect(prayerDays(2027)).to.deep.equal([]);
  });

  it('are on the weekdays of which they speak', () => {
    const weekdays: readonly (readonly [HolidayCode, number])[] = [
      ['maundyThursday', 4],
      ['goodFriday', 5],
      ['easterSunday', 7],
      ['easterMonday', 1],
      ['generalPrayerDay', 5],
      ['ascensionDay', 4],
      ['whitSunday', 7],
      ['whitMonday', 1],
    ];
    fc.assert(
      fc.property(years, fc.constantFrom(...weekdays), (year, [code, weekday]) => {
        for (const holiday of holidaysOf(year))
          if (holiday.code === code) expect(weekdayOf(holiday.date)).to.equal(weekday);
      }),
    );
  });

  it('come in order of date, every code at most once, all in the year asked for', () => {
    fc.assert(
      fc.property(years, (year) => {
        const holidays = holidaysOf(year);
        const dates = holidays.map(({ date }) => date);
        expect(dates).to.deep.equal([...dates].sort());
        expect(new Set(holidays.map(({ code }) => code)).size).to.equal(holidays.length);
        expect(holidays.length).to.equal(year <= 2023 ? holidayCodes.length : holidayCodes.length - 1);
        expect(dates.every((date) => Number(date.slice(0, 4)) === year)).to.equal(true);
      }),
    );
  });

  it('may fall together on one day', () => {
    const codes = holidaysOf(2033)
      .filter(({ date }) => date === '2033-06-05')
      .map(({ code }) => code);
    expect(codes).to.have.members(['whitSunday', 'constitutionDay']);
  });

  it('are found across New Year, both ends included', () => {
    const codes = holidaysWithin('2026-12-24', '2027-01-01').map(({ code }) => code);
    expect(codes).to.deep.equal(['christmasEve', 'christmasDay', 'secondChristmasDay', 'newYearsEve', 'newYearsDay']);
  });

  it('are none where the end lies before the start', () => {
    expect(holidaysWithin('2027-12-31', '2027-01-01')).to.deep.equal([]);
    expect(holidaysWithin('2027-12-31', '2026-01-01')).to.deep.equal([]);
  });
});
