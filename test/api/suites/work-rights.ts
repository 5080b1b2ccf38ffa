import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Actor } from '@samspil/core';
import {
  type DemoIntervention,
  demoActivityNotes,
  demoChildren,
  demoInterventions,
  demoReviews,
  demoSessions,
} from '@samspil/core/fixtures';
import { demoTenantId, type PersonaCode, personas } from '@samspil/server/demo';
import { asRecord, assertProblem, itemsOf } from '../answers.js';
import type { Answer, Api } from '../api.js';

/** The rows of rights.md on what happens in the course of an intervention, in plain words and not by core's scopes. */
type OfIntervention = (intervention: DemoIntervention) => boolean;
const at =
  (...institutions: string[]): OfIntervention =>
  ({ body }) =>
    institutions.includes(body.institutionId);
const onIt =
  (staffId: string): OfIntervention =>
  ({ body }) =>
    [body.ownerId, ...(body.coTeamIds ?? []), ...(body.staffIds ?? [])].includes(staffId);
const about =
  (child: string): OfIntervention =>
  ({ body }) =>
    (body.subjectRefs ?? []).includes(child);
const ofGroup =
  (groupId: string): OfIntervention =>
  (intervention) =>
    (intervention.body.groupIds ?? []).includes(groupId) ||
    demoChildren.some(({ id, body }) => body.groupId === groupId && about(id)(intervention));
const sharedWithGuardiansOf =
  (child: string): OfIntervention =>
  (intervention) =>
    about(child)(intervention) && (intervention.body.sharedWith ?? []).includes('guardians');

const interventionOf = (id: string | undefined) => demoInterventions.find((intervention) => intervention.id === id);
const no: OfIntervention = () => false;

/** Where a persona works, who it is, and what it is on: the columns of the table that fit. */
interface Columns {
  readonly staffId?: string;
  /** Centre, leader or corps: everything there. */
  readonly everythingOf?: OfIntervention;
  readonly groupId?: string;
  readonly granted?: OfIntervention;
  readonly shared?: OfIntervention;
}

const columnsOf: Readonly<Record<PersonaCode, Columns>> = {
  'resource-person': { staffId: 'EX-P09', everythingOf: at('EX-S1') },
  'resource-pedagogue': { staffId: 'EX-P21', everythingOf: at('EX-D1', 'EX-D2') },
  teacher: { staffId: 'EX-P18', groupId: 'EX-S1-5B' },
  pedagogue: { staffId: 'EX-P19', groupId: 'EX-D1-STJERNE' },
  'plan-coordinator': { staffId: 'EX-P17' },
  'school-leader': { staffId: 'EX-P01', everythingOf: at('EX-S1') },
  'day-care-leader': { staffId: 'EX-P04', everythingOf: at('EX-D1') },
  'professional-leader': { staffId: 'EX-P07', everythingOf: at('EX-D1', 'EX-D2', 'EX-D3') },
  psychologist: {
    staffId: 'EX-P15',
    granted: (intervention) => intervention.id === 'EX-I08' || about('Barn-09')(intervention),
  },
  administration: {},
  guardian: { shared: sharedWithGuardiansOf('Elev-5B-07') },
};

function worksOn({ staffId, everythingOf = no }: Columns, intervention: DemoIntervention | undefined): boolean {
  if (intervention === undefined) return false;
  return everythingOf(intervention) || (staffId !== undefined && onIt(staffId)(intervention));
}

function mayReadWork(columns: Columns, interventionId: string): boolean {
  const { groupId, granted = no } = columns;
  const intervention = interventionOf(interventionId);
  if (intervention === undefined) return false;
  const isOfGroup = groupId !== undefined && ofGroup(groupId)(intervention);
  return worksOn(columns, intervention) || isOfGroup || granted(intervention);
}

const sessionsOf = (columns: Columns) =>
  demoSessions.filter(
    ({ body }) =>
      mayReadWork(columns, body.interventionId) || body.presentStaffIds.some((id) => id === columns.staffId),
  );

const reviewsOf = (columns: Columns) =>
  demoReviews.filter(({ body }) => {
    const intervention = interventionOf(body.interventionId);
    const isShared = intervention !== undefined && (columns.shared ?? no)(intervention);
    return (
      mayReadWork(columns, body.interventionId) || body.participantIds.some((id) => id === columns.staffId) || isShared
    );
  });

