import { addDays, fromEpochDay, toEpochDay } from '@samspil/core/calendar';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { canShow, neighbouringPeriod, periodAround, zooms } from './period.js';

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
      fc.property(days, fc.constantFrom(...zooms), (day, zoom) => {
        const period = periodAround(day, zoom);
        const next = neighbouringPeriod(day, zoom, 'after');
        if (next === undefined) throw new TypeError('there is no next period');
        expect(next).to.equal(addDays(period.to, 1));
        expect(neighbouringPeriod(next, zoom, 'before')).to.equal(period.from);
      }),
    );
  });

  it('ends where the calendar does', () => {
    expect(neighbouringPeriod('9998-12-31', 'month', 'after')).to.equal(undefined);
    expect(canShow('0001-05-01')).to.equal(false);
  });
});
