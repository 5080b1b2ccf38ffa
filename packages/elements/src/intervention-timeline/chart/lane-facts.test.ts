import { expect } from 'chai';
import * as fc from 'fast-check';
import { intervals } from '../internal/entries.test.fixture.js';
import { coverageOf } from './lane-facts.js';

describe('the strip of a lane that is folded up', () => {
  it('covers the days on which the lane has something, and no others', () => {
    fc.assert(
      fc.property(intervals, fc.integer({ min: 17_900, max: 21_900 }), (given, day) => {
        const has = (each: { readonly start: number; readonly end: number }) => each.start <= day && each.end >= day;
        expect(coverageOf(given).some(has)).to.equal(given.some(has));
      }),
    );
  });

  it('says how much there is at once at most', () => {
    fc.assert(
      fc.property(intervals, (given) => {
        const most = Math.max(
          0,
          ...given.map(({ start }) => given.filter((each) => each.start <= start && each.end >= start).length),
        );
        expect(Math.max(0, ...coverageOf(given).map((stretch) => stretch.most))).to.equal(most);
      }),
    );
  });
});
