import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  addDays,
  addMonths,
  comparePlainDates,
  daysBetween,
  endOfMonth,
  fromEpochDay,
  isPlainDate,
  maxDate,
  minDate,
  plainDate,
  plainDateOf,
  startOfMonth,
  toEpochDay,
  weekdayOf,
  yearOf,
} from './plain-date.js';

const firstDay = toEpochDay('0001-01-01');
const lastDay = toEpochDay('9999-12-31');
const epochDays = fc.integer({ min: firstDay, max: lastDay });
const dates = epochDays.map(fromEpochDay);
const midDates = fc.integer({ min: toEpochDay('1000-01-01'), max: toEpochDay('9000-12-31') }).map(fromEpochDay);

describe('a plain date', () => {
  it('is a day that exists, written as YYYY-MM-DD', () => {
    for (const date of ['2027-02-28', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31']) {
      expect(isPlainDate(date), date).to.equal(true);
    }
  });

  it('is not a day that does not exist', () => {
    for (const date of [
      '2027-02-30',
      '2027-02-29',
      '1900-02-29',
      '2027-04-31',
      '2027-00-10',
      '2027-13-01',
      '2027-01-00',
      '0000-01-01',
    ]) {
      expect(isPlainDate(date), date).to.equal(false);
    }
  });

  it('is not a day written in another way, nor anything but a string', () => {
    const others = [
      '2027-2-28',
      '28-02-2027',
      '2027-02-28T00:00Z',
      ' 2027-02-28',
      '2027-02-28\n',
      '+12027-02-28',
      '',
      20270228,
      null,
      undefined,
      new Date(0),
    ];
    for (const other of others) expect(isPlainDate(other), String(other)).to.equal(false);
  });

  it('can be made from year, month and day, where these are a day', () => {
    expect(plainDate(2027, 3, 4)).to.equal('2027-03-04');
    expect(plainDate(33, 4, 3)).to.equal('0033-04-03');
    expect(() => plainDate(2027, 2, 29)).to.throw(RangeError, 'Year 2027, month 2, day 29 is no date');
    expect(() => plainDate(2027, 1.5, 1)).to.throw(RangeError);
  });

  it('is refused with its text named where it is none', () => {
    for (const use of [toEpochDay, weekdayOf, yearOf, startOfMonth, endOfMonth]) {
      expect(() => use('2027-02-30')).to.throw(RangeError, '"2027-02-30" is no date of the form YYYY-MM-DD');
    }
    expect(() => addDays('tomorrow', 1)).to.throw(RangeError, '"tomorrow"');
    expect(() => addMonths('tomorrow', 1)).to.throw(RangeError, '"tomorrow"');
  });
});

describe('counting days', () => {
  it('agrees with the clock of the platform on every day it is asked for', () => {
    fc.assert(
      fc.property(epochDays, (day) => {
        expect(fromEpochDay(day)).to.equal(new Date(day * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  it('comes back to where it began', () => {
    fc.assert(
      fc.property(epochDays, (day) => {
        expect(toEpochDay(fromEpochDay(day))).to.equal(day);
      }),
    );
  });

  it('gives only dates that exist, in the order in which they sort as text', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(isPlainDate(a)).to.equal(true);
        expect(Math.sign(comparePlainDates(a, b))).to.equal(Math.sign(toEpochDay(a) - toEpochDay(b)));
      }),
    );
  });

  it('adds the days that lie between two dates', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).to.equal(b);
      }),
    );
  });

  it('goes over leap days and the ends of years', () => {
    expect(addDays('2028-02-28', 1)).to.equal('2028-02-29');
    expect(addDays('2027-02-28', 1)).to.equal('2027-03-01');
    expect(addDays('2027-01-01', -1)).to.equal('2026-12-31');
    expect(daysBetween('2026-08-01', '2027-07-31')).to.equal(364);
  });

  it('is not disturbed by the days on which the clocks change', () => {
    expect(daysBetween('2026-10-25', '2026-10-26')).to.equal(1);
    expect(addDays('2027-03-28', 1)).to.equal('2027-03-29');
  });

  it('refuses to leave the years 0001 to 9999, and parts of days', () => {
    expect(() => addDays('9999-12-31', 1)).to.throw(RangeError, 'years 0001 to 9999');
    expect(() => addDays('0001-01-01', -1)).to.throw(RangeError, 'years 0001 to 9999');
    expect(() => addDays('2027-03-04', 0.5)).to.throw(RangeError);
    expect(() => fromEpochDay(Number.NaN)).to.throw(RangeError);
  });
});

