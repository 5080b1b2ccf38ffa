import { expect } from 'chai';
import * as fc from 'fast-check';
import { records, withOneChanged } from './entries.test.fixture.js';
import type { TimelineIntervention } from './entry.js';
import type { Passes } from './selection.js';
import { createTimelineModel, type TimelineModel } from './timeline-model.js';

const period = { from: '2026-08-01', to: '2027-07-31' };
const isActive: Passes = ({ state }) => state === 'active';
const lists = ['entries', 'passing', 'inPeriod', 'shown', 'undated'] as const;

const idsOf = (model: TimelineModel) => lists.map((list) => model[list].map(({ record }) => record));

/** A record that says when somebody reads anything of it. */
function watched(record: TimelineIntervention, read: (id: string) => void): TimelineIntervention {
  return new Proxy(record, {
    get: (target, name, receiver) => {
      read(record.id);
      return Reflect.get(target, name, receiver);
    },
    has: (target, name) => {
      read(record.id);
      return Reflect.has(target, name);
    },
  });
}

describe('what a timeline shows of its records', () => {
  it('is after a change what it would be if all were read anew, with a filter and without', () => {
    fc.assert(
      fc.property(records, records, fc.nat(), fc.boolean(), (given, others, which, isFiltered) => {
        const passes = isFiltered ? isActive : undefined;
        const modelOf = createTimelineModel();
        modelOf(given, period, passes);
        const changed = withOneChanged(given, others, which);
        const after = idsOf(modelOf(changed, period, passes));
        expect(after).to.eql(idsOf(createTimelineModel()(changed, period, passes)));
      }),
    );
  });

  it('reads of five thousand records the one that has changed, and no other', () => {
    const read: string[] = [];
    const recordOf = (at: number): TimelineIntervention => ({
      id: `i${at}`,
      state: at % 2 === 0 ? 'active' : 'closed',
      ...(at % 100 === 0 ? {} : { from: '2026-10-19', to: at % 10 === 0 ? '2026-12-01' : '2029-02-05' }),
    });
    const given = Array.from({ length: 5_000 }, (_, at) => watched(recordOf(at), (id) => read.push(id)));
    for (const passes of [undefined, isActive]) {
      const modelOf = createTimelineModel();
      const before = modelOf(given, period, passes);
      read.length = 0;
      const changed = given.slice();
      changed[4_002] = watched({ ...recordOf(4_002), to: '2026-12-24' }, (id) => read.push(id));
      const after = modelOf(changed, period, passes);
      expect([...new Set(read)]).to.eql(['i4002']);
      expect(after.shown).to.have.length(before.shown.length);
      expect(after.shown.find(({ id }) => id === 'i4002')?.to).to.equal('2026-12-24');
    }
  });
});
