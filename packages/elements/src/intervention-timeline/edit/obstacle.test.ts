import { expect } from 'chai';
import { readEntries, type TimelineIntervention } from '../internal/entry.js';
import { obstacleAt, obstacleToDragging, obstacleToMoving } from './obstacle.js';

function entryOf(record: Partial<TimelineIntervention>) {
  const [entry] = readEntries([{ id: 'reading', from: '2026-10-19', to: '2027-02-05', ...record }]);
  if (entry === undefined) throw new Error('there is no entry');
  return entry;
}

const mayUpdate = true;

describe('what stands in the way of moving an intervention', () => {
  it('is nothing while it runs, whatever its state is called', () => {
    for (const state of ['draft', 'planned', 'active', 'paused', 'reviewing', 'newer-state'])
      expect(obstacleToMoving(entryOf({ state }), { mayUpdate })).to.equal(undefined);
  });

  it('is that it is over', () => {
    for (const state of ['closed', 'cancelled', 'archived'])
      expect(obstacleToMoving(entryOf({ state }), { mayUpdate })).to.deep.equal({ code: 'over', state });
  });

  it('is that others stand for it, also where something else in it may be changed', () => {
    const rightsOf = (actions: string[], fields?: string[]) => ({
      mayUpdate,
      rights: { actions, ...(fields === undefined ? {} : { fields }) },
    });
    expect(obstacleToMoving(entryOf({}), rightsOf([]))?.code).to.equal('notYours');
    expect(obstacleToMoving(entryOf({}), rightsOf(['update'], ['practiceTranslation']))?.code).to.equal('notYours');
    expect(obstacleToMoving(entryOf({}), rightsOf(['update'], ['from', 'to']))).to.equal(undefined);
    expect(obstacleToMoving(entryOf({}), rightsOf(['update', 'transition']))).to.equal(undefined);
    expect(obstacleToMoving(entryOf({ view: 'shared' }), { mayUpdate })?.code).to.equal('notYours');
  });

  it('is that there is no period to take hold of, which a dialog can still write', () => {
    const backwards = entryOf({ from: '2027-02-05', to: '2026-10-19' });
    expect(obstacleToDragging(backwards, { mayUpdate })?.code).to.equal('noDates');
    expect(obstacleToMoving(backwards, { mayUpdate })).to.equal(undefined);
  });
});

describe('what stands in the way of a place', () => {
  it('is an end before the start, or a year that nobody means', () => {
    expect(obstacleAt({ from: '2026-10-19', to: '2026-10-18' }, undefined)?.code).to.equal('endBeforeStart');
    expect(obstacleAt({ from: '2026-10-19', to: '2026-10-19' }, undefined)).to.equal(undefined);
    expect(obstacleAt({ from: '1989-12-31', to: undefined }, undefined)?.code).to.equal('outOfRange');
  });

  it('is a goal that would be due after the end, and only where goals are known', () => {
    const goals = [{ text: 'Læser med flyd', due: '2026-12-18' }, { due: '2027-02-05' }];
    const at = (to: string | undefined) => obstacleAt({ from: '2026-10-19', to }, { goals });
    expect(at('2027-02-05')).to.equal(undefined);
    expect(at('2027-02-04')).to.deep.equal({ code: 'goalDue', goal: 2, due: '2027-02-05' });
    expect(at(undefined)).to.equal(undefined);
    expect(obstacleAt({ from: '2026-10-19', to: '2026-11-01' }, {})).to.equal(undefined);
  });
});
