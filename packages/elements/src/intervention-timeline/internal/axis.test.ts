import { addDays, fromEpochDay, schoolYearOf, toEpochDay } from '@samspil/core/calendar';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { type AxisPiece, monthTier, weekTier } from './axis.js';
import { DateScale } from './date-scale.js';
import { periodAround, zooms } from './period.js';

const schoolYear = periodAround('2027-03-04', 'schoolYear');
const anyPeriod = fc
  .tuple(fc.integer({ min: toEpochDay('1990-01-01'), max: toEpochDay('2099-12-31') }), fc.constantFrom(...zooms))
  .map(([day, zoom]) => periodAround(fromEpochDay(day), zoom));
const labels = (pieces: readonly AxisPiece[]) => pieces.flatMap(({ label }) => label ?? []);

describe('the time axis', () => {
  for (const tier of [monthTier, weekTier]) {
    it(`${tier.name} covers the whole period without gap or overlap`, () => {
      fc.assert(
        fc.property(anyPeriod, fc.integer({ min: 200, max: 2_000 }), (period, width) => {
          let at = 0;
          for (const piece of tier(period, { width, language: 'da' })) {
            expect(piece.start).to.be.closeTo(at, 1e-9);
            expect(piece.size).to.be.greaterThan(0);
            at = piece.start + piece.size;
          }
          expect(at).to.be.closeTo(1, 1e-9);
        }),
      );
    });
  }

  it('numbers week 53 of 2026, and goes on with week 1', () => {
    const numbers = labels(weekTier(schoolYear, { width: 4_000, language: 'da' })).map((label) =>
      label.replace('uge ', ''),
    );
    expect(numbers.slice(numbers.indexOf('52'), numbers.indexOf('52') + 3)).to.eql(['52', '53', '1']);
  });

  it('thins the week numbers as the axis narrows, evenly', () => {
    const counts = [1_060, 700, 400, 200].map(
      (width) => labels(weekTier(schoolYear, { width, language: 'da' })).length,
    );
    expect(counts).to.eql([...counts].sort((a, b) => b - a));
    expect(labels(weekTier(schoolYear, { width: 1_060, language: 'da' })).slice(0, 3)).to.eql(['33', '35', '37']);
  });

  it('writes the months as fully as they fit, with the year where it begins', () => {
    expect(labels(monthTier(schoolYear, { width: 2_400, language: 'da' }))).to.include.members([
      'august 2026',
      'september',
      'januar 2027',
    ]);
    expect(labels(monthTier(schoolYear, { width: 680, language: 'da' }))).to.include.members(['aug.', 'sep.', 'jan.']);
    expect(labels(monthTier(schoolYear, { width: 300, language: 'da' }))).to.eql([]);
    expect(labels(monthTier(schoolYear, { width: 2_400, language: 'en' }))).to.include('October');
  });

  it('gives every day of a clock change the width of any other', () => {
    for (const change of ['2026-10-25', '2027-03-28']) {
      const scale = new DateScale(schoolYear);
      const sizes = [-1, 0, 1].map((days) => scale.pieceOf(addDays(change, days), addDays(change, days)).size);
      for (const size of sizes) expect(size).to.be.closeTo(1 / 365, 1e-12);
    }
  });

  it('cuts what begins before or goes on after the period to the period', () => {
    const scale = new DateScale(schoolYear);
    expect(scale.piece(scale.first - 100, Number.POSITIVE_INFINITY)).to.eql({ start: 0, size: 1 });
    expect(schoolYearOf('2027-03-04').start).to.equal(schoolYear.from);
  });
});
