import { fromEpochDay, toEpochDay } from '@samspil/core/calendar';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { extentAround, holds } from './extent.js';
import { periodAround, zooms } from './period.js';

const periods = fc
  .tuple(fc.integer({ min: toEpochDay('0005-01-01'), max: toEpochDay('9995-12-31') }), fc.constantFrom(...zooms))
  .map(([day, zoom]) => {
    const { from, to } = periodAround(fromEpochDay(day), zoom);
    return { first: toEpochDay(from), last: toEpochDay(to) };
  });

describe('the days of the axis', () => {
  it('go on beyond the period on both sides, and hold it', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const extent = extentAround(period);
        expect(extent.first).to.be.below(period.first);
        expect(extent.last).to.be.above(period.last);
        expect(holds(extent, period)).to.equal(true);
      }),
    );
  });

  it('are laid anew near their end, and for a period that is much shorter', () => {
    const year = { first: toEpochDay('2026-08-01'), last: toEpochDay('2027-07-31') };
    const extent = extentAround(year);
    expect(holds(extent, { first: extent.last - 730, last: extent.last - 366 })).to.equal(true);
    expect(holds(extent, { first: extent.last - 364, last: extent.last })).to.equal(false);
    expect(holds(extent, { first: year.first, last: year.first + 30 })).to.equal(false);
  });
});
