import type { PlainDate } from '../../calendar/index.js';
import type { Id } from '../../records/identifier.js';
import type { View } from '../../records/view.js';
import type { Columns } from '../actor.js';
import type { Action, Reason, ScopeClause, ScopeTest } from '../scope.js';

/** What somebody may do with records, as clauses; with the domain's day, for grants that run out. */
export type Right = (columns: Columns, today: PlainDate) => ScopeClause[];
/** The rights to one type of record, by action. What is not there nobody has. */
export type Rights = Partial<Record<Action, Right>>;

/** The roles in which an intervention names those who work on it. */
export const staffRolesOnIt = ['owner', 'coTeam', 'participant'];

/** One way to a record, with how much of it is seen. */
export function allow(because: Reason, view: View, ...allOf: ScopeTest[]): ScopeClause {
  return { because, view, allOf };
}

/** These clauses, on a condition. */
export const when = (condition: boolean, ...clauses: ScopeClause[]): ScopeClause[] => (condition ? clauses : []);
export const unitIn = (units: readonly Id[]): ScopeTest => ({ test: 'unit', in: units });
export const reference = (roles: readonly string[], ids: readonly Id[], on?: PlainDate): ScopeTest => ({
  test: 'reference',
  roles,
  in: ids,
  ...(on === undefined ? {} : { on }),
});
export const self = (id: Id | undefined): readonly Id[] => (id === undefined ? [] : [id]);

/** The record belongs to an institution that takes part in the corps of these units. */
export const inCorpsScheme = (units: readonly Id[]): ScopeTest[] => [
  {
    test: 'refersTo',
    roles: ['institution'],
    where: [reference(['corps'], units), { test: 'facet', field: 'kind', in: ['dayCare'] }],
  },
];

/** The record, or the child it is about, belongs to one of these groups. */
export const ofGroups = (because: Reason, view: View, groups: readonly Id[], ...also: ScopeTest[]): ScopeClause[] => [
  allow(because, view, reference(['group'], groups), ...also),
  allow(because, view, { test: 'refersTo', roles: ['subject'], where: [reference(['group'], groups)] }, ...also),
];

export const everyEmployee: Right = (columns) => when(columns.any, allow('employee', 'whole'));
const labelForFamilies: Right = (columns) => [
  ...when(columns.guardianOf.length > 0, allow('guardian', 'label')),
  ...when(columns.pupilAs.length > 0, allow('pupil', 'label')),
];
export const readByAll: Right = (columns, today) => [
  ...everyEmployee(columns, today),
  ...labelForFamilies(columns, today),
];
export const administration: Right = (columns) => when(columns.administration, allow('administration', 'whole'));
export const leaderOfUnit: Right = (columns) => [allow('leader', 'whole', unitIn(columns.leader))];
/** Whoever has one of these rights has it. */
export const union =
  (...rights: Right[]): Right =>
  (columns, today) =>
    rights.flatMap((right) => right(columns, today));

/** The record belongs to an intervention that passes these tests. */
export const ofIntervention = (...where: ScopeTest[]): ScopeTest => ({
  test: 'refersTo',
  roles: ['intervention'],
  where,
});

/** The record is shared with families, or with the pupil. */
export function sharedWith(audience: 'guardians' | 'pupil'): ScopeTest {
  return { test: 'facet', field: 'sharedWith', in: [audience] };
}

export const inCentre: Right = (columns) => [allow('centre', 'whole', unitIn(columns.centre))];
