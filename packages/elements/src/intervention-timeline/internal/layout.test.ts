import { expect } from 'chai';
import { entryOf } from './entries.test.fixture.js';
import type { TimelineEntry } from './entry.js';
import { lanesOf } from './lanes.js';
import { type PackedLane, packLanes } from './layout.js';

const dates = { from: '2026-10-19', to: '2026-12-18' };
const child = (id: string, subject: string) => entryOf({ id, subjectRefs: [subject], ...dates });

function pack(entries: readonly TimelineEntry[], former: readonly PackedLane[] = []): readonly PackedLane[] {
  const lanes = lanesOf(
    entries,
    'subject',
    ({ kind, id }) => id ?? kind,
    former.map(({ lane }) => lane),
  );
  return packLanes(lanes, former);
}

describe('packing lanes once more', () => {
  const first = child('first', 'Elev-1');
  const second = child('second', 'Elev-1');
  const other = child('other', 'Elev-2');
  const before = pack([first, second, other]);
  // What has been drawn.
  for (const { bars } of before) expect(bars).to.have.length.above(0);

  it('keeps the lanes in which nothing has changed', () => {
    const after = pack([first, child('second', 'Elev-1'), other], before);
    expect(after[1]).to.equal(before[1]);
    expect(after[0]).not.to.equal(before[0]);
  });

  it('keeps the bars of a changed lane that are as they were', () => {
    const after = pack([first, child('second', 'Elev-1'), other], before);
    expect(after[0]?.bars[0]).to.equal(before[0]?.bars[0]);
    expect(after[0]?.bars[1]).not.to.equal(before[0]?.bars[1]);
  });

  it('gives a bar that stands in another track another object', () => {
    const after = pack([second, other], before);
    expect(after[0]?.bars.map(({ key, track }) => [key, track])).to.eql([['second', 0]]);
    expect(before[0]?.bars[1]?.track).to.equal(1);
  });
});