describe('counting months', () => {
  it('takes the last day where a month is shorter', () => {
    expect(addMonths('2027-01-31', 1)).to.equal('2027-02-28');
    expect(addMonths('2028-01-31', 1)).to.equal('2028-02-29');
    expect(addMonths('2028-02-29', 12)).to.equal('2029-02-28');
    expect(addMonths('2027-03-31', -1)).to.equal('2027-02-28');
    expect(addMonths('2027-01-15', -1)).to.equal('2026-12-15');
  });

  it('keeps the day of the month, but for shorter months', () => {
    fc.assert(
      fc.property(midDates, fc.integer({ min: -5000, max: 5000 }), (date, months) => {
        const there = addMonths(date, months);
        expect(there.slice(8)).to.equal(minDate(date.slice(8), endOfMonth(there).slice(8)));
      }),
    );
  });

  it('comes back to the same month', () => {
    fc.assert(
      fc.property(midDates, fc.integer({ min: -5000, max: 5000 }), (date, months) => {
        expect(startOfMonth(addMonths(addMonths(date, months), -months))).to.equal(startOfMonth(date));
      }),
    );
  });

  it('never puts an earlier date after a later one', () => {
    fc.assert(
      fc.property(midDates, midDates, fc.integer({ min: -5000, max: 5000 }), (a, b, months) => {
        expect(addMonths(minDate(a, b), months) <= addMonths(maxDate(a, b), months)).to.equal(true);
      }),
    );
  });

  it('refuses to leave the years 0001 to 9999, and parts of months', () => {
    expect(() => addMonths('9999-12-01', 1)).to.throw(RangeError, 'the years 0001 to 9999');
    expect(() => addMonths('0001-01-31', -1)).to.throw(RangeError, 'the years 0001 to 9999');
    expect(() => addMonths('2027-03-04', 0.5)).to.throw(RangeError, '0.5 is not a whole number of months');
  });
});

describe('months, weekdays and extremes', () => {
  it('has a month begin the day after the one before it ended', () => {
    fc.assert(
      fc.property(midDates, (date) => {
        expect(addDays(endOfMonth(date), 1)).to.equal(startOfMonth(addMonths(date, 1)));
        expect(startOfMonth(date) <= date && date <= endOfMonth(date)).to.equal(true);
      }),
    );
  });

  it('counts weekdays from Monday, 1, to Sunday, 7', () => {
    expect(weekdayOf('2027-03-04')).to.equal(4);
    expect(weekdayOf('2026-08-01')).to.equal(6);
    expect(weekdayOf('1969-12-29')).to.equal(1);
    expect(weekdayOf('0001-01-01')).to.equal(1);
  });

  it('has the platform agree on the weekday', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(weekdayOf(date) % 7).to.equal(new Date(`${date}T00:00:00Z`).getUTCDay());
      }),
    );
  });

  it('finds the earliest and the latest of some dates', () => {
    expect(minDate('2027-03-04', '2026-12-24', '2027-01-01')).to.equal('2026-12-24');
    expect(maxDate('2027-03-04', '2026-12-24', '2027-01-01')).to.equal('2027-03-04');
    expect(minDate('2027-03-04')).to.equal('2027-03-04');
  });
});

describe('the day of a moment', () => {
  it('is the one in Denmark, where summer time begins the day two hours before UTC', () => {
    expect(plainDateOf(new Date('2026-10-24T21:59:59Z'))).to.equal('2026-10-24');
    expect(plainDateOf(new Date('2026-10-24T22:00:00Z'))).to.equal('2026-10-25');
  });

  it('ends an hour later on 25 October 2026, when the clocks go back', () => {
    expect(plainDateOf(new Date('2026-10-25T22:59:59Z'))).to.equal('2026-10-25');
    expect(plainDateOf(new Date('2026-10-25T23:00:00Z'))).to.equal('2026-10-26');
  });

  it('ends an hour earlier on 28 March 2027, when the clocks go forward', () => {
    expect(plainDateOf(new Date('2027-03-27T23:00:00Z'))).to.equal('2027-03-28');
    expect(plainDateOf(new Date('2027-03-28T21:59:59Z'))).to.equal('2027-03-28');
    expect(plainDateOf(new Date('2027-03-28T22:00:00Z'))).to.equal('2027-03-29');
  });

  it('is another one elsewhere', () => {
    const moment = new Date('2027-03-04T23:30:00Z');
    expect(plainDateOf(moment)).to.equal('2027-03-05');
    expect(plainDateOf(moment, 'America/Nuuk')).to.equal('2027-03-04');
    expect(plainDateOf(moment, 'UTC')).to.equal('2027-03-04');
  });

  it('moves on with time, by one day at most in a day', () => {
    const moments = fc.integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2100, 0, 1) });
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 82_800_000 }), (time, later) => {
        const days = daysBetween(plainDateOf(new Date(time)), plainDateOf(new Date(time + later)));
        expect(days).to.be.within(0, 1);
      }),
    );
  });

  it('does not exist for an invalid Date, nor outside the years 0001 to 9999', () => {
    expect(() => plainDateOf(new Date(Number.NaN))).to.throw(RangeError, 'An invalid Date falls on no day');
    expect(() => plainDateOf(new Date('-000001-06-01T00:00:00Z'))).to.throw(RangeError, 'years 0001 to 9999');
    expect(() => plainDateOf(new Date('9999-12-31T23:30:00Z'))).to.throw(RangeError, 'years 0001 to 9999');
    expect(plainDateOf(new Date('9999-12-31T23:30:00Z'), 'UTC')).to.equal('9999-12-31');
  });

  it('does not exist in a time zone that does not exist', () => {
    expect(() => plainDateOf(new Date(0), 'Europe/Ribe')).to.throw(RangeError);
  });
});
