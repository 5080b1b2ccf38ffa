import { addDays, daysBetween, isoWeekOf, weekdayOf } from '@samspil/core/calendar';
import { expect } from 'chai';
import fc from 'fast-check';
import { type Dates, grips, inverseOf, isSamePeriod, moved } from './period-change.js';

const day = fc.integer({ min: -7_000, max: 70_000 }).map((days) => addDays('2000-01-01', days));
const closed = fc
  .tuple(day, fc.integer({ min: 0, max: 2_000 }))
  .map(([from, length]): Dates & { readonly to: string } => ({ from, to: addDays(from, length) }));
const steps = fc.integer({ min: -400, max: 400 });

describe('a period that is moved', () => {
  it('keeps its length, and with whole weeks its weekday', () => {
    fc.assert(
      fc.property(closed, steps, (dates, days) => {
        const after = moved(dates, 'whole', days);
        expect(daysBetween(after.from, after.to ?? '')).to.equal(daysBetween(dates.from, dates.to));
        expect(weekdayOf(moved(dates, 'whole', days * 7).from)).to.equal(weekdayOf(dates.from));
      }),
    );
  });

  it('is back after as many days the other way, whatever is held', () => {
    fc.assert(
      fc.property(closed, fc.constantFrom(...grips), steps, (dates, grip, days) => {
        expect(moved(moved(dates, grip, days), grip, -days)).to.deep.equal(dates);
      }),
    );
  });

  it('changes one end only where one end is held', () => {
    fc.assert(
      fc.property(closed, steps, (dates, days) => {
        expect(moved(dates, 'start', days).to).to.equal(dates.to);
        expect(moved(dates, 'end', days).from).to.equal(dates.from);
      }),
    );
  });

  it('leaves an open end open', () => {
    for (const grip of grips) expect(moved({ from: '2026-10-19', to: undefined }, grip, 7).to).to.equal(undefined);
  });

  it('counts days, not hours: no clock change makes a week shorter', () => {
    expect(moved({ from: '2026-10-19', to: '2026-10-25' }, 'whole', 7)).to.deep.equal({
      from: '2026-10-26',
      to: '2026-11-01',
    });
    expect(isoWeekOf(moved({ from: '2026-12-21', to: undefined }, 'whole', 7).from)).to.equal('2026-W53');
  });

  it('stays where it was beyond the years that a date can have', () => {
    const last = { from: '9999-12-30', to: undefined };
    expect(moved(last, 'whole', 14)).to.deep.equal(last);
  });
});

describe('a change of a period', () => {
  it('is undone by its inverse, and done again by the inverse of that', () => {
    fc.assert(
      fc.property(closed, closed, (before, after) => {
        const change = { id: 'reading', title: 'Læseløft', before, after };
        expect(isSamePeriod(inverseOf(change).after, before)).to.equal(true);
        expect(inverseOf(inverseOf(change))).to.deep.equal(change);
      }),
    );
  });
});
