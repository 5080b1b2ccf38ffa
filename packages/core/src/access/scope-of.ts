import type { PlainDate } from '../calendar/index.js';
import type { Id } from '../records/identifier.js';
import type { View } from '../records/view.js';
import { type Actor, type Columns, columnsOf } from './actor.js';
import { type Action, nothing, type Reason, type Scope, type ScopeClause, type ScopeTest } from './scope.js';

/**
 * What an actor may do with records of a type, as data. The only place that decides; the table is rights.md.
 *
 * @param today - the domain's day, for grants that run out
 */
export function scopeOf(actor: Actor, action: Action, type: string, today: PlainDate): Scope {
  const columns = columnsOf(actor);
  if (action === 'import') return columns.importer ? { anyOf: [allow('import', 'whole')] } : nothing;
  // A system acts through its named operation and reads nothing.
  if (columns.importer) return nothing;
  const rights = Object.hasOwn(rightsByType, type) ? rightsByType[type] : undefined;
  const clauses = rights?.[action]?.(columns, today) ?? [];
  return { anyOf: clauses.filter((clause) => !clause.allOf.some(isImpossible)) };
}

type Right = (columns: Columns, today: PlainDate) => ScopeClause[];
type Rights = Partial<Record<Action, Right>>;

const staffRolesOnIt = ['owner', 'coTeam', 'participant'];

function allow(because: Reason, view: View, ...allOf: ScopeTest[]): ScopeClause {
  return { because, view, allOf };
}

/** A condition that no record can fulfil, such as "one of no groups". */
function isImpossible(test: ScopeTest): boolean {
  if ('in' in test) return test.in.length === 0;
  return 'where' in test && test.where.some(isImpossible);
}

const when = (condition: boolean, ...clauses: ScopeClause[]): ScopeClause[] => (condition ? clauses : []);
const unitIn = (units: readonly Id[]): ScopeTest => ({ test: 'unit', in: units });
const reference = (roles: readonly string[], ids: readonly Id[], on?: PlainDate): ScopeTest => ({
  test: 'reference',
  roles,
  in: ids,
  ...(on === undefined ? {} : { on }),
});
const self = (id: Id | undefined): readonly Id[] => (id === undefined ? [] : [id]);

/** The record belongs to an institution that takes part in the corps of these units. */
const inCorpsScheme = (units: readonly Id[]): ScopeTest[] => [
  {
    test: 'refersTo',
    roles: ['institution'],
    where: [reference(['corps'], units), { test: 'facet', field: 'kind', in: ['dayCare'] }],
  },
];

/** The record, or the child it is about, belongs to one of these groups. */
const ofGroups = (because: Reason, view: View, groups: readonly Id[], ...also: ScopeTest[]): ScopeClause[] => [
  allow(because, view, reference(['group'], groups), ...also),
  allow(because, view, { test: 'refersTo', roles: ['subject'], where: [reference(['group'], groups)] }, ...also),
];

const everyEmployee: Right = (columns) => when(columns.any, allow('employee', 'whole'));
const labelForFamilies: Right = (columns) => [
  ...when(columns.guardianOf.length > 0, allow('guardian', 'label')),
  ...when(columns.pupilAs.length > 0, allow('pupil', 'label')),
];
const readByAll: Right = (columns, today) => [...everyEmployee(columns, today), ...labelForFamilies(columns, today)];
const administration: Right = (columns) => when(columns.administration, allow('administration', 'whole'));
const leaderOfUnit: Right = (columns) => [allow('leader', 'whole', unitIn(columns.leader))];
const union =
  (...rights: Right[]): Right =>
  (columns, today) =>
    rights.flatMap((right) => right(columns, today));

const organisation: Rights = {
  read: readByAll,
  count: everyEmployee,
  create: administration,
  update: union(leaderOfUnit, administration),
  transition: administration,
};

const municipal: Rights = {
  read: readByAll,
  count: everyEmployee,
  update: administration,
  transition: administration,
};

