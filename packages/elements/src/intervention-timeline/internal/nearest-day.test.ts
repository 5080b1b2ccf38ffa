import { toEpochDay } from '@samspil/core/calendar';
import { expect } from 'chai';
import { nearestDay } from './nearest-day.js';

const interval = (from: string, to: string) => ({ start: toEpochDay(from), end: toEpochDay(to) });
const march = { first: toEpochDay('2027-03-01'), last: toEpochDay('2027-03-31') };

describe('the way on from an empty period', () => {
  it('leads to the nearest day with an intervention, before or after', () => {
    expect(nearestDay([interval('2026-08-10', '2027-02-20'), interval('2027-05-01', '2027-06-01')], march)).to.equal(
      '2027-02-20',
    );
    expect(nearestDay([interval('2026-08-10', '2026-09-20'), interval('2027-05-01', '2027-06-01')], march)).to.equal(
      '2027-05-01',
    );
  });

  it('leads nowhere when there is none', () => {
    expect(nearestDay([], march)).to.equal(undefined);
  });
});
