import { expect } from 'chai';
import { formatLength } from './format-length.js';

describe('formatLength', () => {
  const lengths: readonly (readonly [days: number, da: string, en: string])[] = [
    [0, '0 dage', '0 days'],
    [1, '1 dag', '1 day'],
    [6, '6 dage', '6 days'],
    [7, '1 uge', '1 week'],
    [8, '1 uge og 1 dag', '1 week and 1 day'],
    [110, '15 uger og 5 dage', '15 weeks and 5 days'],
    [7_007, '1.001 uger', '1,001 weeks'],
  ];
  for (const [days, da, en] of lengths) {
    it(`says ${days} days as ${da}`, () => {
      expect([formatLength(days, 'da'), formatLength(days, 'en')]).to.deep.equal([da, en]);
    });
  }

  it('refuses what is no number of days', () => {
    expect(() => formatLength(-1)).to.throw(RangeError);
    expect(() => formatLength(1.5)).to.throw(RangeError);
  });
});
