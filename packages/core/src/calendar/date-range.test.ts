import { expect } from 'chai';
import { containsDate, rangesOverlap } from './date-range.js';

const autumnBreak = { from: '2026-10-12', to: '2026-10-18' };

describe('a date range', () => {
  it('contains both its ends and what lies between, nothing else', () => {
    const days = ['2026-10-11', '2026-10-12', '2026-10-15', '2026-10-18', '2026-10-19'];
    expect(days.filter((day) => containsDate(autumnBreak, day))).to.deep.equal([
      '2026-10-12',
      '2026-10-15',
      '2026-10-18',
    ]);
  });

  it('overlaps another as soon as they share one day', () => {
    expect(rangesOverlap(autumnBreak, { from: '2026-10-18', to: '2026-10-30' })).to.equal(true);
    expect(rangesOverlap({ from: '2026-10-01', to: '2026-10-12' }, autumnBreak)).to.equal(true);
    expect(rangesOverlap(autumnBreak, { from: '2026-10-15', to: '2026-10-15' })).to.equal(true);
  });

  it('does not overlap its neighbours', () => {
    expect(rangesOverlap(autumnBreak, { from: '2026-10-19', to: '2026-10-30' })).to.equal(false);
    expect(rangesOverlap({ from: '2026-10-01', to: '2026-10-11' }, autumnBreak)).to.equal(false);
  });
});
