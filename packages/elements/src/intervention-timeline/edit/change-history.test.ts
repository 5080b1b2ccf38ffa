import { expect } from 'chai';
import fc from 'fast-check';
import { ChangeHistory, historyLimit } from './change-history.js';
import { type Dates, inverseOf, type PeriodChange } from './period-change.js';

const changeOf = (id: string, from = '2026-10-19'): PeriodChange => ({
  id,
  title: id,
  before: { from: '2026-10-12', to: undefined },
  after: { from, to: undefined },
});

describe('the history of changes', () => {
  it('gives back what was made last, and makes it again', () => {
    const history = new ChangeHistory();
    history.push({ change: changeOf('a'), version: 2 });
    history.push({ change: changeOf('b'), version: 5 });
    const last = history.takeUndo();
    expect(last?.change.id).to.equal('b');
    if (last !== undefined) history.undone(last);
    expect(history.canRedo).to.equal(true);
    expect(history.takeRedo()).to.equal(last);
  });

  it('makes nothing again once something new was made', () => {
    const history = new ChangeHistory();
    history.undone({ change: changeOf('a'), version: 2 });
    history.push({ change: changeOf('b'), version: 3 });
    expect(history.canRedo).to.equal(false);
  });

  it('keeps the last twenty', () => {
    const history = new ChangeHistory();
    for (let version = 1; version <= historyLimit + 5; version++) history.push({ change: changeOf('a'), version });
    let count = 0;
    while (history.takeUndo() !== undefined) count++;
    expect(count).to.equal(20);
  });

  it('is where it was when everything was taken back', () => {
    const starts = fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: historyLimit });
    fc.assert(
      fc.property(starts, (days) => {
        const history = new ChangeHistory();
        const first: Dates = { from: '2026-10-01', to: undefined };
        let shown = first;
        for (const day of days) {
          const after = { from: `2026-10-${String(day).padStart(2, '0')}`, to: undefined };
          history.push({ change: { id: 'a', title: 'a', before: shown, after }, version: undefined });
          shown = after;
        }
        for (let made = history.takeUndo(); made !== undefined; made = history.takeUndo())
          shown = inverseOf(made.change).after;
        expect(shown).to.deep.equal(first);
      }),
    );
  });
});
