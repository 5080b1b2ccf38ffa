import { expect } from 'chai';
import * as fc from 'fast-check';
import { records } from './entries.test.fixture.js';
import { readEntries } from './entry.js';
import { lanesOf } from './lanes.js';
import { type Bar, type Layout, layOut, packLanes, trackTop } from './layout.js';
import { visibleBars, visibleRows } from './visible-window.js';

const metrics = { barHeight: 28, gap: 8, padding: 10, leastHeight: 56, collapsedHeight: 40 };
const always = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };

const packedLanes = records.map((given) => {
  const dated = readEntries(given).filter(({ start }) => !Number.isNaN(start));
  return packLanes(lanesOf(dated, 'subject', ({ kind, id }) => id ?? kind));
});
const layouts = packedLanes.map((lanes): Layout => layOut(lanes, { metrics, days: always, collapsed: new Set() }));
const stretches = fc
  .tuple(fc.integer({ min: -100, max: 3_000 }), fc.integer({ min: 1, max: 900 }))
  .map(([top, height]) => ({ top, bottom: top + height }));
const windows = fc
  .tuple(fc.integer({ min: 19_900, max: 21_600 }), fc.integer({ min: 0, max: 400 }))
  .map(([first, length]) => ({ first, last: first + length }));

describe('the visible window', () => {
  it('has the rows that a look at every row would find', () => {
    fc.assert(
      fc.property(layouts, stretches, (layout, stretch) => {
        const all = layout.rows.filter(({ top, height }) => top < stretch.bottom && top + height > stretch.top);
        expect(visibleRows(layout, stretch)).to.eql(all);
      }),
    );
  });

  it('has the bars that a look at every bar would find', () => {
    fc.assert(
      fc.property(layouts, stretches, windows, (layout, stretch, days) => {
        for (const row of layout.rows) {
          const all = row.bars.filter((bar) => {
            const top = row.top + trackTop(bar.track, metrics);
            return (
              bar.start <= days.last &&
              bar.end >= days.first &&
              top < stretch.bottom &&
              top + metrics.barHeight > stretch.top
            );
          });
          const keys = (bars: readonly Bar[]) => bars.map(({ key }) => key).sort();
          expect(keys(visibleBars(layout, row, days, stretch))).to.eql(keys(all));
        }
      }),
    );
  });

  it('finds rows that stand without a gap and are high enough for their tracks', () => {
    fc.assert(
      fc.property(layouts, ({ rows, height }) => {
        let top = 0;
        for (const row of rows) {
          expect(row.top).to.equal(top);
          const lastTrack = trackTop(row.tracks.length - 1, metrics) + metrics.barHeight;
          expect(row.height).to.be.at.least(Math.max(metrics.leastHeight, lastTrack + metrics.padding));
          top += row.height;
        }
        expect(height).to.equal(top);
      }),
    );
  });

  it('has a row for every lane with a bar in the period, and walks through the bars of the period only', () => {
    fc.assert(
      fc.property(packedLanes, windows, (lanes, days) => {
        const { rows } = layOut(lanes, { metrics, days, collapsed: new Set() });
        const within = lanes.map(({ lane, bars }) => ({
          key: lane.key,
          bars: bars.filter((bar) => bar.start <= days.last && bar.end >= days.first).map(({ key }) => key),
        }));
        expect(rows.map(({ lane, bars }) => ({ key: lane.key, bars: bars.map(({ key }) => key) }))).to.eql(
          within.filter(({ bars }) => bars.length > 0),
        );
      }),
    );
  });

  it('finds every bar of a lane at its own day, in its own track', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        for (const row of layout.rows) {
          for (const bar of row.bars) {
            const top = row.top + trackTop(bar.track, metrics);
            const found = visibleBars(layout, row, { first: bar.start, last: bar.start }, { top, bottom: top + 1 });
            expect(found).to.eql([bar]);
          }
        }
      }),
    );
  });

  it('leaves no bar of a lane that is folded up, and counts it all the same', () => {
    fc.assert(
      fc.property(packedLanes, (lanes) => {
        const collapsed = new Set(lanes.map(({ lane }) => lane.key));
        const layout = layOut(lanes, { metrics, days: always, collapsed });
        expect(layout.rows).to.have.length(lanes.length);
        expect(layout.height).to.equal(lanes.length * metrics.collapsedHeight);
        for (const row of layout.rows) {
          expect(row.bars).to.eql([]);
          expect(row.allBars).to.have.length(row.lane.entries.length);
        }
      }),
    );
  });
});
