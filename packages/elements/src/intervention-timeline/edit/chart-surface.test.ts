import { expect } from 'chai';
import { dragStep, snapped } from './chart-surface.js';

describe('the step of a drag', () => {
  it('is a week where a day is too narrow to be pointed at, and a day where it is not', () => {
    expect(dragStep(2.8, false)).to.equal(7);
    expect(dragStep(33, false)).to.equal(1);
  });

  it('is the other one with Shift', () => {
    expect(dragStep(2.8, true)).to.equal(1);
    expect(dragStep(33, true)).to.equal(7);
  });

  it('goes to the nearest, either way', () => {
    expect([3, 4, -4, -3].map((days) => snapped(days, 7))).to.deep.equal([0, 7, -7, 0]);
    expect(snapped(-5, 1)).to.equal(-5);
  });
});
