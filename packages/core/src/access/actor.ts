import type { Id } from '../records/identifier.js';
import { centreRoles, type StaffRole } from '../staff/vocabulary.js';
import type { AssuranceLevel } from './vocabulary.js';

export const actorKinds = ['employee', 'guardian', 'pupil', 'system'] as const;
export type ActorKind = (typeof actorKinds)[number];

/** Where a role counts: at one institution, for one group, for one unit (the corps), or everywhere in the municipality. */
export type RoleScope =
  | { readonly institutionId: Id }
  | { readonly groupId: Id }
  | { readonly unitId: Id }
  | { readonly tenant: true };

/** A role that the host vouches for in the token; `import` belongs to system tokens. */
export interface RoleAssignment {
  readonly role: StaffRole | 'import';
  readonly scope: RoleScope;
}

/** Whoever asks, as the verified token says (architecture.md, Who may do what). */
export interface Actor {
  readonly tenantId: Id;
  readonly kind: ActorKind;
  /** The host's stable id of the person or system. */
  readonly subject: string;
  /** The staff record of an employee. */
  readonly staffId?: Id;
  /** The children that a guardian or pupil asks for; the host vouches for them. */
  readonly childIds?: readonly Id[];
  readonly roles: readonly RoleAssignment[];
  readonly assurance: AssuranceLevel;
}

/** The id that is written into `createdBy`, `updatedBy` and the logs. */
export function actorId(actor: Actor): Id {
  return actor.staffId ?? actor.subject;
}

/** What an actor's roles amount to: the columns of rights.md, each with the places where it counts. */
export interface Columns {
  /** Any role at all; without one an actor sees nothing. */
  readonly any: boolean;
  /** Set where the person may be on a record, or its author. */
  readonly staffId: Id | undefined;
  readonly groups: readonly Id[];
  readonly centre: readonly Id[];
  readonly leader: readonly Id[];
  readonly corps: readonly Id[];
  readonly partner: boolean;
  readonly administration: boolean;
  readonly importer: boolean;
  readonly guardianOf: readonly Id[];
  readonly pupilAs: readonly Id[];
}

/** Reads the columns of rights.md off an actor's roles. */
export function columnsOf(actor: Actor): Columns {
  const employee = actor.kind === 'employee';
  const system = actor.kind === 'system';
  const at = (roles: readonly string[], place: (scope: RoleScope) => Id | undefined): Id[] =>
    employee
      ? actor.roles.flatMap(({ role, scope }) => {
          const id = roles.includes(role) ? place(scope) : undefined;
          return id === undefined ? [] : [id];
        })
      : [];
  const everywhere = (role: string) =>
    actor.roles.some((assignment) => assignment.role === role && 'tenant' in assignment.scope);
  // The administration gets figures, not records: nobody comes to be "on" a case in that role alone (model.md D.8).
  const atWork = employee && actor.roles.some(({ role }) => role !== 'administration');
  return {
    any: employee && actor.roles.length > 0,
    staffId: atWork ? actor.staffId : undefined,
    groups: at(['teacher', 'pedagogue'], group),
    centre: at(centreRoles, institution),
    leader: at(['leader'], institution),
    corps: at(['professionalLeader'], unit),
    partner: employee && actor.roles.some(({ role }) => role === 'psychologist' || role === 'familyAdvisor'),
    administration: employee && everywhere('administration'),
    importer: system && everywhere('import'),
    guardianOf: actor.kind === 'guardian' ? (actor.childIds ?? []) : [],
    pupilAs: actor.kind === 'pupil' ? (actor.childIds ?? []) : [],
  };
}

const institution = (scope: RoleScope) => ('institutionId' in scope ? scope.institutionId : undefined);
const group = (scope: RoleScope) => ('groupId' in scope ? scope.groupId : undefined);
const unit = (scope: RoleScope) => ('unitId' in scope ? scope.unitId : undefined);
