import { addDays, fromEpochDay, toEpochDay } from '@samspil/core/calendar';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { canShow, isWhole, neighbouringPeriod, periodAround, periodBeside, zooms } from './period.js';
import { periodNear } from './period-near.js';

const days = fc.integer({ min: toEpochDay('1990-01-01'), max: toEpochDay('2099-12-31') }).map(fromEpochDay);

describe('the period that is shown', () => {
  it('is the month, the half or the whole of the school year', () => {
    expect(periodAround('2027-03-04', 'month')).to.eql({ from: '2027-03-01', to: '2027-03-31' });
    expect(periodAround('2027-03-04', 'halfYear')).to.eql({ from: '2027-01-01', to: '2027-07-31' });
    expect(periodAround('2026-08-01', 'halfYear')).to.eql({ from: '2026-08-01', to: '2026-12-31' });
    expect(periodAround('2027-07-31', 'schoolYear')).to.eql({ from: '2026-08-01', to: '2027-07-31' });
  });

  it('is followed by the next without gap, and one step back leads to where one was', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...zooms.filter((zoom) => zoom !== 'years')), (day, zoom) => {
        const period = periodAround(day, zoom);
        const next = neighbouringPeriod(day, zoom, 'after');
        if (next === undefined) throw new TypeError('there is no next period');
        expect(next).to.equal(addDays(period.to, 1));
        expect(neighbouringPeriod(next, zoom, 'before')).to.equal(period.from);
      }),
    );
  });

  it('ends where the calendar does', () => {
    expect(neighbouringPeriod('9995-12-31', 'month', 'after')).to.equal(undefined);
    expect(canShow('0004-05-01')).to.equal(false);
  });

  it('of several years is a school year between its neighbours, and goes on by one', () => {
    const period = periodAround('2027-03-04', 'years');
    expect(period).to.eql({ from: '2025-08-01', to: '2028-07-31' });
    expect(neighbouringPeriod('2027-03-04', 'years', 'after')).to.equal('2027-08-01');
    expect(periodAround(neighbouringPeriod('2027-03-04', 'years', 'before') ?? '', 'years').from).to.equal(
      '2024-08-01',
    );
  });

  it('is whole, and a few days beside it is not', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...zooms), fc.integer({ min: 1, max: 9 }), (day, zoom, shift) => {
        const { from, to } = periodAround(day, zoom);
        expect(isWhole({ from, to }, zoom)).to.equal(true);
        expect(isWhole({ from: addDays(from, shift), to: addDays(to, shift) }, zoom)).to.equal(false);
      }),
    );
  });

  it('is left for the whole period that begins before or after', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...zooms), fc.integer({ min: 1, max: 9 }), (day, zoom, shift) => {
        const whole = periodAround(day, zoom);
        const range = { from: addDays(whole.from, shift), to: addDays(whole.to, shift) };
        expect(periodAround(periodBeside(range, zoom, 'before') ?? '', zoom)).to.eql(whole);
        expect(periodAround(periodBeside(range, zoom, 'after') ?? '', zoom).from > range.from).to.equal(true);
      }),
    );
  });

  it('is reached by whoever comes within a few days of it', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...zooms), fc.integer({ min: -3, max: 3 }), (day, zoom, shift) => {
        const whole = periodAround(day, zoom);
        const near = periodNear({ from: addDays(whole.from, shift), to: addDays(whole.to, shift) }, zoom, 3);
        expect(near && periodAround(near, zoom)).to.eql(whole);
        const far = { from: addDays(whole.from, 8), to: addDays(whole.to, 8) };
        expect(periodNear(far, zoom, 3)).to.equal(undefined);
      }),
    );
  });
});
