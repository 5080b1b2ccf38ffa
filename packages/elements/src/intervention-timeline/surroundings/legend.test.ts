import { toEpochDay } from '@samspil/core/calendar';
import { expect } from 'chai';
import { entryOf } from '../internal/entries.test.fixture.js';
import { legendOf } from './legend.js';

const beside = { today: toEpochDay('2026-11-19') };
/** November 2026: no public holiday. */
const scale = { first: toEpochDay('2026-11-01'), last: toEpochDay('2026-11-30') };
const dates = { from: '2026-10-19', to: '2026-12-18' };

describe('the legend', () => {
  it('explains what is to be seen, in its own order', () => {
    const shown = [
      entryOf({ id: '1', state: 'closed', ...dates }),
      entryOf({ id: '2', state: 'draft', ...dates }),
      entryOf({ id: '3', state: 'active', ...dates, nextReviewAt: '2026-11-20' }),
    ];
    expect(legendOf({ shown, scale, ...beside }, [])).to.eql(['planned', 'active', 'closed', 'review']);
  });

  it('explains no review that lies outside of the period', () => {
    const shown = [entryOf({ id: '1', state: 'active', ...dates, nextReviewAt: '2026-12-10' })];
    expect(legendOf({ shown, scale, ...beside }, [])).to.eql(['active']);
  });

  it('explains the end that is open, and the days without school', () => {
    const shown = [entryOf({ id: '1', state: 'active', from: '2026-10-19' })];
    expect(legendOf({ shown, scale, ...beside }, [{ code: 'autumn', from: '2026-11-02', to: '2026-11-06' }])).to.eql([
      'active',
      'open',
      'break',
    ]);
  });

  it('is silent about a state that it does not know', () => {
    expect(legendOf({ shown: [entryOf({ id: '1', state: 'newer-state', ...dates })], scale, ...beside }, [])).to.eql(
      [],
    );
  });

  it('explains nothing where there are no bars', () => {
    expect(
      legendOf({ shown: [], scale, ...beside }, [{ code: 'autumn', from: '2026-11-02', to: '2026-11-06' }]),
    ).to.eql([]);
  });
});
