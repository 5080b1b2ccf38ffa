import { toEpochDay } from '@samspil/core/calendar';
import { expect } from 'chai';
import { countMarks, marksOf } from './mark.js';

const at = (interventionId: string, state: string, date: string) => ({ interventionId, state, date });
const november = { first: toEpochDay('2026-11-01'), last: toEpochDay('2026-11-30') };

describe('the marks of sessions and reviews', () => {
  const marks = marksOf(
    [
      at('reading', 'planned', '2026-11-24'),
      at('reading', 'held', '2026-11-03'),
      at('reading', 'missed', '2026-11-10'),
      at('talks', 'held', '2026-11-04'),
    ],
    [at('reading', 'held', '2026-11-17'), at('reading', 'planned', '2026-12-04')],
  );

  it('stand with their intervention, in order of time', () => {
    expect(marks.get('reading')?.map(({ kind }) => kind)).to.eql([
      'sessionHeld',
      'sessionMissed',
      'reviewHeld',
      'sessionPlanned',
      'reviewPlanned',
    ]);
    expect(marks.get('talks')).to.have.length(1);
  });

  it('are counted within the period, both days included', () => {
    expect([...countMarks(marks.get('reading') ?? [], november)]).to.eql([
      ['sessionHeld', 1],
      ['sessionMissed', 1],
      ['reviewHeld', 1],
      ['sessionPlanned', 1],
    ]);
    const day = toEpochDay('2026-11-03');
    expect(countMarks(marks.get('reading') ?? [], { first: day, last: day }).get('sessionHeld')).to.equal(1);
  });

  it('are none of what was cancelled, of a state that is not known, or without a day', () => {
    const none = marksOf(
      [at('a', 'cancelled', '2026-11-03'), at('a', 'constructor', '2026-11-03'), at('a', 'held', 'soon')],
      [at('a', 'archived', '2026-11-03')],
    );
    expect(none.size).to.equal(0);
  });
});
