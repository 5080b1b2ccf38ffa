import { definitionOf, type RecordDefinition, referencesOf } from '../contract/index.js';
import {
  type DemoRecord,
  demoActivityNotes,
  demoChildren,
  demoGroups,
  demoInstitutions,
  demoInterventions,
  demoInterventionTemplates,
  demoMunicipality,
  demoPolicySet,
  demoResourceCentres,
  demoReviews,
  demoSessions,
  demoStaff,
  demoToday,
  staffIds,
} from '../fixtures/index.js';
import type { IndexedRecord, RecordBody } from '../records/index.js';
import type { Actor, RoleAssignment } from './actor.js';
import { can } from './can.js';
import type { Surroundings } from './evaluate.js';
import { widestView } from './project.js';
import type { Action } from './scope.js';

/** The demo as a store would hold it, with one author for everything that is not told otherwise. */
export function indexed(
  { type, id, state, body }: DemoRecord<string, object>,
  createdBy = 'demo-import',
): IndexedRecord {
  const definition: RecordDefinition | undefined = definitionOf(type);
  if (definition === undefined) throw new RangeError(`There is no type ${type}.`);
  const fields: RecordBody = Object.fromEntries(Object.entries(body));
  const at = '2026-08-03T06:00:00.000Z';
  return {
    id,
    type,
    tenantId: 'EX',
    version: 1,
    state: state ?? definition.lifecycle.initial,
    createdAt: at,
    createdBy,
    updatedAt: at,
    updatedBy: createdBy,
    body: fields,
    index: definition.index(fields, id),
    references: referencesOf(definition, fields),
  };
}

const all: readonly DemoRecord<string, object>[] = [
  demoMunicipality,
  demoPolicySet,
  ...demoInstitutions,
  ...demoGroups,
  ...demoStaff,
  ...demoChildren,
  ...demoResourceCentres,
  ...demoInterventionTemplates,
  ...demoInterventions,
  ...demoSessions,
  ...demoReviews,
  ...demoActivityNotes,
];
export const stored = new Map(all.map((record) => [record.id, indexed(record)]));
export const surroundings: Surroundings = {
  record: (id) => stored.get(id),
  referring: (types, roles, target) =>
    [...stored.values()].filter(
      (record) =>
        types.includes(record.type) &&
        record.references.some((reference) => roles.includes(reference.role) && reference.target === target),
    ),
};

export function record(id: string): IndexedRecord {
  const found = stored.get(id);
  if (found === undefined) throw new RangeError(`The demo has no record ${id}.`);
  return found;
}

export const employee = (staffId: string, ...roles: RoleAssignment[]): Actor => ({
  tenantId: 'EX',
  kind: 'employee',
  subject: staffId,
  staffId,
  roles,
  assurance: 'substantial',
});
export const family = (kind: 'guardian' | 'pupil', ...childIds: string[]): Actor => ({
  tenantId: 'EX',
  kind,
  subject: 'EX-G01',
  childIds,
  roles: [],
  assurance: 'substantial',
});

/** One actor per column of rights.md; nobody is on a record by chance. */
export const actors = {
  // Sune is in the team of EX-I12 and owns nothing.
  onIt: employee(staffIds.sune, { role: 'coordinator', scope: { institutionId: 'EX-S1' } }),
  group: employee('EX-P90', { role: 'teacher', scope: { groupId: 'EX-S1-5B' } }),
  centre: employee('EX-P91', { role: 'resourcePerson', scope: { institutionId: 'EX-S1' } }),
  leader: employee(staffIds.ane, { role: 'leader', scope: { institutionId: 'EX-S1' } }),
  corps: employee(staffIds.gitte, { role: 'professionalLeader', scope: { unitId: 'EX-F1' } }),
  partner: employee(staffIds.olga, { role: 'psychologist', scope: { unitId: 'EX-F1' } }),
  administration: employee(staffIds.hans, { role: 'administration', scope: { tenant: true } }),
  guardian: family('guardian', 'Elev-5B-07'),
  pupil: family('pupil', 'Elev-5B-07'),
  importer: {
    tenantId: 'EX',
    kind: 'system',
    subject: 'sync',
    roles: [{ role: 'import', scope: { tenant: true } }],
    assurance: 'substantial',
  },
} as const satisfies Readonly<Record<string, Actor>>;
export type Column = keyof typeof actors;
export const columns = Object.keys(actors).filter((column): column is Column => Object.hasOwn(actors, column));

export const viewFor = (actor: Actor, seen: IndexedRecord, today = demoToday) =>
  widestView(can(actor, 'read', seen, surroundings, today).clauses) ?? '–';
export const may = (actor: Actor, action: Action, target: IndexedRecord) =>
  can(actor, action, target, surroundings, demoToday).allowed;