const notesOf = (columns: Columns) =>
  demoActivityNotes.filter(({ body }) => {
    const intervention = interventionOf(body.interventionId);
    if (body.authorId === columns.staffId || worksOn(columns, intervention)) return true;
    if (intervention === undefined && columns.everythingOf !== undefined) {
      const [someone] = demoInterventions.filter((other) => other.body.institutionId === body.institutionId);
      return someone !== undefined && columns.everythingOf(someone);
    }
    const { groupId } = columns;
    if (groupId === undefined || body.visibility !== 'permanentStaff') return false;
    if (intervention === undefined) return (body.groupIds ?? []).includes(groupId);
    return intervention.body.targetType !== 'child' && (intervention.body.groupIds ?? []).includes(groupId);
  });

const ids = (records: readonly { readonly id?: unknown }[]) => records.map(({ id }) => String(id)).sort();

/** A teacher of 5.B who is on nothing there. */
const visitingTeacher: Actor = {
  tenantId: demoTenantId,
  kind: 'employee',
  subject: 'EX-P20',
  staffId: 'EX-P20',
  roles: [{ role: 'teacher', scope: { groupId: 'EX-S1-5B' } }],
  assurance: 'substantial',
};
const pupil: Actor = {
  tenantId: demoTenantId,
  kind: 'pupil',
  subject: 'EX-E01',
  childIds: ['Elev-5B-07'],
  roles: [],
  assurance: 'substantial',
};

