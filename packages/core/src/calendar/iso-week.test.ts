import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  addIsoWeeks,
  endOfIsoWeek,
  firstDayOf,
  isIsoWeek,
  isoWeek,
  isoWeekOf,
  isoWeeksBetween,
  lastDayOf,
  parseIsoWeek,
  startOfIsoWeek,
  weeksInIsoYear,
} from './iso-week.js';
import { addDays, daysBetween, fromEpochDay, toEpochDay, weekdayOf } from './plain-date.js';

const dates = fc.integer({ min: toEpochDay('0001-01-01'), max: toEpochDay('9999-12-26') }).map(fromEpochDay);
const years = fc.integer({ min: 1, max: 9999 });

describe('the ISO week of a date', () => {
  it('is W53 around New Year 2027', () => {
    expect(isoWeekOf('2026-12-27')).to.equal('2026-W52');
    expect(isoWeekOf('2026-12-28')).to.equal('2026-W53');
    expect(isoWeekOf('2027-01-03')).to.equal('2026-W53');
    expect(isoWeekOf('2027-01-04')).to.equal('2027-W01');
  });

  it('belongs to the year of its Thursday', () => {
    expect(isoWeekOf('2024-12-30')).to.equal('2025-W01');
    expect(isoWeekOf('2021-01-01')).to.equal('2020-W53');
    expect(isoWeekOf('2023-01-01')).to.equal('2022-W52');
  });

  it('is the same on the days on which the clocks change', () => {
    expect(isoWeekOf('2026-10-25')).to.equal('2026-W43');
    expect(isoWeekOf('2027-03-28')).to.equal('2027-W12');
  });

  it('holds at both ends of the calendar', () => {
    expect(isoWeekOf('0001-01-01')).to.equal('0001-W01');
    expect(isoWeekOf('9999-12-31')).to.equal('9999-W52');
  });

  it('runs from the Monday on or before the date, for seven days', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const monday = firstDayOf(isoWeekOf(date));
        expect(weekdayOf(monday)).to.equal(1);
        expect(daysBetween(monday, date)).to.be.within(0, 6);
        expect(startOfIsoWeek(date)).to.equal(monday);
        expect(endOfIsoWeek(date)).to.equal(addDays(monday, 6));
        expect(lastDayOf(isoWeekOf(date))).to.equal(addDays(monday, 6));
      }),
    );
  });

  it('changes every Monday and on no other day', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const next = addDays(date, 1);
        expect(isoWeekOf(next) !== isoWeekOf(date)).to.equal(weekdayOf(next) === 1);
        expect(isoWeekOf(date) <= isoWeekOf(next), 'sorts as text').to.equal(true);
      }),
    );
  });
});

describe('the weeks of an ISO year', () => {
  it('are 53 in the long years', () => {
    const longYears = [1992, 1998, 2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048];
    const found = Array.from({ length: 61 }, (_, at) => 1990 + at).filter((year) => weeksInIsoYear(year) === 53);
    expect(found).to.deep.equal(longYears);
  });

  it('number as high as the week of 28 December', () => {
    fc.assert(
      fc.property(years, (year) => {
        const date = `${String(year).padStart(4, '0')}-12-28`;
        expect(parseIsoWeek(isoWeekOf(date))).to.deep.equal({ year, week: weeksInIsoYear(year) });
      }),
    );
  });
});

describe('an ISO week as text', () => {
  it('comes back from its year and number', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const { year, week } = parseIsoWeek(isoWeekOf(date));
        expect(isoWeek(year, week)).to.equal(isoWeekOf(date));
      }),
    );
  });

  it('is known only where the week exists', () => {
    expect(isIsoWeek('2026-W53')).to.equal(true);
    for (const other of [
      '2027-W53',
      '2027-W00',
      '2026-W54',
      '2026W53',
      '2026-W5',
      '2026-w05',
      '0000-W01',
      '',
      202653,
      null,
    ]) {
      expect(isIsoWeek(other), String(other)).to.equal(false);
    }
  });

  it('is refused with its text named where it is none', () => {
    expect(() => parseIsoWeek('2027-W53')).to.throw(RangeError, '"2027-W53" is no ISO week');
    expect(() => firstDayOf('uge 43')).to.throw(RangeError, '"uge 43" is no ISO week');
    expect(() => isoWeek(2027, 53)).to.throw(RangeError, 'The ISO year 2027 has no week 53.');
    expect(() => isoWeek(2027, 1.5)).to.throw(RangeError);
  });
});

describe('counting weeks', () => {
  it('goes over the long year', () => {
    expect(addIsoWeeks('2026-W52', 1)).to.equal('2026-W53');
    expect(addIsoWeeks('2026-W52', 2)).to.equal('2027-W01');
    expect(addIsoWeeks('2027-W01', -1)).to.equal('2026-W53');
  });

  it('lists every week that has a day between two dates', () => {
    expect(isoWeeksBetween('2026-12-27', '2027-01-04')).to.deep.equal(['2026-W52', '2026-W53', '2027-W01']);
    expect(isoWeeksBetween('2027-03-04', '2027-03-04')).to.deep.equal(['2027-W09']);
  });

  it('lists no weeks where the end lies before the start', () => {
    expect(isoWeeksBetween('2027-03-04', '2027-03-03')).to.deep.equal([]);
  });

  it('lists them without a gap, from the first date’s to the last one’s', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 800 }), (from, length) => {
        fc.pre(toEpochDay(from) + length <= toEpochDay('9999-12-26'));
        const to = addDays(from, length);
        const weeks = isoWeeksBetween(from, to);
        expect(weeks[0]).to.equal(isoWeekOf(from));
        expect(weeks.at(-1)).to.equal(isoWeekOf(to));
        expect(weeks.slice(1)).to.deep.equal(weeks.slice(0, -1).map((week) => addIsoWeeks(week, 1)));
      }),
    );
  });
});
