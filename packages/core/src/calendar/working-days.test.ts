import { expect } from 'chai';
import * as fc from 'fast-check';
import { fromEpochDay, toEpochDay } from './plain-date.js';
import { customaryBreaksOf } from './school-breaks.js';
import { schoolYearFrom } from './school-year.js';
import { addWorkingDays, type DaysOff, isWorkingDay, workingDaysBetween } from './working-days.js';

const schoolDays: DaysOff = { breaks: customaryBreaksOf(schoolYearFrom(2026), { winterWeek: 7 }) };
const dates = fc.integer({ min: toEpochDay('2020-01-01'), max: toEpochDay('2030-12-31') }).map(fromEpochDay);
const counts = fc.integer({ min: -300, max: 300 });
const rules = fc.constantFrom<DaysOff>({}, { holidays: ['publicHoliday'] }, { holidays: [] }, schoolDays);

describe('a working day', () => {
  it('is Monday to Friday', () => {
    const week = ['2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04', '2027-03-05', '2027-03-06', '2027-03-07'];
    expect(week.map((day) => isWorkingDay(day))).to.deep.equal([true, true, true, true, true, false, false]);
  });

  it('is no public holiday, and no day that is off by custom', () => {
    for (const day of [
      '2027-03-25',
      '2027-03-29',
      '2027-05-06',
      '2026-12-24',
      '2026-12-25',
      '2026-12-31',
      '2026-06-05',
    ]) {
      expect(isWorkingDay(day), day).to.equal(false);
    }
  });

  it('may be one that is off by custom only, where that is asked for', () => {
    const byLaw: DaysOff = { holidays: ['publicHoliday'] };
    expect(isWorkingDay('2026-12-24', byLaw)).to.equal(true);
    expect(isWorkingDay('2026-12-25', byLaw)).to.equal(false);
  });

  it('counts as off a custom’s day that is a public holiday as well', () => {
    expect(isWorkingDay('2028-06-05')).to.equal(false); // Whit Monday and Constitution Day
    expect(isWorkingDay('2028-06-05', { holidays: ['publicHoliday'] })).to.equal(false);
    expect(isWorkingDay('2028-06-05', { holidays: ['customary'] })).to.equal(false);
  });

  it('was none on store bededag up to 2023, and is one since', () => {
    expect(isWorkingDay('2023-05-05')).to.equal(false);
    expect(isWorkingDay('2024-04-26')).to.equal(true);
  });

  it('is a school day where it lies in no break', () => {
    expect(isWorkingDay('2026-10-16')).to.equal(true);
    expect(isWorkingDay('2026-10-16', schoolDays)).to.equal(false);
    expect(isWorkingDay('2026-10-19', schoolDays)).to.equal(true);
  });
});

describe('counting working days', () => {
  it('passes over weekends, holidays and breaks', () => {
    expect(addWorkingDays('2027-03-04', 2)).to.equal('2027-03-08');
    expect(addWorkingDays('2027-03-24', 1)).to.equal('2027-03-30');
    expect(addWorkingDays('2027-03-30', -1)).to.equal('2027-03-24');
    expect(addWorkingDays('2027-03-19', 1, schoolDays)).to.equal('2027-03-30');
    expect(workingDaysBetween('2027-02-12', '2027-02-26')).to.equal(10);
    expect(workingDaysBetween('2027-02-12', '2027-02-26', schoolDays)).to.equal(5);
  });

  it('leaves a date as it is when no day is added, also a Sunday', () => {
    expect(addWorkingDays('2027-03-07', 0)).to.equal('2027-03-07');
    expect(workingDaysBetween('2027-03-07', '2027-03-07')).to.equal(0);
  });

  it('counts the day at the far end, not the one that it begins with', () => {
    expect(workingDaysBetween('2027-03-01', '2027-03-02')).to.equal(1);
    expect(workingDaysBetween('2027-03-02', '2027-03-01')).to.equal(-1);
    expect(workingDaysBetween('2027-03-05', '2027-03-07')).to.equal(0);
  });

  it('arrives on a working day', () => {
    fc.assert(
      fc.property(dates, counts, rules, (date, count, off) => {
        fc.pre(count !== 0);
        expect(isWorkingDay(addWorkingDays(date, count, off), off)).to.equal(true);
      }),
    );
  });

  it('is undone by counting the days between', () => {
    fc.assert(
      fc.property(dates, counts, rules, (date, count, off) => {
        expect(workingDaysBetween(date, addWorkingDays(date, count, off), off)).to.equal(count);
      }),
    );
  });

  it('adds in two steps what it adds in one', () => {
    const some = fc.integer({ min: 0, max: 150 });
    fc.assert(
      fc.property(dates, some, some, rules, (date, first, second, off) => {
        expect(addWorkingDays(addWorkingDays(date, first, off), second, off)).to.equal(
          addWorkingDays(date, first + second, off),
        );
      }),
    );
  });

  it('never puts an earlier date after a later one', () => {
    fc.assert(
      fc.property(dates, dates, fc.integer({ min: 1, max: 300 }), rules, (a, b, count, off) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(addWorkingDays(early, count, off) <= addWorkingDays(late, count, off)).to.equal(true);
      }),
    );
  });

  it('refuses parts of days and what is no date', () => {
    expect(() => addWorkingDays('2027-03-04', 1.5)).to.throw(RangeError, '1.5 is not a whole number of working days');
    expect(() => addWorkingDays('2027-02-30', 1)).to.throw(RangeError, '"2027-02-30"');
    expect(() => workingDaysBetween('2027-03-04', 'soon')).to.throw(RangeError, '"soon"');
  });

  it('gives up at the end of the calendar when there is no working day to be found', () => {
    const always: DaysOff = { breaks: [{ from: '0001-01-01', to: '9999-12-31' }] };
    expect(() => addWorkingDays('9990-01-01', 1, always)).to.throw(RangeError, 'years 0001 to 9999');
  });
});
