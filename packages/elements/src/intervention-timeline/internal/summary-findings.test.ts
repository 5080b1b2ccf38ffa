import { toEpochDay } from '@samspil/core/calendar';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { entryOf, records } from './entries.test.fixture.js';
import { readEntries } from './entry.js';
import { summaryFindingsOf } from './summary-findings.js';

const today = toEpochDay('2026-11-19');
const running = { id: 'one', view: 'summary', state: 'active', from: '2026-09-01', finalReviewAt: '2027-01-10' };
const found = (record: Parameters<typeof entryOf>[0]) => summaryFindingsOf(entryOf(record), today);

describe('what a summary tells of an intervention', () => {
  it('is nothing where all is in order', () => {
    expect(found({ ...running, to: '2027-01-31', nextReviewAt: '2026-11-19' })).to.eql([]);
  });

  it('is an end that has passed, and a review whose day has passed', () => {
    expect(found({ ...running, to: '2026-11-18' })).to.eql(['endPassed']);
    expect(found({ ...running, nextReviewAt: '2026-11-18' })).to.eql(['reviewOverdue']);
  });

  it('is a final review that is missing, where the view would have it', () => {
    const { finalReviewAt: _, ...without } = running;
    expect(found({ ...without, to: '2027-01-31' })).to.eql(['noFinalReview']);
    expect(found({ ...without, view: 'shared', to: '2027-01-31' })).to.eql([]);
  });

  it('is nothing of what is over, and of what has not begun nothing but its dates', () => {
    for (const state of ['closed', 'cancelled', 'archived'])
      expect(found({ ...running, state, to: '2026-10-01', nextReviewAt: '2026-09-20' })).to.eql([]);
    expect(found({ ...running, state: 'planned', to: '2026-08-01' })).to.eql(['dates']);
  });

  it('never throws, and names each thing once', () => {
    fc.assert(
      fc.property(records, (given) => {
        for (const entry of readEntries(given)) {
          const codes = summaryFindingsOf(entry, today);
          expect(new Set(codes).size).to.equal(codes.length);
        }
      }),
    );
  });
});
