import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  type DemoIntervention,
  type DemoRecord,
  demoActivityNotes,
  demoChildren,
  demoInterventions,
  demoInterventionTemplates,
  demoReviews,
  demoSessions,
  demoStaff,
  stepsOf,
} from '@samspil/core/fixtures';
import { type App, createApp } from '../app.js';
import { createMemoryStore } from '../store/memory.js';
import { type Store, StoreUnavailable } from '../store/store.js';
import { demoTenantId, demoToday } from './demo-tenant.js';
import { type Persona, type PersonaCode, personaOf, personas } from './personas.js';
import { isSeeded, SeedError, seedDemo, writeDemo } from './seed.js';
import { seedPlan } from './seed-plan.js';
import { staffActor } from './staff-actor.js';

interface Listed {
  readonly id: string;
  readonly view: string;
  readonly state: string;
  readonly [field: string]: unknown;
}

interface Revision {
  readonly at: string;
  readonly by: string;
  readonly state: string;
  readonly reason?: string;
}

let store: Store;
let app: App;

before(async () => {
  store = createMemoryStore();
  await seedDemo(store);
  const actors = new Map(
    [...personas.map(({ code, actor }) => ({ code: code as string, actor })), ...leaders.map(asActor)].map(
      ({ code, actor }) => [`Bearer ${code}`, actor],
    ),
  );
  app = createApp({
    store,
    tenants: [{ tenantId: demoTenantId, allowedOrigins: [] }],
    authenticate: async (request) => {
      const actor = actors.get(request.headers.get('authorization') ?? '');
      assert.ok(actor, 'The test forgot to sign in.');
      return actor;
    },
    today: () => demoToday,
    now: () => new Date('2027-03-04T09:00:00.000Z'),
  });
});

/** The leaders of the six institutions: together they may read every intervention whole. */
const leaders = ['EX-P01', 'EX-P02', 'EX-P03', 'EX-P04', 'EX-P05', 'EX-P06'];
const asActor = (code: string) => ({ code, actor: staffActor(demoTenantId, code) });

async function read<Body>(as: string, path: string): Promise<Body> {
  const response = await app.request(`/v1/${path}`, { headers: { authorization: `Bearer ${as}` } });
  assert.equal(response.status, 200, `${as}: ${path}: ${response.status}`);
  return (await response.json()) as Body;
}

async function list(as: string, path: string): Promise<readonly Listed[]> {
  const { items } = await read<{ items: readonly Listed[] }>(as, path);
  return items;
}

async function listForAllLeaders(): Promise<readonly Listed[]> {
  return (await Promise.all(leaders.map((leader) => list(leader, 'interventions?view=full&limit=200')))).flat();
}

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).sort();

