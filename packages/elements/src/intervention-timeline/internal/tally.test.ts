import { expect } from 'chai';
import * as fc from 'fast-check';
import { records, withOneChanged } from './entries.test.fixture.js';
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
        const after = readEntries(withOneChanged(given, others, which), { records: given, entries: before });
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
    const [first, second] = ['first', 'second'].map((title) => ({ id: title, title, level: 'preventive' }));
    const given = [first, second];
    const before = readEntries(given);
    count(before);
    asked.length = 0;
    const changed = [first, { id: 'second', title: 'other', level: 'interventive' }];
    expect([...count(readEntries(changed, { records: given, entries: before }))]).to.eql([
      ['preventive', 1],
      ['interventive', 1],
    ]);
    expect(asked).to.eql(['other', 'second']);
  });
});
