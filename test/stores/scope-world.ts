import {
  type Actor,
  actorKinds,
  assuranceLevels,
  audiences,
  type IndexedRecord,
  noteVisibilities,
  type RecordBody,
  reviewKinds,
  type ScopeTest,
  type Surroundings,
  staffRoles,
} from '@samspil/core';
import fc from 'fast-check';
import { sample, sampleOf } from './sample-records.js';

/** The domain's day, for grants that run out. */
export const today = '2027-03-04';

const institutionIds = ['EX-S1', 'EX-S2', 'EX-D1', 'EX-F1'];
const groupIds = ['G-1', 'G-2', 'G-3'];
const staffIds = ['EX-ida', 'EX-bo', 'EX-olga'];
const childIds = ['Barn-01', 'Barn-02', 'Elev-5B-07'];
const interventionIds = ['I-1', 'I-2', 'I-3', 'I-4', 'I-5', 'I-6'];
const sessionIds = ['S-1', 'S-2', 'S-3'];
const noteIds = ['N-1', 'N-2'];
const reviewIds = ['E-1', 'E-2'];
const allIds = [
  ...institutionIds,
  ...groupIds,
  ...staffIds,
  ...childIds,
  'RC-1',
  ...interventionIds,
  ...sessionIds,
  ...noteIds,
  ...reviewIds,
];
const states = ['draft', 'active', 'archived'];

const institution = fc.constantFrom(...institutionIds);
const group = fc.constantFrom(...groupIds);
const staff = fc.constantFrom(...staffIds);
const intervention = fc.constantFrom(...interventionIds);
const some = (ids: readonly string[]) => fc.subarray([...ids], { maxLength: 2 });
const day = fc.constantFrom('2026-09-01', '2027-03-03', today, '2027-03-05', '2027-09-01');

/** A body without the members that came out as undefined: absent means none. */
function body(members: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<RecordBody> {
  return fc
    .record(members)
    .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)));
}

const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const grants = perhaps(
  fc.array(
    fc.record({ granteeId: staff, from: day, to: perhaps(day) }).map(({ granteeId, from, to }) => {
      return { id: 'grant', granteeId, from, ...(to === undefined ? {} : { to }), basis: 'consent' };
    }),
    { maxLength: 2 },
  ),
);

const bodies = {
  institution: body({
    kind: fc.constantFrom('school', 'dayCare', 'administration'),
    corpsUnitId: perhaps(fc.constant('EX-F1')),
  }),
  group: body({ institutionId: institution, kind: fc.constantFrom('class', 'room') }),
  staffMember: body({
    employerUnitId: institution,
    institutionProfiles: perhaps(some(institutionIds).map((ids) => ids.map((institutionId) => ({ institutionId })))),
  }),
  child: body({ institutionId: institution, groupId: perhaps(group), grants }),
  resourceCentre: body({ institutionId: institution, leaderId: staff, memberIds: some(staffIds), from: day }),
  intervention: body({
    institutionId: institution,
    ownerId: staff,
    coTeamIds: perhaps(some(staffIds)),
    staffIds: perhaps(some(staffIds)),
    groupIds: perhaps(some(groupIds)),
    subjectRefs: perhaps(some(childIds)),
    level: fc.constantFrom('preventive', 'anticipatory', 'interventive'),
    sharedWith: perhaps(fc.subarray([...audiences])),
    targetType: fc.constantFrom('child', 'group', 'professionals'),
    from: day,
    to: perhaps(day),
    grants,
  }),
  session: body({
    institutionId: institution,
    interventionId: intervention,
    date: day,
    minutes: fc.constant(45),
    presentStaffIds: some(staffIds),
    absentSubjectRefs: perhaps(some(childIds)),
  }),
  activityNote: body({
    institutionId: institution,
    interventionId: perhaps(intervention),
    groupIds: perhaps(some(groupIds)),
    authorId: staff,
    date: day,
    visibility: fc.constantFrom(...noteVisibilities),
  }),
  review: body({
    institutionId: institution,
    interventionId: intervention,
    kind: fc.constantFrom(...reviewKinds),
    date: day,
    participantIds: some(staffIds),
  }),
  interventionTemplate: body({ institutionId: perhaps(institution) }),
};

export type WorldType = keyof typeof bodies;
export const worldTypes: readonly WorldType[] = [
  'institution',
  'group',
  'staffMember',
  'child',
  'resourceCentre',
  'intervention',
  'session',
  'activityNote',
  'review',
  'interventionTemplate',
];

const idsOf: Readonly<Record<WorldType, readonly string[]>> = {
  institution: institutionIds,
  group: groupIds,
  staffMember: staffIds,
  child: childIds,
  resourceCentre: ['RC-1'],
  intervention: interventionIds,
  session: sessionIds,
  activityNote: noteIds,
  review: reviewIds,
  interventionTemplate: ['T-1'],
};

