import type { ScopeTest } from '../scope.js';
import {
  administration,
  allow,
  inCorpsScheme,
  leaderOfUnit,
  ofIntervention,
  type Rights,
  reference,
  self,
  sharedWith,
  staffRolesOnIt,
  unitIn,
  when,
} from './rights.js';

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

export const staffMembers: Rights = {
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

export const children: Rights = {
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