describe('seeding the demo', () => {
  it('says whether a store holds the demo', async () => {
    assert.equal(await isSeeded(createMemoryStore()), false);
    assert.equal(await isSeeded(store), true);
  });

  it('takes up a seeding that was cut short while the last records came in', async () => {
    const steps = seedPlan().length;
    const cut = createMemoryStore();
    let left = steps - 3;
    const failing: Store = {
      ...cut,
      transaction: async (tenantId, fn) => {
        if (left-- === 0) throw new StoreUnavailable('The database went away.');
        return await cut.transaction(tenantId, fn);
      },
    };
    await assert.rejects(writeDemo(failing), SeedError);
    assert.equal(await isSeeded(cut), false);
    await seedDemo(cut);
    assert.equal(await isSeeded(cut), true);
    assert.deepEqual(await stateOf(cut), await stateOf(store));
  });

  it('takes up a seeding that was cut short, and then holds the same', async () => {
    const cut = createMemoryStore();
    let left = 60;
    const failing: Store = {
      ...cut,
      transaction: async (tenantId, fn) => {
        if (left-- === 0) throw new StoreUnavailable('The database went away.');
        return await cut.transaction(tenantId, fn);
      },
    };
    await assert.rejects(
      writeDemo(failing),
      (error) => error instanceof SeedError && /stopped at \w+.* of EX-I\d\d by EX-P\d\d.*: 503 /.test(error.message),
    );
    assert.equal(await isSeeded(cut), false);
    await seedDemo(cut);
    assert.equal(await isSeeded(cut), true);
    assert.deepEqual(await stateOf(cut), await stateOf(store));
  });

  it('leaves nothing in an empty store that goes away meanwhile', async () => {
    const empty = createMemoryStore();
    const failing: Store = {
      ...empty,
      transaction: (tenantId, fn) =>
        empty.transaction(tenantId, async (transaction) => {
          const result = await fn(transaction);
          if ((await transaction.content()).changes.length > 0) throw new StoreUnavailable('The database went away.');
          return result;
        }),
    };
    await assert.rejects(seedDemo(failing), StoreUnavailable);
    assert.deepEqual(await changesOf(empty), []);
  });

  it('writes nothing into a store that holds it already', async () => {
    const before = await changesOf(store);
    await seedDemo(store);
    assert.equal((await changesOf(store)).length, before.length);
  });

  it('gives the six leaders all 41 interventions, each exactly as the fixtures have it', async () => {
    const listed = await listForAllLeaders();
    assert.deepEqual(ids(listed), ids(demoInterventions));
    for (const { id, state, body } of demoInterventions) {
      const found = listed.find((record) => record.id === id);
      assert.equal(found?.state, state, id);
      const fields = Object.fromEntries(Object.keys(body).map((field) => [field, found?.[field]]));
      assert.deepEqual(fields, JSON.parse(JSON.stringify(body)), id);
    }
  });

  it('leaves each record written on the days that its course says, by those who work with it', async () => {
    for (const { id, course, body } of demoInterventions) {
      const leader = leaders.find((staffId) => leads(staffId, body.institutionId)) ?? '';
      const { items } = await read<{ items: readonly Revision[] }>(leader, `interventions/${id}/history`);
      const oldestFirst = [...items].reverse();
      const [first, ...later] = oldestFirst;
      assert.equal(first?.at.slice(0, 10), course.registered, id);
      assert.equal(first?.by, course.registeredBy ?? body.ownerId, id);
      const entered = later.filter(({ state }, at) => state !== (oldestFirst[at]?.state ?? 'draft'));
      assert.deepEqual(
        entered.map(({ at, state, reason }) => ({ on: at.slice(0, 10), to: state, ...(reason ? { reason } : {}) })),
        stepsOf(course),
        id,
      );
    }
  });

  it('holds every session, review, note and template exactly as the fixtures have it', async () => {
    const all: readonly DemoRecord<string, object>[] = [
      ...demoSessions,
      ...demoReviews,
      ...demoActivityNotes,
      ...demoInterventionTemplates,
    ];
    const stored = new Map((await recordsIn(store, ids(all))).map((record) => [record.id, record]));
    for (const { id, type, state, body } of all) {
      const found = stored.get(id);
      assert.equal(found?.type, type, id);
      if (state !== undefined) assert.equal(found?.state, state, id);
      assert.deepEqual(found?.body, JSON.parse(JSON.stringify(body)), id);
    }
  });

  it('has this week’s sessions recorded by who was there, with the reason where one was missed', async () => {
    const path = 'sessions/EX-I03-S27/history';
    const { items } = await read<{ items: readonly Revision[] }>('school-leader', path);
    assert.deepEqual(
      items.map(({ at, by, state, reason }) => [at.slice(0, 10), by, state, reason]),
      [
        ['2027-03-02', 'EX-P09', 'missed', 'Emnedag for hele årgangen. Legen er aftalt igen på torsdag.'],
        ['2027-03-01', 'demo-import', 'planned', undefined],
      ],
    );
  });

  it('has a review that was planned, held, and answered by a parent', async () => {
    const { items } = await read<{ items: readonly Revision[] }>('school-leader', 'reviews/EX-I08-E1/history');
    assert.deepEqual(
      items.map(({ by, state }) => [by, state]),
      [
        ['EX-G01', 'held'],
        ['EX-P11', 'held'],
        ['EX-P11', 'planned'],
      ],
    );
  });

  it('numbers its changes in order of time, from before the school year until today', async () => {
    const moments = (await changesOf(store)).map(({ at }) => at);
    assert.deepEqual(moments, [...moments].sort());
    assert.ok((moments.at(0) ?? '') < '2026-08-10');
    assert.ok((moments.at(-1) ?? '').slice(0, 10) <= demoToday);
  });

  it('plans every write within a working day', () => {
    for (const { at, day } of seedPlan()) {
      assert.equal(at.slice(0, 10), day);
      assert.match(at, /T(?:0[6-9]|1[0-4]):[0-5]\d:[0-5]\d\.000Z$/);
    }
  });
});

