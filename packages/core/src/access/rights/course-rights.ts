import type { Id } from '../../records/identifier.js';
import type { ScopeClause, ScopeTest } from '../scope.js';
import {
  administration,
  allow,
  inCentre,
  inCorpsScheme,
  leaderOfUnit,
  ofIntervention,
  type Right,
  type Rights,
  reference,
  self,
  sharedWith,
  staffRolesOnIt,
  union,
  when,
} from './rights.js';

/** Work on an intervention, or having written it, makes one "on" everything that belongs to it. */
const onItsIntervention: Right = (columns) => [
  allow('onIt', 'whole', ofIntervention(reference(staffRolesOnIt, self(columns.staffId)))),
  allow('onIt', 'whole', ofIntervention({ test: 'author', in: self(columns.staffId) })),
];
const writtenBy: Right = (columns) => [allow('onIt', 'whole', { test: 'author', in: self(columns.staffId) })];
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

export const sessions: Rights = {
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

export const activityNotes: Rights = {
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

export const reviews: Rights = {
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
