import { toEpochDay } from '@samspil/core/calendar';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { entryOf, records } from './entries.test.fixture.js';
import { isWithin, readEntries } from './entry.js';

describe('reading interventions for the timeline', () => {
  it('never throws and never loses a record that has an id', () => {
    fc.assert(
      fc.property(records, (given) => {
        expect(readEntries(given).map(({ id }) => id)).to.eql(given.map(({ id }) => id));
      }),
    );
  });

  it('leaves out what is no record', () => {
    expect(readEntries([null, 'text', {}, { id: 7 }, { id: 'one' }]).map(({ id }) => id)).to.eql(['one']);
  });

  it('gives two records of the same id different keys', () => {
    const keys = readEntries([{ id: 'one' }, { id: 'one' }, { id: 'one' }]).map(({ key }) => key);
    expect(new Set(keys).size).to.equal(3);
  });

  it('lets an intervention without an end go on for ever', () => {
    const entry = entryOf({ id: 'one', from: '2026-10-19' });
    expect(entry.problem).to.equal(undefined);
    expect(isWithin(entry, toEpochDay('2090-01-01'), toEpochDay('2090-12-31'))).to.equal(true);
  });

  it('says that an end cannot be read instead of taking it for open without a word', () => {
    expect(entryOf({ id: 'one', from: '2026-10-19', to: '2027-02-30' }).problem).to.equal('unreadableEnd');
  });

  it('covers the days between when the end lies before the start, and says so', () => {
    const entry = entryOf({ id: 'one', from: '2027-02-05', to: '2026-10-19' });
    expect(entry.problem).to.equal('endBeforeStart');
    expect([entry.start, entry.end]).to.eql([toEpochDay('2026-10-19'), toEpochDay('2027-02-05')]);
  });

  it('stands on its last day when the start is missing, and nowhere without dates', () => {
    expect(entryOf({ id: 'one', to: '2026-10-19' })).to.include({
      problem: 'noStart',
      start: toEpochDay('2026-10-19'),
    });
    expect(entryOf({ id: 'one' }).problem).to.equal('noDates');
    expect(isWithin(entryOf({ id: 'one' }), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)).to.equal(false);
  });

  it('takes fields of the wrong kind for absent', () => {
    const [entry] = readEntries([{ id: 'one', title: 42, level: null, groupIds: 'class', from: 20261019 }]);
    expect(entry).to.include({ title: '', level: undefined, from: undefined });
    expect(entry?.groupIds).to.eql([]);
  });
});