const changesOf = async (of: Store) =>
  await of.transaction(demoTenantId, async (transaction) => await transaction.changesSince(0, 10_000));

const recordsIn = async (of: Store, wanted: readonly string[]) =>
  await of.transaction(demoTenantId, async (transaction) => await transaction.get(wanted));

/** Every record that the plan writes. */
const stateOf = async (of: Store) =>
  await recordsIn(
    of,
    ids(seedPlan().flatMap((step): { readonly id: string }[] => ('records' in step ? [...step.records] : [step]))),
  );

function leads(staffId: string, institutionId: string): boolean {
  const profiles = demoStaff.find(({ id }) => id === staffId)?.body.institutionProfiles ?? [];
  return profiles.some((profile) => profile.institutionId === institutionId && profile.role === 'leader');
}

/** The table of rights.md in plain words, read off the fixtures and not by core's scopes. */
const at =
  (...institutions: string[]) =>
  ({ body }: DemoIntervention) =>
    institutions.includes(body.institutionId);
const onIt =
  (staffId: string) =>
  ({ body }: DemoIntervention) =>
    [body.ownerId, ...(body.coTeamIds ?? []), ...(body.staffIds ?? [])].includes(staffId);
const childrenOf = (groupId: string) => ids(demoChildren.filter(({ body }) => body.groupId === groupId));
const ofGroup =
  (groupId: string) =>
  ({ body }: DemoIntervention) =>
    (body.groupIds ?? []).includes(groupId) ||
    (body.subjectRefs ?? []).some((child) => childrenOf(groupId).includes(child));
const about =
  (child: string) =>
  ({ body }: DemoIntervention) =>
    (body.subjectRefs ?? []).includes(child);
const any =
  (...tests: ((intervention: DemoIntervention) => boolean)[]) =>
  (intervention: DemoIntervention) =>
    tests.some((test) => test(intervention));

const interventionsOf: Readonly<Record<PersonaCode, (intervention: DemoIntervention) => boolean>> = {
  'resource-person': any(at('EX-S1'), onIt('EX-P09')),
  'resource-pedagogue': any(at('EX-D1', 'EX-D2'), onIt('EX-P21')),
  teacher: any(ofGroup('EX-S1-5B'), onIt('EX-P18')),
  pedagogue: any(ofGroup('EX-D1-STJERNE'), onIt('EX-P19')),
  'plan-coordinator': onIt('EX-P17'),
  'school-leader': at('EX-S1'),
  'day-care-leader': at('EX-D1'),
  'professional-leader': at('EX-D1', 'EX-D2', 'EX-D3'),
  // Olga has a grant on the record EX-I08 and on the child Barn-09.
  psychologist: any(({ id }) => id === 'EX-I08', about('Barn-09')),
  administration: () => false,
  guardian: (intervention) =>
    about('Elev-5B-07')(intervention) && (intervention.body.sharedWith ?? []).includes('guardians'),
};

const isChildOn = (test: (intervention: DemoIntervention) => boolean) => (child: string) =>
  demoInterventions.some((intervention) => test(intervention) && about(child)(intervention));
const institutionOf = (child: string) => demoChildren.find(({ id }) => id === child)?.body.institutionId ?? '';

const childrenOfPersona: Readonly<Record<PersonaCode, (child: string) => boolean>> = {
  'resource-person': (child) => institutionOf(child) === 'EX-S1' || isChildOn(onIt('EX-P09'))(child),
  'resource-pedagogue': (child) =>
    ['EX-D1', 'EX-D2'].includes(institutionOf(child)) || isChildOn(onIt('EX-P21'))(child),
  teacher: (child) => childrenOf('EX-S1-5B').includes(child) || isChildOn(onIt('EX-P18'))(child),
  pedagogue: (child) => childrenOf('EX-D1-STJERNE').includes(child) || isChildOn(onIt('EX-P19'))(child),
  'plan-coordinator': isChildOn(onIt('EX-P17')),
  'school-leader': (child) => institutionOf(child) === 'EX-S1',
  'day-care-leader': (child) => institutionOf(child) === 'EX-D1',
  // The cases of the corps: children in day care who have an intervention.
  'professional-leader': (child) => institutionOf(child).startsWith('EX-D') && isChildOn(() => true)(child),
  psychologist: (child) => child === 'Barn-09',
  administration: () => false,
  guardian: (child) => child === 'Elev-5B-07',
};

const viewOf = ({ code }: Persona) => (code === 'guardian' ? 'shared' : 'whole');

