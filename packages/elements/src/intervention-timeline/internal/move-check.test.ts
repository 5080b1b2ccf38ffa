import { expect } from 'chai';
import { checkMove, writtenDates } from './move-check.js';

describe('checking a period that was written', () => {
  it('takes a first and a last day, also the same', () => {
    expect(writtenDates({ from: '2026-10-19', to: '2026-10-19', openEnded: false })).to.eql({
      from: '2026-10-19',
      to: '2026-10-19',
    });
  });

  it('takes an open end whatever stands in the field', () => {
    expect(writtenDates({ from: '2026-10-19', to: '2020-01-01', openEnded: true })).to.eql({
      from: '2026-10-19',
      to: undefined,
    });
  });

  it('refuses an end before the start', () => {
    expect(checkMove({ from: '2026-10-19', to: '2026-10-18', openEnded: false })).to.eql([
      { field: 'to', code: 'endBeforeStart' },
    ]);
  });

  it('refuses what is missing, each field for itself', () => {
    expect(checkMove({ from: '', to: '', openEnded: false }).map(({ code }) => code)).to.eql([
      'fromMissing',
      'toMissing',
    ]);
  });

  it('refuses years that nobody means', () => {
    expect(checkMove({ from: '0202-10-19', to: '9999-01-01', openEnded: false }).map(({ code }) => code)).to.eql([
      'fromOutOfRange',
      'toOutOfRange',
    ]);
  });
});