export function workRightsSuite(api: () => Api): void {
  type Caller = PersonaCode | Actor;
  const get = (as: Caller, path: string) => api().call(`/v1/${path}`, { as });
  const post = (as: Caller, path: string, body: unknown) => api().call(`/v1/${path}`, { as, method: 'POST', body });
  const patch = (as: Caller, path: string, version: number, body: unknown) =>
    api().call(`/v1/${path}`, { as, method: 'PATCH', version, body });
  const made = (answer: Answer): string => {
    assert.equal(answer.status, 201, answer.text);
    return String(answer.body.id);
  };

  describe('rights to sessions, activity notes and reviews', () => {
    const kinds = [
      ['sessions', sessionsOf, demoSessions],
      ['activity-notes', notesOf, demoActivityNotes],
      ['reviews', reviewsOf, demoReviews],
    ] as const;
    for (const { code } of personas) {
      for (const [plural, expectedOf, all] of kinds) {
        it(`${code}: the ${plural} that rights.md gives, and no other`, async () => {
          const expected = ids(expectedOf(columnsOf[code]));
          const answer = await get(code, `${plural}?limit=2000`);
          // Who can never see one is told so; everybody else gets a list, be it empty.
          if (answer.status === 403) {
            assertProblem(answer, 403, 'forbidden');
            assert.deepEqual(expected, []);
            return;
          }
          // Other tests write records of their own beside those of the demo.
          const known = new Set(ids(all));
          assert.deepEqual(
            ids(itemsOf(answer)).filter((id) => known.has(id)),
            expected,
          );
        });
      }
    }

    it('gives every column something of each kind that the table gives it, and none everything', () => {
      for (const code of ['resource-person', 'teacher', 'plan-coordinator', 'professional-leader'] as const) {
        for (const [plural, expectedOf, all] of kinds) {
          const n = expectedOf(columnsOf[code]).length;
          assert.ok(n > 0 && n < all.length, `${code} ${plural}: ${n}`);
        }
      }
      assert.deepEqual(ids(reviewsOf(columnsOf.guardian)), ['EX-I08-E1', 'EX-I08-E2', 'EX-I08-E3', 'EX-I18-E1']);
    });

    it('shows the names of all who were there to everybody who reads of it', async () => {
      const fields = ['presentStaffIds', 'participantIds', 'authorId'];
      for (const { code, actor } of personas) {
        if (actor.kind !== 'employee' || code === 'administration') continue;
        const named = new Set<string>();
        for (const [plural] of kinds) {
          const answer = await get(code, `${plural}?limit=2000`);
          const items = answer.status === 200 ? itemsOf(answer) : [];
          for (const item of items)
            for (const field of fields) for (const id of [item[field]].flat()) named.add(`${id}`);
        }
        named.delete('undefined');
        const query = [...named].join(',');
        const seen = named.size === 0 ? [] : itemsOf(await get(code, `staff-members?limit=100&ids=${query}`));
        assert.deepEqual(ids(seen), [...named].sort(), code);
        assert.ok(seen.every(({ displayName }) => typeof displayName === 'string'));
      }
    });

    it('counts for the administration and shows it nothing', async () => {
      assert.equal((await get('administration', 'sessions/counts?by=state')).status, 200);
      assert.equal((await get('administration', 'reviews/counts?by=kind')).status, 200);
      assertProblem(await get('administration', 'activity-notes/counts?by=visibility'), 403, 'forbidden');
      assertProblem(await get('administration', 'sessions/EX-I03-S01'), 404, 'not-found');
    });
  });

  describe('a shared review', () => {
    it('shows a guardian the shared part, and takes their own view and nothing else', async () => {
      const review = await get('guardian', 'reviews/EX-I08-E1');
      assert.equal(review.body.view, 'shared');
      for (const hidden of ['findings', 'participantIds', 'effortAndBenefit', 'createdBy', 'otherParticipants'])
        assert.equal(review.body[hidden], undefined, hidden);
      const rights = await get('guardian', 'reviews/EX-I08-E1/rights');
      assert.deepEqual(rights.body, { actions: ['update'], fields: ['guardianView'] });
      const version = Number(review.body.version);
      for (const [field, value] of [
        ['findings', 'Det går godt'],
        ['childView', 'Godt'],
        ['decision', 'stop'],
        ['date', '2027-02-25'],
      ]) {
        const refused = await patch('guardian', 'reviews/EX-I08-E1', version, { [`${field}`]: value });
        assertProblem(refused, 403, 'forbidden', `/${field}`);
      }
      const written = await patch('guardian', 'reviews/EX-I08-E1', version, {
        guardianView: 'Vi er glade for pausen.',
      });
      assert.equal(written.status, 200, written.text);
      assert.equal(written.body.guardianView, 'Vi er glade for pausen.');
      assert.equal(written.body.findings, undefined);
      const held = await api().call('/v1/reviews/EX-I08-E2/transitions', {
        as: 'guardian',
        method: 'POST',
        version: 1,
        body: { to: 'held', patch: { findings: 'x' } },
      });
      assertProblem(held, 403, 'forbidden');
    });

    it('shows a pupil the shared part, to read', async () => {
      assert.equal((await get(pupil, 'reviews/EX-I08-E1')).body.view, 'shared');
      assert.deepEqual((await get(pupil, 'reviews/EX-I08-E1/rights')).body, { actions: [] });
      assertProblem(await get(pupil, 'reviews/EX-I18-E1'), 404, 'not-found');
    });

    it('is there for the family only as long as the intervention is shared with them', async () => {
      const intervention = await get('school-leader', 'interventions/EX-I18');
      const share = (version: number, sharedWith: readonly string[] | null) =>
        patch('school-leader', 'interventions/EX-I18', version, { sharedWith });
      assert.equal((await get('guardian', 'reviews/EX-I18-E1')).status, 200);
      const version = Number(intervention.body.version);
      assert.equal((await share(version, null)).status, 200);
      assertProblem(await get('guardian', 'reviews/EX-I18-E1'), 404, 'not-found');
      assertProblem(await patch('guardian', 'reviews/EX-I18-E1', 1, { guardianView: 'Hvorfor?' }), 404, 'not-found');
      assert.equal((await share(version + 1, ['guardians'])).status, 200);
      assert.equal((await get('guardian', 'reviews/EX-I18-E1')).status, 200);
    });
  });

  describe('an activity note', () => {
    const note = {
      institutionId: 'EX-S1',
      date: '2027-03-04',
      what: 'Legen gik i gang af sig selv.',
      visibility: 'permanentStaff',
    };

    it('is written by a teacher of the group, in the own name only', async () => {
      const onIntervention = { ...note, interventionId: 'EX-I12' };
      assertProblem(
        await post(visitingTeacher, 'activity-notes', { ...onIntervention, authorId: 'EX-P09' }),
        403,
        'forbidden',
      );
      const id = made(await post(visitingTeacher, 'activity-notes', { ...onIntervention, authorId: 'EX-P20' }));
      const visit = { ...note, authorId: 'EX-P20', groupIds: ['EX-S1-5B'] };
      made(await post(visitingTeacher, 'activity-notes', visit));
      assertProblem(
        await post(visitingTeacher, 'activity-notes', { ...visit, groupIds: ['EX-S1-5A'] }),
        403,
        'forbidden',
      );
      const rights = await get(visitingTeacher, `activity-notes/${id}/rights`);
      assert.deepEqual(rights.body.actions, ['update', 'transition']);
      for (const [field, value] of [
        ['authorId', 'EX-P09'],
        ['interventionId', 'EX-I03'],
        ['groupIds', ['EX-S1-5B']],
      ] as const) {
        assert.ok(!JSON.stringify(rights.body.fields).includes(field));
        assertProblem(
          await patch(visitingTeacher, `activity-notes/${id}`, 1, { [field]: value }),
          403,
          'forbidden',
          `/${field}`,
        );
      }
      const changed = await patch(visitingTeacher, `activity-notes/${id}`, 1, { next: 'Samme leg i morgen.' });
      assert.equal(changed.status, 200, changed.text);
    });

    it('of a colleague is nobody else’s to change, not the leader’s either', async () => {
      assertProblem(await patch('school-leader', 'activity-notes/EX-N07', 1, { what: 'Andet' }), 403, 'forbidden');
      assert.deepEqual((await get('school-leader', 'activity-notes/EX-N07/rights')).body, { actions: [] });
    });

    it('on a child’s intervention does not open to the group by naming it', async () => {
      const body = { ...note, authorId: 'EX-P09', interventionId: 'EX-I08', groupIds: ['EX-S1-5B'] };
      const id = made(await post('resource-person', 'activity-notes', body));
      assertProblem(await get(visitingTeacher, `activity-notes/${id}`), 404, 'not-found');
      assert.equal((await get('teacher', `activity-notes/${id}`)).status, 200);
    });
  });

  describe('what one may do with a record', () => {
    it('is told to whoever sees it, with the fields where it is only some', async () => {
      const rights = async (as: Caller, path: string) => asRecord((await get(as, `${path}/rights`)).body);
      assert.deepEqual(await rights(visitingTeacher, 'interventions/EX-I12'), {
        actions: ['update'],
        fields: ['practiceTranslation'],
      });
      assert.deepEqual(await rights('teacher', 'interventions/EX-I12'), { actions: ['update', 'transition'] });
      assert.deepEqual(await rights('school-leader', 'interventions/EX-I14'), {
        actions: ['update', 'transition', 'remove'],
      });
      assert.deepEqual(await rights('guardian', 'interventions/EX-I08'), { actions: [] });
      assert.deepEqual(await rights(visitingTeacher, 'sessions/EX-I12-S01'), { actions: [] });
      assert.deepEqual(await rights('school-leader', 'sessions/EX-I12-S01'), { actions: [] });
      assert.deepEqual(await rights('teacher', 'sessions/EX-I12-S16'), { actions: ['update', 'transition', 'remove'] });
      assert.deepEqual(await rights('school-leader', 'reviews/EX-I02-E1'), {
        actions: ['update', 'transition', 'remove'],
      });
    });

    it('is nothing to be asked about by who does not see it', async () => {
      for (const path of [
        'interventions/EX-I21',
        'sessions/EX-I21-S01',
        'reviews/EX-I21-E1',
        'activity-notes/EX-N05',
      ]) {
        assertProblem(await get(visitingTeacher, `${path}/rights`), 404, 'not-found');
      }
      assertProblem(await get('guardian', 'sessions/EX-I03-S01/rights'), 404, 'not-found');
      assertProblem(await get('school-leader', 'interventions/EX-I99/rights'), 404, 'not-found');
    });
  });

  describe('templates', () => {
    it('are read by every employee, and written where they belong', async () => {
      assert.ok(itemsOf(await get('teacher', 'intervention-templates')).length >= 7);
      assertProblem(await get('guardian', 'intervention-templates'), 403, 'forbidden');
      const local = { title: 'Rolig start', institutionId: 'EX-S1' };
      const id = made(await post('school-leader', 'intervention-templates', local));
      assertProblem(await post('school-leader', 'intervention-templates', { title: 'For alle' }), 403, 'forbidden');
      assertProblem(
        await patch('school-leader', `intervention-templates/${id}`, 1, { institutionId: null }),
        403,
        'forbidden',
      );
      assertProblem(await patch('school-leader', 'intervention-templates/EX-T1', 1, { title: 'x' }), 403, 'forbidden');
      assertProblem(await post('teacher', 'intervention-templates', local), 403, 'forbidden');
      made(await post('administration', 'intervention-templates', { title: 'For alle' }));
    });
  });
}
