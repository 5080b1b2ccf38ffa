import { expect } from 'chai';
import * as fc from 'fast-check';
import { entryOf, records } from './entries.test.fixture.js';
import { readEntries } from './entry.js';
import { monthSections } from './month-list.js';

const period = { from: '2026-08-01', to: '2027-07-31' };

describe('the list by month', () => {
  it('holds every entry once', () => {
    fc.assert(
      fc.property(records, (given) => {
        const entries = readEntries(given);
        const listed = monthSections(entries, period).flatMap((section) => section.entries);
        expect(listed.map(({ key }) => key).sort()).to.eql(entries.map(({ key }) => key).sort());
      }),
    );
  });

  it('puts what began before the period first, then the months in order, then what has no dates', () => {
    const sections = monthSections(
      [
        entryOf({ id: 'undated' }),
        entryOf({ id: 'march', from: '2027-03-04' }),
        entryOf({ id: 'october', from: '2026-10-19' }),
        entryOf({ id: 'late october', from: '2026-10-30' }),
        entryOf({ id: 'earlier', from: '2026-05-01' }),
      ],
      period,
    );
    expect(sections.map((section) => (section.kind === 'month' ? section.month : section.kind))).to.eql([
      'before',
      '2026-10-01',
      '2027-03-01',
      'undated',
    ]);
    expect(sections[1]?.entries.map(({ id }) => id)).to.eql(['october', 'late october']);
  });
});
