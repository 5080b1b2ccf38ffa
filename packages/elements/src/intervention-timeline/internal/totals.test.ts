import { expect } from 'chai';
import { entryOf } from './entries.test.fixture.js';
import { hasShare, totalsOf } from './totals.js';

describe('the figures of a period', () => {
  it('count settings in the class and in smaller teams as in context, and leave out what has no setting', () => {
    const settings = ['inClass', 'smallTeam', 'outOfContext', undefined];
    const totals = totalsOf(
      settings.map((setting, index) => entryOf({ id: `${index}`, ...(setting === undefined ? {} : { setting }) })),
    );
    expect(totals).to.include({ count: 4, withSetting: 3, inContext: 2 });
  });

  it('have a share to tell of a few interventions or more, and none for a reader who is given no levels', () => {
    const some = (count: number, level: { level?: string }) =>
      totalsOf(Array.from({ length: count }, (_, at) => entryOf({ id: `${at}`, setting: 'inClass', ...level })));
    expect(hasShare(some(2, { level: 'preventive' }))).to.equal(false);
    expect(hasShare(some(3, { level: 'preventive' }))).to.equal(true);
    expect(hasShare(some(3, {}))).to.equal(false);
  });

  it('count by level, codes that are not known included', () => {
    const totals = totalsOf([
      entryOf({ id: '1', level: 'preventive' }),
      entryOf({ id: '2', level: 'newer-level' }),
      entryOf({ id: '3' }),
    ]);
    expect([...totals.byLevel]).to.eql([
      ['preventive', 1],
      ['newer-level', 1],
      [undefined, 1],
    ]);
  });
});
