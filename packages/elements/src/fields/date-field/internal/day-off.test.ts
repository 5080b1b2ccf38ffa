import { expect } from 'chai';
import { dayOffName } from './day-off.js';

const breaks = [
  { code: 'christmas', from: '2026-12-21', to: '2027-01-03' },
  { code: 'autumn', from: '2026-10-12', to: '2026-10-18' },
] as const;

describe('dayOffName', () => {
  it('names a break', () => {
    expect(dayOffName('2026-10-14', breaks, 'da')).to.equal('efterårsferie');
    expect(dayOffName('2026-10-14', breaks, 'en')).to.equal('autumn break');
  });

  it('names a holiday, also inside a break', () => {
    expect(dayOffName('2026-12-25', breaks, 'da')).to.equal('juledag');
  });

  it('names the day of a weekend', () => {
    expect(dayOffName('2026-10-24', breaks, 'da')).to.equal('lørdag');
  });

  it('says nothing of a day with school', () => {
    expect(dayOffName('2026-10-19', breaks, 'da')).to.equal(undefined);
  });
});