describe('what each persona lists', () => {
  for (const persona of personas) {
    const { code } = persona;
    if (code === 'administration') continue;
    it(`${code}: the interventions that rights.md gives, and no other`, async () => {
      const listed = await list(code, 'interventions?view=full&limit=200');
      assert.deepEqual(ids(listed), ids(demoInterventions.filter(interventionsOf[code])));
      assert.deepEqual([...new Set(listed.map(({ view }) => view))], listed.length === 0 ? [] : [viewOf(persona)]);
    });

    it(`${code}: the children that rights.md gives, and no other`, async () => {
      const listed = await list(code, 'children?limit=200');
      assert.deepEqual(ids(listed), ids(demoChildren.filter(({ id }) => childrenOfPersona[code](id))));
    });
  }

  for (const { code } of personas) {
    it(`${code}: the institutions, ${code === 'guardian' ? 'by name only' : 'whole'}`, async () => {
      const listed = await list(code, 'institutions?view=full');
      assert.equal(listed.length, 7);
      assert.ok(listed.every(({ view }) => view === (code === 'guardian' ? 'label' : 'whole')));
    });
  }

  it('administration: figures only, so that interventions and children are refused with the reason', async () => {
    for (const path of ['interventions', 'children']) {
      const response = await app.request(`/v1/${path}`, { headers: { authorization: 'Bearer administration' } });
      assert.equal(response.status, 403);
      assert.match(await response.text(), /problems\/forbidden/);
    }
  });

  it('gives every persona but the administration something to look at, and none everything', () => {
    for (const { code } of personas) {
      const n = demoInterventions.filter(interventionsOf[code]).length;
      assert.ok(code === 'administration' ? n === 0 : n >= 2 && n < 20, `${code}: ${n}`);
    }
  });

  it('shows colleagues: all of them in summary to those in the centre, whole to the administration', async () => {
    const seen = await list('resource-person', 'staff-members?limit=100&view=full');
    assert.equal(seen.length, 26);
    assert.deepEqual(
      seen.filter(({ view }) => view === 'whole').map(({ id }) => id),
      ['EX-P09'],
    );
    const known = await list('administration', 'staff-members?limit=100&view=full');
    assert.equal(known.filter(({ view }) => view === 'whole').length, 26);
  });

  it('shows a guardian the names of those who work on what is shared, and nobody else', async () => {
    const shared = demoInterventions.filter(interventionsOf.guardian).map(({ body }) => body);
    const expected = new Set(
      shared.flatMap((body) => [body.ownerId, ...(body.coTeamIds ?? []), ...(body.staffIds ?? [])]),
    );
    const seen = await list('guardian', 'staff-members?limit=100');
    assert.deepEqual(ids(seen), [...expected].sort());
    assert.ok(seen.every((member) => member.view === 'label' && !('employerUnitId' in member)));
  });

  it('lets a guardian see the shared part only: no assessment, no evidence, no colleagues’ notes', async () => {
    for (const record of await list('guardian', 'interventions?view=full')) {
      for (const field of [
        'contextRationale',
        'evidenceBasis',
        'colleagueLearning',
        'grants',
        'createdBy',
        'closure',
      ]) {
        assert.ok(!(field in record), `${record.id} shows ${field}`);
      }
      assert.equal(typeof record.purpose, 'string');
    }
  });

  it('counts for the administration, and holds back the numbers in which somebody could be recognised', async () => {
    const counts = await read<{ items: { code: string; n?: number; suppressed?: boolean }[] }>(
      'administration',
      'interventions/counts?by=state',
    );
    const of = (code: string) => counts.items.find((item) => item.code === code);
    assert.equal(of('active')?.n, 14);
    assert.equal(of('closed')?.n, 16);
    assert.deepEqual(of('cancelled'), { code: 'cancelled', suppressed: true });
  });
});

describe('the personas', () => {
  it('are colleagues of the demo under their own names, at institutions and in groups that exist', () => {
    for (const { code, name, actor } of personas) {
      if (actor.staffId === undefined) continue;
      assert.equal(demoStaff.find(({ id }) => id === actor.staffId)?.body.displayName, name, code);
    }
  });

  it('are found by their code, and a wrong code is named', () => {
    assert.equal(personaOf('guardian').actor.kind, 'guardian');
    assert.throws(() => personaOf('king' as PersonaCode), /There is no persona king; there are resource-person,/);
  });
});
