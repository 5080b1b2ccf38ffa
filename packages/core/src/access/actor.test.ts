import { expect } from 'chai';
import type { StaffRole } from '../staff/index.js';
import { centreRoles, staffRoles } from '../staff/index.js';
import { type Actor, actorId, columnsOf, type RoleScope } from './actor.js';

const employee = (...roles: Actor['roles']): Actor => ({
  tenantId: 'EX',
  kind: 'employee',
  subject: 'user-1',
  staffId: 'EX-P01',
  roles,
  assurance: 'low',
});
const everyScope: readonly RoleScope[] = [{ institutionId: 'I' }, { groupId: 'G' }, { unitId: 'U' }, { tenant: true }];

/** The columns that one role fills, wherever it is held. */
const filledBy = (role: StaffRole) => {
  const { groups, centre, leader, corps, partner, administration, importer } = columnsOf(
    employee(...everyScope.map((scope) => ({ role, scope }))),
  );
  return { groups, centre, leader, corps, partner, administration, importer };
};
const none = { groups: [], centre: [], leader: [], corps: [], partner: false, administration: false, importer: false };

describe('the columns of rights.md that an actor’s roles fill', () => {
  it('are those of the role, and only where the role counts', () => {
    expect(filledBy('teacher')).to.deep.equal({ ...none, groups: ['G'] });
    expect(filledBy('pedagogue')).to.deep.equal({ ...none, groups: ['G'] });
    expect(filledBy('leader')).to.deep.equal({ ...none, leader: ['I'] });
    expect(filledBy('professionalLeader')).to.deep.equal({ ...none, corps: ['U'] });
    expect(filledBy('psychologist')).to.deep.equal({ ...none, partner: true });
    expect(filledBy('administration')).to.deep.equal({ ...none, administration: true });
    for (const role of centreRoles) expect(filledBy(role), role).to.deep.equal({ ...none, centre: ['I'] });
  });

  it('are none for a role that gives rights only through being on a record', () => {
    for (const role of ['coordinator', 'teamCoordinator', 'unionRep'] as const)
      expect(filledBy(role), role).to.deep.equal(none);
    expect(columnsOf(employee({ role: 'coordinator', scope: { institutionId: 'I' } })).staffId).to.equal('EX-P01');
  });

  it('are none without a role, so that a staff id alone opens nothing', () => {
    expect(columnsOf(employee())).to.include({ any: false, staffId: undefined });
  });

  it('put nobody on a record in the role of administration alone', () => {
    const administration = { role: 'administration' as const, scope: { tenant: true } as const };
    expect(columnsOf(employee(administration))).to.include({ any: true, staffId: undefined });
    const leading = { role: 'leader' as const, scope: { institutionId: 'I' } };
    expect(columnsOf(employee(administration, leading)).staffId).to.equal('EX-P01');
  });

  it('are those of every place where somebody works', () => {
    const roles = ['A', 'B'].map((institutionId) => ({ role: 'resourcePedagogue' as const, scope: { institutionId } }));
    expect(columnsOf(employee(...roles)).centre).to.deep.equal(['A', 'B']);
  });

  it('keep families, systems and employees apart', () => {
    const claims = staffRoles.flatMap((role) => everyScope.map((scope) => ({ role, scope })));
    const guardian = columnsOf({ ...employee(...claims), kind: 'guardian', childIds: ['C'] });
    expect(guardian).to.deep.include({ ...none, any: false, staffId: undefined, guardianOf: ['C'], pupilAs: [] });
    const pupil = columnsOf({ ...employee(...claims), kind: 'pupil', childIds: ['C'] });
    expect(pupil).to.deep.include({ ...none, guardianOf: [], pupilAs: ['C'] });
    const importing = { role: 'import' as const, scope: { tenant: true } as const };
    expect(columnsOf({ ...employee(importing), kind: 'system' }).importer).to.equal(true);
    expect(columnsOf(employee(importing)).importer).to.equal(false);
    expect(columnsOf({ ...employee(...claims), childIds: ['C'] })).to.deep.include({ guardianOf: [], pupilAs: [] });
  });
});

describe('the id that an actor writes under', () => {
  it('is the staff record where there is one, and else the host’s own', () => {
    expect(actorId(employee())).to.equal('EX-P01');
    const { staffId: _none, ...system } = employee();
    expect(actorId(system)).to.equal('user-1');
  });
});
