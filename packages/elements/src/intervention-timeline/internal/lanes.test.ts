import { expect } from 'chai';
import * as fc from 'fast-check';
import { entryOf, records, withOneChanged } from './entries.test.fixture.js';
import { readEntries, type TimelineIntervention } from './entry.js';
import { laneGroupings } from './lane-groupings.js';
import { type LaneSubject, lanesOf, lanesWith } from './lanes.js';

const byId = ({ kind, id }: LaneSubject) => id ?? kind;

describe('lanes', () => {
  it('hold every entry, whatever they are made by', () => {
    fc.assert(
      fc.property(records, fc.constantFrom(...laneGroupings), (given, grouping) => {
        const entries = readEntries(given);
        const inLanes = new Set(lanesOf(entries, grouping, byId).flatMap((lane) => lane.entries.map(({ key }) => key)));
        expect([...inLanes].sort()).to.eql(entries.map(({ key }) => key).sort());
      }),
    );
  });

  it('never hold an entry twice, and none is empty', () => {
    fc.assert(
      fc.property(records, fc.constantFrom(...laneGroupings), (given, grouping) => {
        for (const { entries } of lanesOf(readEntries(given), grouping, byId)) {
          expect(entries.length).to.be.greaterThan(0);
          expect(new Set(entries.map(({ key }) => key)).size).to.equal(entries.length);
        }
      }),
    );
  });

  it('show an intervention with two children in the lane of each', () => {
    const entry = entryOf({ id: 'one', targetType: 'child', subjectRefs: ['Elev-5B-07', 'Elev-5B-09', 'Elev-5B-07'] });
    expect(lanesOf([entry], 'subject', byId).map(({ label }) => label)).to.eql(['Elev-5B-07', 'Elev-5B-09']);
  });

  it('are in Danish order, with numbers by their value', () => {
    const labels = ['10.A', 'Ærø', '2.A', 'Zebra', 'Århus', 'Østfløj', '2.B'];
    const entries = labels.map((label) => entryOf({ id: label, targetType: 'group', groupIds: [label] }));
    expect(lanesOf(entries, 'subject', byId).map(({ label }) => label)).to.eql([
      '2.A',
      '2.B',
      '10.A',
      'Zebra',
      'Ærø',
      'Østfløj',
      'Århus',
    ]);
  });

  it('put professionals, the whole institution and what names nobody last, each in a lane of its own', () => {
    const entries = [
      entryOf({ id: '1', targetType: 'newer-target' }),
      entryOf({ id: '2', targetType: 'whole' }),
      entryOf({ id: '3', targetType: 'professionals', groupIds: ['2.A'] }),
      entryOf({ id: '4', targetType: 'group', groupIds: ['9.C'] }),
    ];
    expect(lanesOf(entries, 'subject', byId).map(byId)).to.eql(['9.C', 'professionals', 'whole', 'unnamed']);
  });

  it('by group give children whose group nobody has said a lane, so that a guardian sees them', () => {
    const entry = entryOf({ id: 'one', targetType: 'child', subjectRefs: ['Elev-5B-07'] });
    expect(lanesOf([entry], 'group', byId).map(({ kind }) => kind)).to.eql(['children']);
  });

  it('by level follow the levels, then codes that are not known, then none', () => {
    const levels = [undefined, 'newer-level', 'interventive', 'preventive', 'anticipatory'];
    const entries = levels.map((level, index) =>
      entryOf({ id: `${index}`, ...(level === undefined ? {} : { level }) }),
    );
    expect(lanesOf(entries, 'level', byId).map(({ id }) => id)).to.eql([
      'preventive',
      'anticipatory',
      'interventive',
      'newer-level',
      undefined,
    ]);
  });

  it('are the same as before where nothing of them has changed, and only there', () => {
    const entries = ['2.A', '2.B', '3.A'].map((label) =>
      entryOf({ id: label, targetType: 'group', groupIds: [label] }),
    );
    const before = lanesOf(entries, 'subject', byId);
    const [first, ...others] = entries;
    if (first === undefined) throw new TypeError('there is no entry');
    const another = entryOf({ ...first.record, title: 'Another' });
    const after = lanesOf([another, ...others], 'subject', byId, before);
    expect(after.map((lane, at) => lane === before[at])).to.eql([false, true, true]);
  });

  it('with one entry replaced are those that would be made anew, or nobody says that they are', () => {
    fc.assert(
      fc.property(records, records, fc.constantFrom(...laneGroupings), fc.nat(), (given, others, grouping, which) => {
        const before = readEntries(given);
        const after = readEntries(withOneChanged(given, others, which), { records: given, entries: before });
        const former = { entries: before, lanes: lanesOf(before, grouping, byId) };
        const patched = lanesWith(after, grouping, former);
        if (patched !== undefined) expect(patched).to.eql(lanesOf(after, grouping, byId));
      }),
    );
  });

  it('with one entry replaced keep all others as they are', () => {
    const given = ['2.A', '2.B'].map((label) => ({ id: label, targetType: 'group', groupIds: [label] }));
    const entries = readEntries(given);
    const former = { entries, lanes: lanesOf(entries, 'subject', byId) };
    const lanesAfter = (changed: TimelineIntervention) =>
      lanesWith(readEntries([changed, ...given.slice(1)], { records: given, entries }), 'subject', former);
    const title = { id: '2.A', targetType: 'group', groupIds: ['2.A'], title: 'Another' };
    const patched = lanesAfter(title);
    expect(patched?.map((lane, at) => lane === former.lanes[at])).to.eql([false, true]);
    expect(patched?.[0]?.entries[0]?.title).to.equal('Another');
    expect(lanesAfter({ ...title, groupIds: ['2.B'] })).to.equal(undefined);
  });

  it('by state follow the life of an intervention', () => {
    const entries = ['closed', 'newer-state', 'draft', 'active'].map((state) => entryOf({ id: state, state }));
    expect(lanesOf(entries, 'state', byId).map(({ id }) => id)).to.eql(['draft', 'active', 'closed', 'newer-state']);
  });

  it('by working form show an intervention in the lane of each of its forms', () => {
    const entry = entryOf({ id: 'one', methods: ['icdp', 'coTeaching'] });
    expect(lanesOf([entry, entryOf({ id: 'two' })], 'method', byId).map(byId)).to.eql([
      'coTeaching',
      'icdp',
      'unnamed',
    ]);
  });
});