/** The colleague owns, helps with or takes part in an intervention that passes these tests. */
const worksOnIntervention = (...where: ScopeTest[]): ScopeTest => ({
  test: 'referredToBy',
  types: ['intervention'],
  roles: staffRolesOnIt,
  where,
});

/** What happens in the course of an intervention, and names those who were there. */
const eventTypes = ['session', 'activityNote', 'review'];
/** Every role in which an intervention, or what happens in its course, names a colleague. */
const rolesThatName = [...staffRolesOnIt, 'assessor', 'role', 'anchoringOwner', 'present', 'author'];

/** The colleague is named by a record of these types that passes these tests. One lookup for all types: it costs least. */
const namedBy = (types: readonly string[], ...where: ScopeTest[]): ScopeTest => ({
  test: 'referredToBy',
  types,
  roles: rolesThatName,
  where,
});
const workTypes = ['intervention', ...eventTypes];

/** The record belongs to an intervention that passes these tests. */
const ofIntervention = (...where: ScopeTest[]): ScopeTest => ({ test: 'refersTo', roles: ['intervention'], where });

const staffMembers: Rights = {
  read: (columns, today) => [
    allow('self', 'whole', { test: 'id', in: self(columns.staffId) }),
    allow('leader', 'whole', reference(['institution', 'employer'], columns.leader)),
    allow('corps', 'whole', reference(['employer'], columns.corps)),
    ...administration(columns, today),
    ...when(columns.groups.length > 0, allow('group', 'summary')),
    ...when(columns.centre.length > 0, allow('centre', 'summary')),
    ...when(columns.partner, allow('partner', 'label')),
    // Families see the names of those on records that are shared with them.
    allow(
      'guardian',
      'label',
      worksOnIntervention(reference(['subject'], columns.guardianOf), sharedWith('guardians')),
    ),
    allow('pupil', 'label', worksOnIntervention(reference(['subject'], columns.pupilAs), sharedWith('pupil'))),
    // The names of colleagues on a record that one is on oneself, or at one's own institutions, wherever they are
    // employed: a list that says "name unknown" helps nobody.
    allow('onIt', 'label', namedBy(workTypes, reference([...staffRolesOnIt, 'present'], self(columns.staffId)))),
    allow('onIt', 'label', namedBy(eventTypes, ofIntervention(reference(staffRolesOnIt, self(columns.staffId))))),
    allow('leader', 'label', namedBy(workTypes, unitIn(columns.leader))),
    allow('corps', 'label', namedBy(workTypes, ...inCorpsScheme(columns.corps))),
  ],
  count: administration,
  create: administration,
  update: (columns, today) => [
    // One's own reflection on competences, never one's own roles.
    { ...allow('self', 'whole', { test: 'id', in: self(columns.staffId) }), fields: ['competences'] },
    allow('leader', 'whole', reference(['institution', 'employer'], columns.leader)),
    allow('corps', 'whole', reference(['employer'], columns.corps)),
    ...administration(columns, today),
  ],
};

const children: Rights = {
  read: (columns, today) => [
    allow('onIt', 'whole', {
      test: 'referredToBy',
      types: ['intervention'],
      roles: ['subject'],
      where: [reference(staffRolesOnIt, self(columns.staffId))],
    }),
    allow('group', 'whole', reference(['group'], columns.groups)),
    allow('centre', 'whole', unitIn(columns.centre)),
    allow('leader', 'whole', unitIn(columns.leader)),
    allow('corps', 'whole', ...inCorpsScheme(columns.corps), {
      test: 'referredToBy',
      types: ['intervention'],
      roles: ['subject'],
      where: [],
    }),
    ...when(columns.partner, allow('partner', 'whole', reference(['grantee'], self(columns.staffId), today))),
    allow('guardian', 'summary', { test: 'id', in: columns.guardianOf }),
    allow('pupil', 'summary', { test: 'id', in: columns.pupilAs }),
  ],
  update: leaderOfUnit,
  count: administration,
};

function sharedWith(audience: 'guardians' | 'pupil'): ScopeTest {
  return { test: 'facet', field: 'sharedWith', in: [audience] };
}

