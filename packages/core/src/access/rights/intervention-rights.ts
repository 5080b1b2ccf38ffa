import {
  administration,
  allow,
  everyEmployee,
  inCentre,
  inCorpsScheme,
  leaderOfUnit,
  ofGroups,
  type Right,
  type Rights,
  reference,
  self,
  sharedWith,
  staffRolesOnIt,
  union,
  unitIn,
  when,
} from './rights.js';

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

export const interventions: Rights = {
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

/** The municipality's own are the administration's, a place's own those of its leader and centre (seed S0:228–230). */
const templateWriters = union(administration, leaderOfUnit, inCentre);
export const interventionTemplates: Rights = {
  read: everyEmployee,
  count: everyEmployee,
  create: templateWriters,
  update: templateWriters,
  transition: templateWriters,
};
