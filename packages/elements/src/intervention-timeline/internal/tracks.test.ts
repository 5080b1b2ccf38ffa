import { expect } from 'chai';
import * as fc from 'fast-check';
import { intervals } from './entries.test.fixture.js';
import { byStart, type Interval } from './interval.js';
import { countTracks, packTracks } from './tracks.js';

const inTracks = (given: readonly Interval[]) => packTracks(given, (interval) => interval);
const overlap = (a: Interval, b: Interval) => a.start <= b.end && b.start <= a.end;

describe('packing bars into tracks', () => {
  it('lets none overlap within a track, and keeps them in order of time', () => {
    fc.assert(
      fc.property(intervals, (given) => {
        for (const track of inTracks(given)) {
          track.slice(1).forEach((interval, index) => {
            expect(interval.start).to.be.greaterThan(track[index]?.end ?? Number.NaN);
          });
        }
      }),
    );
  });

  it('loses none and adds none', () => {
    fc.assert(
      fc.property(intervals, (given) => {
        expect([...inTracks(given).flat()].sort(byStart)).to.eql([...given].sort(byStart));
      }),
    );
  });

  it('needs no more tracks than there are bars at once', () => {
    fc.assert(
      fc.property(intervals, (given) => {
        // Some start is always the busiest day.
        const most = Math.max(
          0,
          ...given.map(({ start }) => given.filter((other) => overlap(other, { start, end: start })).length),
        );
        expect(inTracks(given).length).to.equal(most);
      }),
    );
  });

  it('counts as many tracks as it makes', () => {
    fc.assert(
      fc.property(intervals, (given) => {
        expect(countTracks(given)).to.equal(inTracks(given).length);
      }),
    );
  });

  it('gives the same tracks in whatever order the bars come', () => {
    fc.assert(
      fc.property(intervals, (given) => {
        const spans = (tracks: readonly (readonly Interval[])[]) =>
          tracks.map((track) => track.map(({ start, end }) => `${start}–${end}`));
        expect(spans(inTracks([...given].reverse()))).to.eql(spans(inTracks(given)));
      }),
    );
  });

  it('puts a bar below one that ends on the day on which it starts', () => {
    const tracks = inTracks([
      { start: 1, end: 5 },
      { start: 5, end: 9 },
      { start: 6, end: 9 },
    ]);
    expect(tracks).to.eql([
      [
        { start: 1, end: 5 },
        { start: 6, end: 9 },
      ],
      [{ start: 5, end: 9 }],
    ]);
  });

  it('packs 500 that overlap into 500 tracks', () => {
    expect(inTracks(Array.from({ length: 500 }, (_, at) => ({ start: at, end: 1_000 }))).length).to.equal(500);
  });
});