const onIntervention: Right = (columns) => [
  allow('onIt', 'whole', reference(staffRolesOnIt, self(columns.staffId))),
  allow('onIt', 'whole', { test: 'author', in: self(columns.staffId) }),
];
const runningInterventions: Right = (columns) => [
  allow('centre', 'whole', unitIn(columns.centre)),
  allow('leader', 'whole', unitIn(columns.leader)),
  allow('corps', 'whole', ...inCorpsScheme(columns.corps)),
];
const draftsOnly =
  (right: Right): Right =>
  (columns, today) =>
    right(columns, today).map((clause) => ({ ...clause, allOf: [...clause.allOf, { test: 'state', in: ['draft'] }] }));

const interventions: Rights = {
  read: union(onIntervention, runningInterventions, (columns, today) => [
    ...ofGroups('group', 'whole', columns.groups),
    ...when(
      columns.partner,
      allow('partner', 'whole', reference(['grantee'], self(columns.staffId), today)),
      allow('partner', 'whole', {
        test: 'refersTo',
        roles: ['subject'],
        where: [reference(['grantee'], self(columns.staffId), today)],
      }),
    ),
    allow('guardian', 'shared', reference(['subject'], columns.guardianOf), sharedWith('guardians')),
    allow('pupil', 'shared', reference(['subject'], columns.pupilAs), sharedWith('pupil')),
  ]),
  count: union(runningInterventions, administration),
  create: draftsOnly(union(runningInterventions, (columns) => ofGroups('group', 'whole', columns.groups))),
  update: union(onIntervention, runningInterventions, (columns) =>
    ofGroups('group', 'whole', columns.groups).map((clause) => ({ ...clause, fields: ['practiceTranslation'] })),
  ),
  transition: union(onIntervention, runningInterventions),
  remove: draftsOnly(union(onIntervention, runningInterventions)),
};

/** Work on an intervention, or having written it, makes one "on" everything that belongs to it. */
const onItsIntervention: Right = (columns) => [
  allow('onIt', 'whole', ofIntervention(reference(staffRolesOnIt, self(columns.staffId)))),
  allow('onIt', 'whole', ofIntervention({ test: 'author', in: self(columns.staffId) })),
];
const writtenBy: Right = (columns) => [allow('onIt', 'whole', { test: 'author', in: self(columns.staffId) })];
const inCentre: Right = (columns) => [allow('centre', 'whole', unitIn(columns.centre))];
const inCorps: Right = (columns) => [allow('corps', 'whole', ...inCorpsScheme(columns.corps))];

/** Teachers and pedagogues of a group that the intervention, or its child, belongs to. */
const groupOfIntervention =
  (...also: ScopeTest[]): Right =>
  (columns) => [
    allow('group', 'whole', ofIntervention(reference(['group'], columns.groups), ...also)),
    allow(
      'group',
      'whole',
      ofIntervention({ test: 'refersTo', roles: ['subject'], where: [reference(['group'], columns.groups)] }, ...also),
    ),
  ];

/** External partners with a grant on the intervention or its child. */
const partnerOfIntervention: Right = (columns, today) =>
  when(
    columns.partner,
    allow('partner', 'whole', ofIntervention(reference(['grantee'], self(columns.staffId), today))),
    allow(
      'partner',
      'whole',
      ofIntervention({
        test: 'refersTo',
        roles: ['subject'],
        where: [reference(['grantee'], self(columns.staffId), today)],
      }),
    ),
  );

const ownSession: Right = (columns) => [allow('onIt', 'whole', reference(['present'], self(columns.staffId)))];
const sessionWriters = union(onItsIntervention, ownSession, writtenBy, inCentre);

const sessions: Rights = {
  read: union(sessionWriters, groupOfIntervention(), leaderOfUnit, inCorps, partnerOfIntervention),
  count: union(inCentre, leaderOfUnit, inCorps, administration),
  // Who is present at a session does not come to be on a case by saying so.
  create: union(onItsIntervention, inCentre),
  update: sessionWriters,
  // That a session was held or missed is a fact that whoever keeps it writes down, no approval.
  transition: sessionWriters,
  remove: sessionWriters,
};

