import { expect } from 'chai';
import * as fc from 'fast-check';
import { breaksWithin } from './date-range.js';
import { addDays, weekdayOf } from './plain-date.js';
import { customaryBreaksOf, type SchoolBreak } from './school-breaks.js';
import { schoolYearFrom } from './school-year.js';

const breaks2026 = customaryBreaksOf(schoolYearFrom(2026), { winterWeek: 7 });

describe('the customary breaks of a school year', () => {
  it('are these in 2026/27', () => {
    expect(breaks2026).to.deep.equal([
      { code: 'summer', from: '2026-08-01', to: '2026-08-09' },
      { code: 'autumn', from: '2026-10-12', to: '2026-10-18' },
      { code: 'christmas', from: '2026-12-21', to: '2027-01-03' },
      { code: 'winter', from: '2027-02-15', to: '2027-02-21' },
      { code: 'easter', from: '2027-03-22', to: '2027-03-29' },
      { code: 'summer', from: '2027-06-26', to: '2027-07-31' },
    ]);
  });

  it('have winter a week later where the municipality says so', () => {
    const winter = customaryBreaksOf(schoolYearFrom(2026), { winterWeek: 8 }).find(({ code }) => code === 'winter');
    expect(winter).to.deep.equal({ code: 'winter', from: '2027-02-22', to: '2027-02-28' });
  });

  it('begin school on the second Monday of August, as school plans have it', () => {
    const lastFreeDays = [2018, 2019, 2020, 2021, 2023, 2024, 2025, 2026].map(
      (year) => customaryBreaksOf(schoolYearFrom(year), { winterWeek: 7 })[0]?.to,
    );
    expect(lastFreeDays).to.deep.equal([
      '2018-08-12',
      '2019-08-11',
      '2020-08-09',
      '2021-08-08',
      '2023-08-13',
      '2024-08-11',
      '2025-08-10',
      '2026-08-09',
    ]);
  });

  it('keep their order and apart, inside the school year, in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2200 }), fc.constantFrom(7 as const, 8 as const), (from, winterWeek) => {
        const year = schoolYearFrom(from);
        const breaks = customaryBreaksOf(year, { winterWeek });
        expect(breaks[0]?.from).to.equal(year.start);
        expect(breaks.at(-1)?.to).to.equal(year.end);
        expect(breaks.every((each) => each.from <= each.to)).to.equal(true);
        for (const [at, next] of breaks.slice(1).entries())
          expect(breaks[at]?.to)
            .to.be.a('string')
            .that.satisfies((to: string) => to < next.from);
      }),
    );
  });

  it('let the last school day be a Friday, and the first a Monday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2200 }), (from) => {
        const breaks = customaryBreaksOf(schoolYearFrom(from), { winterWeek: 7 });
        expect(weekdayOf(addDays(breaks.at(-1)?.from ?? '', -1))).to.equal(5);
        expect(weekdayOf(addDays(breaks[0]?.to ?? '', 1))).to.equal(1);
      }),
    );
  });
});

describe('the breaks within a period', () => {
  it('are those that have a day in it, uncut', () => {
    const found = breaksWithin(breaks2026, '2026-10-18', '2027-02-15').map(({ code }) => code);
    expect(found).to.deep.equal(['autumn', 'christmas', 'winter']);
    expect(breaksWithin(breaks2026, '2026-12-24', '2026-12-24')).to.deep.equal([
      { code: 'christmas', from: '2026-12-21', to: '2027-01-03' },
    ]);
  });

  it('are none between two breaks', () => {
    expect(breaksWithin(breaks2026, '2026-10-19', '2026-12-20')).to.deep.equal([]);
  });

  it('come in order of date, however the municipality has written them, and leave its list alone', () => {
    const written: readonly SchoolBreak[] = [...breaks2026].reverse();
    expect(breaksWithin(written, '2026-08-01', '2027-07-31')).to.deep.equal(breaks2026);
    expect(written[0]?.from).to.equal('2027-06-26');
  });
});
