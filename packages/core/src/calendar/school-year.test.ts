import { expect } from 'chai';
import * as fc from 'fast-check';
import { isoWeekOf } from './iso-week.js';
import { addDays, fromEpochDay, toEpochDay } from './plain-date.js';
import { halfOf, isoWeeksOf, schoolYearFrom, schoolYearHalfOf, schoolYearOf } from './school-year.js';

const dates = fc.integer({ min: toEpochDay('1900-01-01'), max: toEpochDay('2200-12-31') }).map(fromEpochDay);

describe('the school year', () => {
  it('runs from 1 August to 31 July', () => {
    const year = { start: '2026-08-01', end: '2027-07-31', label: '2026/27' };
    for (const date of ['2026-08-01', '2026-12-31', '2027-01-01', '2027-03-04', '2027-07-31']) {
      expect(schoolYearOf(date), date).to.deep.equal(year);
    }
    expect(schoolYearOf('2026-07-31').label).to.equal('2025/26');
    expect(schoolYearOf('2027-08-01').label).to.equal('2027/28');
  });

  it('is written with two digits for its second year', () => {
    expect(schoolYearFrom(1999).label).to.equal('1999/00');
    expect(schoolYearFrom(2008).label).to.equal('2008/09');
  });

  it('contains the date that it is asked for, and follows upon the one before', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const year = schoolYearOf(date);
        expect(year.start <= date && date <= year.end).to.equal(true);
        expect(schoolYearOf(addDays(year.start, -1)).end).to.equal(addDays(year.start, -1));
      }),
    );
  });

  it('falls into autumn and spring, without a gap', () => {
    const year = schoolYearFrom(2026);
    expect(halfOf(year, 'autumn')).to.deep.equal({ from: '2026-08-01', to: '2026-12-31' });
    expect(halfOf(year, 'spring')).to.deep.equal({ from: '2027-01-01', to: '2027-07-31' });
  });

  it('has every date in the half that it says', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const half = halfOf(schoolYearOf(date), schoolYearHalfOf(date));
        expect(half.from <= date && date <= half.to).to.equal(true);
      }),
    );
  });
});

describe('the weeks of a school year', () => {
  it('are 53 in 2026/27, W53 among them', () => {
    const weeks = isoWeeksOf(schoolYearFrom(2026));
    expect(weeks).to.have.length(53);
    expect(weeks[0]).to.equal('2026-W31');
    expect(weeks.slice(21, 24)).to.deep.equal(['2026-W52', '2026-W53', '2027-W01']);
    expect(weeks.at(-1)).to.equal('2027-W30');
  });

  it('are 54 where both ends of the year cut a week short', () => {
    const weeks = isoWeeksOf(schoolYearFrom(2027));
    expect(weeks).to.have.length(54);
    expect(weeks[0]).to.equal('2027-W30');
    expect(weeks.at(-1)).to.equal('2028-W31');
  });

  it('are those of its days, no more and no fewer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), (from) => {
        const year = schoolYearFrom(from);
        const ofDays = new Set<string>();
        for (let day = year.start; day <= year.end; day = addDays(day, 1)) ofDays.add(isoWeekOf(day));
        expect(isoWeeksOf(year)).to.deep.equal([...ofDays]);
      }),
      { numRuns: 30 },
    );
  });
});
