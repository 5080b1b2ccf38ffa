import { expect } from 'chai';
import * as fc from 'fast-check';
import { entryOf, records } from './entries.test.fixture.js';
import { readEntries } from './entry.js';
import { createTally, type Tell } from './tally.js';

const levels: Tell = ({ level, ownerId }, has) => {
  has(level ?? '');
  if (ownerId !== undefined) has(ownerId);
};

describe('counting what entries have', () => {
  it('counts by difference what it would count anew', () => {
    fc.assert(
      fc.property(records, records, fc.nat(), (given, others, which) => {
        const before = readEntries(given);
        const [other] = readEntries(others);
        const at = which % Math.max(1, before.length);
        const after = other === undefined ? before : before.map((entry, index) => (index === at ? other : entry));
        const count = createTally(levels);
        count(before);
        const byCode = (counts: ReadonlyMap<string, number>) => Object.fromEntries([...counts].sort());
        expect(byCode(count(after))).to.eql(byCode(createTally(levels)(after)));
      }),
    );
  });

  it('looks at no entry that is as it was', () => {
    const asked: string[] = [];
    const count = createTally((entry, has) => {
      asked.push(entry.title);
      has(entry.level ?? '');
    });
    const [first, second] = ['first', 'second'].map((title) => entryOf({ id: title, title, level: 'preventive' }));
    if (first === undefined || second === undefined) throw new TypeError('there are no entries');
    count([first, second]);
    asked.length = 0;
    const other = entryOf({ id: 'second', title: 'other', level: 'interventive' });
    expect([...count([first, other])]).to.eql([
      ['preventive', 1],
      ['interventive', 1],
    ]);
    expect(asked).to.eql(['other', 'second']);
  });
});
