import { addDays } from '@samspil/core/calendar';
import { expect } from 'chai';
import fc from 'fast-check';
import { goalSeries, numberIn } from './goal-series.js';

describe('the number in a text', () => {
  it('is the only one in it, where it begins with it', () => {
    for (const [text, value] of [
      ['24', 24],
      ['1,5 time', 1.5],
      ['40 ord', 40],
      ['-3', -3],
      ['1 af 5', undefined],
      ['mindst 3', undefined],
      ['tre', undefined],
      ['', undefined],
      [undefined, undefined],
    ] as const)
      expect(numberIn(text), text).to.equal(value);
  });
});

describe('the series of a goal', () => {
  const points = [
    { id: 'b', date: '2027-02-05', value: 30 },
    { id: 'a', date: '2027-01-22', value: 26 },
    { id: 'c', date: '2027-02-12', note: 'Uden tal' },
  ];

  it('has the points with a number, by day, with baseline and target as lines', () => {
    const series = goalSeries({ points, baseline: '24', target: '40' }, { from: '2027-01-11', to: '2027-04-09' });
    expect(series?.points.map(({ value }) => value)).to.deep.equal([26, 30]);
    expect(series?.baseline).to.deep.equal({ value: 24, y: 0 });
    expect(series?.target).to.deep.equal({ value: 40, y: 1 });
    expect([series?.from, series?.to]).to.deep.equal(['2027-01-11', '2027-04-09']);
  });

  it('is none where there is no number', () => {
    expect(goalSeries({ points: [{ id: 'c', date: '2027-02-12', note: 'Uden tal' }] })).to.equal(undefined);
    expect(goalSeries({})).to.equal(undefined);
  });

  it('lies in the chart, in the order of the days, whatever the numbers and the period', () => {
    const point = fc.record({
      id: fc.uuid(),
      date: fc.integer({ min: 0, max: 900 }).map((day) => addDays('2026-01-01', day)),
      value: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
    });
    const text = fc.option(fc.integer().map(String), { nil: undefined });
    const from = fc.option(
      fc.integer({ min: 0, max: 900 }).map((day) => addDays('2026-01-01', day)),
      { nil: undefined },
    );
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 1, maxLength: 30 }),
        text,
        text,
        from,
        from,
        (all, baseline, target, start, end) => {
          const goal = {
            points: all,
            ...(baseline === undefined ? {} : { baseline }),
            ...(target === undefined ? {} : { target }),
          };
          const series = goalSeries(goal, { from: start, to: end });
          expect(series?.points).to.have.length(all.length);
          let last = 0;
          for (const { x, y } of series?.points ?? []) {
            expect(x).to.be.within(last, 1);
            expect(y).to.be.within(0, 1);
            last = x;
          }
        },
      ),
    );
  });
});
