import { expect } from 'chai';
import * as fc from 'fast-check';
import { entryOf, records } from './entries.test.fixture.js';
import { readEntries } from './entry.js';
import { sharesOf } from './shares.js';

describe('the shares of some interventions', () => {
  it('count settings in the class and in smaller teams as in context, and leave out what has no setting', () => {
    const settings = ['inClass', 'smallTeam', 'outOfContext', undefined];
    const entries = settings.map((setting, index) =>
      entryOf({ id: `${index}`, level: 'preventive', ...(setting === undefined ? {} : { setting }) }),
    );
    expect(sharesOf(entries)).to.eql([{ code: 'inContextShare', numerator: 2, denominator: 3, value: 2 / 3, n: 4 }]);
  });

  it('count as proactive whatever nobody had to ask for', () => {
    const entries = ['requested', 'proactive', 'leadership', 'data'].map((origin) =>
      entryOf({ id: origin, level: 'preventive', origin }),
    );
    expect(sharesOf(entries)).to.deep.include({
      code: 'proactiveShare',
      numerator: 3,
      denominator: 4,
      value: 0.75,
      n: 4,
    });
  });

  it('say nothing of one or two, and nothing to a reader who is given no levels', () => {
    const some = (count: number, level: { level?: string }) =>
      sharesOf(Array.from({ length: count }, (_, at) => entryOf({ id: `${at}`, setting: 'inClass', ...level })));
    expect(some(2, { level: 'preventive' })).to.eql([]);
    expect(some(3, { level: 'preventive' })).to.have.length(1);
    expect(some(3, {})).to.eql([]);
  });

  it('lie between nothing and all, of no more than there are', () => {
    fc.assert(
      fc.property(records, (given) => {
        for (const { numerator, denominator, n, value } of sharesOf(readEntries(given))) {
          expect(numerator).to.be.at.most(denominator);
          expect(denominator).to.be.at.most(n);
          expect(value).to.be.within(0, 1);
        }
      }),
    );
  });
});
