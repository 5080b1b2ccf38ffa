import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Actor } from '@samspil/core';
import { demoTenantId, personaOf } from '@samspil/server/demo';
import { assertProblem, errorsOf, itemsOf } from '../answers.js';
import type { Api } from '../api.js';
import { importer } from '../api.js';
import { draft, interventionsOn, leader, pathOf } from '../interventions.js';

/** Who may do what, as rights.md has it, seen from outside. */
export function rightsSuite(api: () => Api): void {
  const { create } = interventionsOn(api);
  describe('rights', () => {
    it('lets a teacher write a draft for the own class and translate practice, and nothing more', async () => {
      const answer = await api().call('/v1/interventions', {
        as: 'teacher',
        method: 'POST',
        body: { ...draft, ownerId: 'EX-P01', title: 'Fra klasselæreren' },
      });
      assert.equal(answer.status, 201, answer.text);
      const leaders = await create();
      const allowed = await api().call(pathOf(leaders), {
        as: 'teacher',
        method: 'PATCH',
        version: 1,
        body: { practiceTranslation: 'Vi gør det hver morgen' },
      });
      assert.equal(allowed.status, 200, allowed.text);
      const refused = await api().call(pathOf(leaders), {
        as: 'teacher',
        method: 'PATCH',
        version: 2,
        body: { title: 'Min titel' },
      });
      assertProblem(refused, 403, 'forbidden', '/title');
      const elsewhere = await api().call('/v1/interventions', {
        as: 'teacher',
        method: 'POST',
        body: { ...draft, ownerId: 'EX-P01', groupIds: ['EX-S1-3A'] },
      });
      assertProblem(elsewhere, 403, 'forbidden');
    });

    it('shows a guardian only what is shared, cut to the shared part', async () => {
      const list = await api().call('/v1/interventions?view=full', { as: 'guardian' });
      assert.ok(itemsOf(list).length > 0);
      for (const item of itemsOf(list)) {
        assert.equal(item.view, 'shared');
        for (const hidden of ['createdBy', 'strengths', 'evidenceBasis', 'origin', 'grants'])
          assert.equal(item[hidden], undefined);
      }
    });

    it('shows nothing to somebody without a role, and asks for a stronger sign-in where records are sensitive', async () => {
      const nobody: Actor = {
        tenantId: demoTenantId,
        kind: 'employee',
        subject: 'nobody',
        staffId: 'EX-P01',
        roles: [],
        assurance: 'substantial',
      };
      for (const plural of ['interventions', 'children', 'institutions', 'staff-members', 'municipalities']) {
        assertProblem(await api().call(`/v1/${plural}`, { as: nobody }), 403, 'forbidden');
      }
      const weak: Actor = {
        ...nobody,
        roles: [{ role: 'leader', scope: { institutionId: 'EX-S1' } }],
        assurance: 'low',
      };
      assertProblem(await api().call('/v1/interventions', { as: weak }), 403, 'assurance-too-low');
      assert.equal((await api().call('/v1/institutions', { as: weak })).status, 200);
    });

    it('keeps a record from being moved to where its mover has no rights', async () => {
      const created = await create();
      const moved = await api().call(pathOf(created), {
        as: leader,
        method: 'PATCH',
        version: 1,
        body: { institutionId: 'EX-S2' },
      });
      assertProblem(moved, 403, 'forbidden', '/institutionId');
    });

    it('notes every reading of a sensitive record', async () => {
      const created = await create();
      await api().call(pathOf(created), { as: leader });
      const id = String(created.body.id);
      const log = await api().store.transaction(
        demoTenantId,
        async (transaction) => await transaction.accessLog({ recordId: id, limit: 10 }),
      );
      assert.ok(log.some((entry) => entry.action === 'read' && entry.actor === draft.ownerId));
    });

    it('lets a guardian ask only about what the shared part shows, so that no filter or order tells the rest', async () => {
      const ask = (query: string) => api().call(`/v1/interventions?${query}`, { as: 'guardian' });
      for (const [query, parameter] of [
        ['level=interventive', 'level'],
        ['origin=requested', 'origin'],
        ['groupId=EX-S1-5B', 'groupId'],
        ['coTeamId=EX-P09', 'coTeamId'],
        ['sharedWith=pupil', 'sharedWith'],
        ['subjectRef=Elev-5B-08', 'subjectRef'],
        ['subjectRef=Elev-5B-07,Elev-5B-08', 'subjectRef'],
        ['sort=updatedAt', 'sort'],
      ] as const) {
        const answer = await ask(query);
        assertProblem(answer, 400, 'invalid-query', `/${parameter}`);
        assert.equal(errorsOf(answer)[0]?.code, 'not-visible');
      }
      const own = itemsOf(await ask('subjectRef=Elev-5B-07&institutionId=EX-S1&from=2026-08-01&sort=from'));
      assert.deepEqual(own, itemsOf(await ask('')));
      const owner = String(own[0]?.ownerId);
      assert.ok(itemsOf(await ask(`ownerId=${owner}`)).every((item) => item.ownerId === owner));
    });

    it('keeps the history and the findings for those who see the whole record', async () => {
      const [shared] = itemsOf(await api().call('/v1/interventions', { as: 'guardian' }));
      const path = `/v1/interventions/${String(shared?.id)}`;
      for (const part of ['history', 'findings']) {
        assertProblem(await api().call(`${path}/${part}`, { as: 'guardian' }), 403, 'forbidden');
        assert.equal((await api().call(`${path}/${part}`, { as: leader })).status, 200);
      }
    });

    it('lets a system token import, and neither read nor count', async () => {
      const system = importer(demoTenantId);
      for (const path of [
        'interventions',
        'children',
        'institutions',
        'institutions/EX-S1',
        'interventions/counts?by=state',
      ]) {
        const answer = await api().call(`/v1/${path}`, { as: system });
        assertProblem(
          answer,
          path === 'institutions/EX-S1' ? 404 : 403,
          path === 'institutions/EX-S1' ? 'not-found' : 'forbidden',
        );
      }
    });

    it('keeps groups, children and centres of an intervention within its institution, whoever writes', async () => {
      const both: Actor = {
        tenantId: demoTenantId,
        kind: 'employee',
        subject: 'EX-P01',
        staffId: 'EX-P01',
        roles: [
          { role: 'leader', scope: { institutionId: 'EX-S1' } },
          { role: 'leader', scope: { institutionId: 'EX-S2' } },
        ],
        assurance: 'substantial',
      };
      const post = (as: 'teacher' | Actor, fields: Record<string, unknown>) =>
        api().call('/v1/interventions', { as, method: 'POST', body: { ...draft, ...fields } });
      for (const [answer, pointer] of [
        [await post('teacher', { institutionId: 'EX-S2' }), '/groupIds/0'],
        [await post(both, { groupIds: ['EX-S1-5B', 'EX-S2-3A'] }), '/groupIds/1'],
        [await post(both, { centreId: 'EX-S2-RC' }), '/centreId'],
        [
          await post(both, { institutionId: 'EX-S2', groupIds: ['EX-S2-3A'], subjectRefs: ['Elev-5B-07'] }),
          '/subjectRefs/0',
        ],
      ] as const) {
        assertProblem(answer, 422, 'rule-broken', pointer);
        assert.equal(errorsOf(answer)[0]?.code, 'other-institution');
      }
      const created = await create();
      const patch = (body: Record<string, unknown>) =>
        api().call(pathOf(created), { as: both, method: 'PATCH', version: 1, body });
      assertProblem(await patch({ institutionId: 'EX-S2' }), 422, 'rule-broken', '/groupIds/0');
      const moved = await patch({ institutionId: 'EX-S2', groupIds: ['EX-S2-3A'] });
      assert.equal(moved.status, 200, moved.text);
    });

    it('keeps a colleague from being given to another employer by a leader who does not lead there', async () => {
      for (const path of ['/v1/staff-members/EX-P09', `/v1/staff-members/${draft.ownerId}`]) {
        const colleague = await api().call(path, { as: leader });
        const moved = await api().call(path, {
          as: leader,
          method: 'PATCH',
          version: Number(colleague.body.version),
          body: { employerUnitId: 'EX-S2' },
        });
        assertProblem(moved, 403, 'forbidden', '/employerUnitId');
      }
    });

    it('answers whoever writes himself out of a record with the outcome, and shows him nothing after that', async () => {
      const helper: Actor = {
        tenantId: demoTenantId,
        kind: 'employee',
        subject: 'EX-P09',
        staffId: 'EX-P09',
        roles: [{ role: 'coordinator', scope: { institutionId: 'EX-S2' } }],
        assurance: 'substantial',
      };
      const created = await create({ coTeamIds: ['EX-P09'] });
      const left = await api().call(pathOf(created), {
        as: helper,
        method: 'PATCH',
        version: 1,
        body: { coTeamIds: null },
      });
      assert.equal(left.status, 200, left.text);
      assert.deepEqual([left.body.view, left.body.version, left.body.coTeamIds], ['whole', 2, undefined]);
      assertProblem(await api().call(pathOf(created), { as: helper }), 404, 'not-found');
    });

    it('does not repeat an answer to somebody who may no longer see the record', async () => {
      const teacherOf = (groupId: string): Actor => ({
        tenantId: demoTenantId,
        kind: 'employee',
        subject: 'visiting-teacher',
        roles: [{ role: 'teacher', scope: { groupId } }],
        assurance: 'substantial',
      });
      const post = (as: Actor) => api().call('/v1/interventions', { as, method: 'POST', body: draft, key: 'key-1001' });
      assert.equal((await post(teacherOf('EX-S1-5B'))).status, 201);
      const again = await post(teacherOf('EX-S1-5B'));
      assert.equal(again.headers.get('idempotency-replayed'), 'true');
      assertProblem(await post(teacherOf('EX-S2-3A')), 404, 'not-found');
    });

    it('asks for a stronger sign-in before it counts sensitive records', async () => {
      const { actor } = personaOf(leader);
      const weak: Actor = { ...actor, assurance: 'low' };
      assertProblem(await api().call('/v1/interventions/counts?by=level', { as: weak }), 403, 'assurance-too-low');
      assert.equal((await api().call('/v1/groups/counts?by=kind', { as: weak })).status, 200);
    });

    it('notes as a reading what a stale write, an empty change and a repetition show of a sensitive record', async () => {
      const created = await create();
      const readings = async () => {
        const log = await api().store.transaction(
          demoTenantId,
          async (transaction) => await transaction.accessLog({ recordId: String(created.body.id), limit: 10 }),
        );
        return log.filter(({ action }) => action === 'read').length;
      };
      const patch = (version: number) =>
        api().call(pathOf(created), { as: leader, method: 'PATCH', version, body: { title: draft.title } });
      assertProblem(await patch(9), 412, 'version-mismatch');
      assert.equal(await readings(), 1);
      assert.equal((await patch(1)).status, 200);
      assert.equal(await readings(), 2);
      const plan = () =>
        api().call(`${pathOf(created)}/transitions`, {
          as: leader,
          method: 'POST',
          version: 1,
          body: { to: 'planned' },
          key: 'key-1002',
        });
      assert.equal((await plan()).status, 200);
      assert.equal(await readings(), 2);
      assert.equal((await plan()).headers.get('idempotency-replayed'), 'true');
      assert.equal(await readings(), 3);
    });
  });
}
