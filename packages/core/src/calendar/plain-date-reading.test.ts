import { expect } from 'chai';
import * as fc from 'fast-check';
import { epochDayOf, fromEpochDay, isPlainDate, toEpochDay } from './plain-date.js';

describe('reading the day of a date', () => {
  it('gives what the calendar of core gives, for every day of its years', () => {
    fc.assert(
      fc.property(fc.integer({ min: toEpochDay('0001-01-01'), max: toEpochDay('9999-12-31') }), (day) => {
        expect(epochDayOf(fromEpochDay(day))).to.equal(day);
      }),
    );
  });

  it('reads what core takes for a date, and nothing else', () => {
    const likeDates = fc
      .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
      .map((parts) => parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-'));
    fc.assert(
      fc.property(fc.oneof(likeDates, fc.string(), fc.anything()), (value) => {
        expect(Number.isNaN(epochDayOf(value))).to.equal(!isPlainDate(value));
      }),
    );
  });

  it('refuses what only looks like one', () => {
    for (const value of [
      '2027-02-29',
      '0000-05-01',
      '2027-2-28',
      '2027/02/28',
      '２０２７-01-01',
      '+027-01-01',
      '2027-01-0x',
    ])
      expect(epochDayOf(value)).to.be.NaN;
  });
});