/** One record of a type, its references pointing to records of the world. */
export function worldRecord(type: WorldType, id: string): fc.Arbitrary<IndexedRecord> {
  return fc
    .record({
      made: bodies[type],
      state: fc.constantFrom(...states),
      createdBy: staff,
      minute: fc.integer({ min: 10, max: 13 }),
    })
    .map(({ made, state, createdBy, minute }) =>
      sampleOf('tenant', type, id, made, { state, createdBy, updatedAt: `2027-03-04T08:${minute}:00.000Z` }),
    );
}

/** Records of every type, those that others point to first. */
export const world: fc.Arbitrary<IndexedRecord[]> = fc.tuple(
  ...worldTypes.flatMap((type) =>
    // The unit of the corps comes first, so that the institutions can point to it.
    [...idsOf[type]].sort((a, b) => Number(b === 'EX-F1') - Number(a === 'EX-F1')).map((id) => worldRecord(type, id)),
  ),
);

/** For each type a record that is written over one of the world, or beside it. */
export const candidates: fc.Arbitrary<IndexedRecord[]> = fc.tuple(
  ...worldTypes.map((type) => fc.constantFrom('new', ...idsOf[type]).chain((id) => worldRecord(type, id))),
);

/** Anybody that a token can speak of. */
export const actor: fc.Arbitrary<Actor> = fc
  .record({
    kind: fc.oneof(
      { weight: 3, arbitrary: fc.constant('employee' as const) },
      { weight: 1, arbitrary: fc.constantFrom(...actorKinds) },
    ),
    staffId: perhaps(staff),
    childIds: perhaps(some(childIds)),
    roles: fc.array(
      fc.record({
        role: fc.constantFrom(...staffRoles, 'import' as const),
        scope: fc.oneof(
          institution.map((institutionId) => ({ institutionId })),
          group.map((groupId) => ({ groupId })),
          fc.constant({ unitId: 'EX-F1' }),
          fc.constant({ tenant: true } as const),
        ),
      }),
      { minLength: 0, maxLength: 4 },
    ),
    assurance: fc.constantFrom(...assuranceLevels),
  })
  .map(({ staffId, childIds, ...rest }) => ({
    ...rest,
    tenantId: 'tenant',
    subject: 'EX-subject',
    ...(staffId === undefined ? {} : { staffId }),
    ...(childIds === undefined ? {} : { childIds }),
  }));

const anyRoles = some([
  'institution',
  'corps',
  'group',
  'subject',
  'owner',
  'coTeam',
  'employer',
  'grantee',
  'member',
  'intervention',
  'present',
  'participant',
  'author',
]);

/** Any test that can be written down, also those that no right of today uses. */
export const scopeTest: fc.Arbitrary<ScopeTest> = fc.letrec<{ test: ScopeTest }>((tie) => ({
  test: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ test: fc.constant('id' as const), in: some(allIds) }),
    fc.record({ test: fc.constant('unit' as const), in: some(institutionIds) }),
    fc.record({ test: fc.constant('state' as const), in: some(states) }),
    fc.record({ test: fc.constant('author' as const), in: some(staffIds) }),
    fc.record({
      test: fc.constant('facet' as const),
      field: fc.constantFrom('kind', 'level', 'sharedWith', 'visibility', 'unheardOf'),
      in: some(['dayCare', 'class', 'preventive', ...audiences]),
    }),
    fc
      .record({ test: fc.constant('reference' as const), roles: anyRoles, in: some(allIds), on: perhaps(day) })
      .map(({ on, ...rest }) => (on === undefined ? rest : { ...rest, on })),
    fc.record({
      test: fc.constant('refersTo' as const),
      roles: anyRoles,
      where: fc.array(tie('test'), { maxLength: 2 }),
    }),
    fc.record({
      test: fc.constant('referredToBy' as const),
      types: some(worldTypes),
      roles: anyRoles,
      where: fc.array(tie('test'), { maxLength: 2 }),
    }),
  ),
})).test;

/** Looks everything up the plain way, by going through all records: the oracle of the stores' own ways. */
export function surroundingsOf(records: readonly IndexedRecord[]): Surroundings {
  return {
    record: (id) => records.find((record) => record.id === id),
    referring: (types, roles, target) =>
      records.filter(
        (record) =>
          types.includes(record.type) &&
          record.references.some((to) => roles.includes(to.role) && to.target === target),
      ),
  };
}

/** The same record for another tenant. */
export function inTenant(tenantId: string, record: IndexedRecord): IndexedRecord {
  return { ...sample(tenantId, record.id), ...record, tenantId };
}