/**
 * Notes that the permanent staff may read: about groups, and not kept to those on the intervention (seed S1:228–233). The
 * role `group` is that of notes about a visit; a note on a child's intervention does not open by naming a group.
 */
const forPermanentStaff: ScopeTest = { test: 'facet', field: 'visibility', in: ['permanentStaff'] };
const withGroups: ScopeTest = { test: 'facet', field: 'targetType', in: ['group', 'whole', 'professionals'] };
const noteOfOwnGroup: Right = (columns) => [
  allow('group', 'whole', forPermanentStaff, reference(['group'], columns.groups)),
  allow('group', 'whole', forPermanentStaff, ofIntervention(reference(['group'], columns.groups), withGroups)),
];
/** Under one's own name only. */
const inOwnName =
  (right: Right): Right =>
  (columns, today) =>
    right(columns, today).map((clause) => ({
      ...clause,
      allOf: [...clause.allOf, reference(['author'], self(columns.staffId))],
    }));
const ownNote: Right = (columns) => [allow('onIt', 'whole', reference(['author'], self(columns.staffId)))];
/** Nobody puts a note into another's mouth, or where one could not have written it: such a note is written anew. */
const changeableInNote = ['sessionId', 'date', 'what', 'reasoning', 'next', 'visibility'];

const activityNotes: Rights = {
  read: union(ownNote, onItsIntervention, noteOfOwnGroup, inCentre, leaderOfUnit, inCorps),
  count: union(inCentre, leaderOfUnit, inCorps),
  create: inOwnName(
    union(onItsIntervention, inCentre, groupOfIntervention(), (columns) => [
      allow('group', 'whole', reference(['group'], columns.groups)),
    ]),
  ),
  update: (columns, today) => ownNote(columns, today).map((clause) => ({ ...clause, fields: changeableInNote })),
  transition: ownNote,
};

const participantOfReview: Right = (columns) => [
  allow('onIt', 'whole', reference(['participant'], self(columns.staffId))),
];
const reviewHolders = union(onItsIntervention, writtenBy, inCentre, leaderOfUnit, inCorps);
/** Who only takes part in a review writes in it too, and leaves it to the others to hold it or call it off. */
const reviewWriters = union(reviewHolders, participantOfReview);
const sharedReview = (because: 'guardian' | 'pupil', children: readonly Id[]): ScopeClause => {
  const audience = because === 'guardian' ? 'guardians' : because;
  return allow(because, 'shared', ofIntervention(reference(['subject'], children), sharedWith(audience)));
};

const reviews: Rights = {
  read: union(reviewWriters, groupOfIntervention(), partnerOfIntervention, (columns) => [
    sharedReview('guardian', columns.guardianOf),
    sharedReview('pupil', columns.pupilAs),
  ]),
  count: union(inCentre, leaderOfUnit, inCorps, administration),
  create: union(onItsIntervention, inCentre, leaderOfUnit, inCorps),
  // The guardians write their own view into a review that is shared with them, and nothing else.
  update: union(reviewWriters, (columns) => [
    { ...sharedReview('guardian', columns.guardianOf), fields: ['guardianView'] },
  ]),
  // That a review was held is written down by whoever held it; what follows from it is a transition of the intervention.
  transition: reviewHolders,
  remove: reviewHolders,
};

/** The municipality's own are the administration's, a place's own those of its leader and centre (seed S0:228–230). */
const templateWriters = union(administration, leaderOfUnit, inCentre);
const interventionTemplates: Rights = {
  read: everyEmployee,
  count: everyEmployee,
  create: templateWriters,
  update: templateWriters,
  transition: templateWriters,
};

const rightsByType: Readonly<Record<string, Rights>> = {
  municipality: municipal,
  policySet: municipal,
  institution: organisation,
  group: organisation,
  resourceCentre: organisation,
  staffMember: staffMembers,
  child: children,
  interventionTemplate: interventionTemplates,
  intervention: interventions,
  session: sessions,
  activityNote: activityNotes,
  review: reviews,
};
