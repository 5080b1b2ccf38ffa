import type { Me, RecordRights } from '@samspil/client';
import { centreRoles } from '@samspil/core/staff';
import type { ViewedIntervention } from './viewed.js';

/** What to offer to whoever looks at an intervention; of each single write the server has the last word. */
export interface Permissions {
  /** The whole of it may be changed: a button leads to the form. */
  readonly edit: boolean;
  readonly addPoint: boolean;
  /** May set the next review of the intervention. */
  readonly setReview: boolean;
  readonly keepSessions: boolean;
  readonly writeNote: boolean;
  readonly recordReview: boolean;
}

export const mayNothing: Permissions = {
  edit: false,
  addPoint: false,
  setReview: false,
  keepSessions: false,
  writeNote: false,
  recordReview: false,
};

const over: ReadonlySet<string | undefined> = new Set(['closed', 'cancelled', 'archived']);

/**
 * What a person may do around an intervention, from what the server says of the record and of the person (rights.md). Who
 * is on it, or a member of its centre, keeps its sessions; a teacher of the group notes, too; a leader records reviews.
 */
export function permissionsOf(me: Me, record: ViewedIntervention, rights: RecordRights | undefined): Permissions {
  if (rights === undefined || record.view === 'shared' || me.kind !== 'employee') return mayNothing;
  const isOver = over.has(record.state);
  const mayUpdate = (field: string) =>
    rights.actions.includes('update') && (rights.fields === undefined || rights.fields.includes(field));
  const mayUpdateAll = rights.actions.includes('update') && rights.fields === undefined;
  const at = (roles: readonly string[], scope: string, id: string | undefined) =>
    id !== undefined && me.roles.some((held) => roles.includes(held.role) && held.scope[scope] === id);
  const ofCentre = at(centreRoles, 'institutionId', record.institutionId);
  const works = ofCentre || isOnIt(me.staffId, record);
  // Whoever has a group and sees the record sees it by the group of it, or of its child.
  const ofGroup = me.roles.some(
    ({ role, scope }) => (role === 'teacher' || role === 'pedagogue') && 'groupId' in scope,
  );
  const creates = (type: string) => me.rights[type]?.includes('create') ?? false;
  return {
    edit: mayUpdateAll,
    addPoint: mayUpdate('goals') && !isOver,
    setReview: mayUpdate('nextReviewAt') && !isOver,
    keepSessions: works && creates('sessions') && record.state !== 'archived',
    writeNote:
      me.staffId !== undefined && (works || ofGroup) && creates('activity-notes') && record.state !== 'archived',
    recordReview: (works || mayUpdateAll) && creates('reviews') && record.state !== 'archived',
  };
}

function isOnIt(staffId: string | undefined, { ownerId, coTeamIds, staffIds, createdBy }: ViewedIntervention): boolean {
  return staffId !== undefined && [ownerId, createdBy, ...(coTeamIds ?? []), ...(staffIds ?? [])].includes(staffId);
}
