import type { Actor, Id, RoleAssignment } from '@samspil/core';
import { demoStaff } from '@samspil/core/fixtures';

/** A colleague of the demo as a host would vouch for them: the roles of their posts, each where they have it. */
export function staffActor(tenantId: Id, staffId: Id): Actor {
  const colleague = demoStaff.find(({ id }) => id === staffId);
  if (colleague === undefined) throw new RangeError(`The demo has no colleague ${staffId}.`);
  const roles = (colleague.body.institutionProfiles ?? []).map(({ institutionId, role }): RoleAssignment => {
    if (role === 'administration') return { role, scope: { tenant: true } };
    return { role, scope: role === 'professionalLeader' ? { unitId: institutionId } : { institutionId } };
  });
  return { tenantId, kind: 'employee', subject: staffId, staffId, roles, assurance: 'substantial' };
}
