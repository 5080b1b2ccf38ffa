import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demoTenantId } from '@samspil/server/demo';
import { asList, asRecord, assertProblem, itemsOf } from '../answers.js';
import type { Api } from '../api.js';
import { importer } from '../api.js';
import { draft, interventionsOn, leader, pathOf, whatItTakes } from '../interventions.js';

/** What may be changed, and what a change leaves behind. */
export function writingSuite(api: () => Api): void {
  const { create, unchanged } = interventionsOn(api);
  describe('writing', () => {
    it('creates a draft, with a Location and an ETag, and it is there', async () => {
      const created = await create();
      assert.equal(created.body.state, 'draft');
      assert.equal(created.body.version, 1);
      assert.equal(created.headers.get('etag'), '"1"');
      assert.equal(created.headers.get('location'), pathOf(created));
      await unchanged(pathOf(created), created);
    });

    it('takes an id from the client, and refuses it a second time', async () => {
      const id = 'EX-own-id-1';
      const first = await create({ id });
      assert.equal(first.body.id, id);
      const second = await api().call('/v1/interventions', {
        as: leader,
        method: 'POST',
        body: { ...draft, id },
      });
      assertProblem(second, 409, 'id-taken');
    });

    it('changes fields by merge patch, removes with null, and leaves the rest', async () => {
      const created = await create({ purpose: 'Ro' });
      const patched = await api().call(pathOf(created), {
        as: leader,
        method: 'PATCH',
        version: 1,
        body: { title: 'Ny titel', purpose: null, frame: { place: 'Gangen' } },
      });
      assert.equal(patched.status, 200, patched.text);
      assert.equal(patched.headers.get('etag'), '"2"');
      assert.deepEqual(
        [patched.body.title, patched.body.purpose, patched.body.frame, patched.body.from],
        ['Ny titel', undefined, { place: 'Gangen' }, draft.from],
      );
    });

    it('makes no new version of a patch that changes nothing', async () => {
      const created = await create();
      const patched = await api().call(pathOf(created), {
        as: leader,
        method: 'PATCH',
        version: 1,
        body: { title: draft.title },
      });
      assert.equal(patched.body.version, 1);
    });

    it('walks the life of an intervention, with what each step needs, and tells it as history', async () => {
      const created = await create(whatItTakes);
      const path = pathOf(created);
      const step = async (version: number, body: Record<string, unknown>) => {
        const answer = await api().call(`${path}/transitions`, { as: leader, method: 'POST', version, body });
        assert.equal(answer.status, 200, answer.text);
        return answer;
      };
      await step(1, { to: 'planned' });
      await step(2, { to: 'active' });
      await step(3, { to: 'reviewing', patch: { finalReviewAt: '2027-05-20' } });
      const closed = await step(4, {
        to: 'closed',
        patch: { closure: { decision: 'anchor', effectRating: 'positive' } },
      });
      assert.equal(closed.body.state, 'closed');
      const history = await api().call(`${path}/history?limit=2`, { as: leader });
      assert.deepEqual(
        itemsOf(history).map((item) => [item.version, item.action, item.state]),
        [
          [5, 'transitioned', 'closed'],
          [4, 'transitioned', 'reviewing'],
        ],
      );
      assert.deepEqual(itemsOf(history)[0]?.changedFields, ['state', 'closure']);
      const older = await api().call(`${path}/history?limit=10&cursor=${String(history.body.nextCursor)}`, {
        as: leader,
      });
      assert.deepEqual(
        itemsOf(older).map((item) => item.version),
        [3, 2, 1],
      );
    });

    it('blocks a transition, naming what is missing, and changes nothing', async () => {
      const created = await create({ setting: 'outOfContext' });
      const answer = await api().call(`${pathOf(created)}/transitions`, {
        as: leader,
        method: 'POST',
        version: 1,
        body: { to: 'planned' },
      });
      assertProblem(answer, 409, 'transition-blocked');
      const finding = asList(answer.body.findings)[0];
      assert.equal(finding?.code, 'INV-02');
      assert.deepEqual(asRecord(finding?.params).missing, [
        'text',
        'assessedBy',
        'assessedAt',
        'reviewAt',
        'returnPlan',
      ]);
      await unchanged(pathOf(created), created);
    });

    it('lets an override with a rationale pass, and keeps who and when', async () => {
      const created = await create({ setting: 'outOfContext' });
      const answer = await api().call(`${pathOf(created)}/transitions`, {
        as: leader,
        method: 'POST',
        version: 1,
        body: { to: 'planned', overrides: [{ code: 'INV-02', rationale: 'Vurderingen ligger på møde i morgen' }] },
      });
      assert.equal(answer.status, 200, answer.text);
      const stored = asList(answer.body.overrides)[0];
      assert.deepEqual([stored?.code, stored?.by], ['INV-02', draft.ownerId]);
    });

    it('lets only one of two simultaneous steps pass where the municipality holds a limit strictly', async () => {
      const [policy] = itemsOf(await api().call('/v1/policy-sets', { as: 'administration' }));
      const decide = async (body: Record<string, unknown>) => {
        const path = `/v1/policy-sets/${String(policy?.id)}`;
        const { version } = (await api().call(path, { as: 'administration' })).body;
        const answer = await api().call(path, {
          as: 'administration',
          method: 'PATCH',
          version: Number(version),
          body,
        });
        assert.equal(answer.status, 200, answer.text);
      };
      await decide({ severities: [{ code: 'INV-04', severity: 'error' }], wipPerGroup: 1, wipPerCentre: 1_000 });
      const both = await Promise.all([1, 2].map(() => create({ ...whatItTakes, groupIds: ['EX-S1-6A'] })));
      const step = (created: (typeof both)[number], version: number, to: string) =>
        api().call(`${pathOf(created)}/transitions`, { as: leader, method: 'POST', version, body: { to } });
      for (const created of both) assert.equal((await step(created, 1, 'planned')).status, 200);
      const outcomes = await Promise.all(both.map((created) => step(created, 2, 'active')));
      assert.deepEqual(outcomes.map(({ status }) => status).sort(), [200, 409]);
      const { severities = null, wipPerGroup = null, wipPerCentre = null } = policy ?? {};
      await decide({ severities, wipPerGroup, wipPerCentre });
    });

    it('refuses a step that the lifecycle does not have, and one without its reason', async () => {
      const created = await create();
      const illegal = await api().call(`${pathOf(created)}/transitions`, {
        as: leader,
        method: 'POST',
        version: 1,
        body: { to: 'closed' },
      });
      assertProblem(illegal, 409, 'illegal-transition');
      assert.deepEqual(illegal.body.allowed, ['planned', 'cancelled']);
      const cancelled = await api().call(`${pathOf(created)}/transitions`, {
        as: leader,
        method: 'POST',
        version: 1,
        body: { to: 'cancelled' },
      });
      assertProblem(cancelled, 422, 'validation-failed', '/reason');
      await unchanged(pathOf(created), created);
    });

    it('deletes a draft, and nothing that has begun', async () => {
      const created = await create();
      assert.equal((await api().call(pathOf(created), { as: leader, method: 'DELETE', version: 1 })).status, 204);
      assertProblem(await api().call(pathOf(created), { as: leader }), 404, 'not-found');
      const planned = await create();
      await api().call(`${pathOf(planned)}/transitions`, {
        as: leader,
        method: 'POST',
        version: 1,
        body: { to: 'planned' },
      });
      assertProblem(
        await api().call(pathOf(planned), { as: leader, method: 'DELETE', version: 2 }),
        409,
        'not-removable',
      );
    });

    it('keeps only the overrides that let something pass, one a rule, and lets none pass a guard', async () => {
      const created = await create();
      const step = (version: number, body: Record<string, unknown>) =>
        api().call(`${pathOf(created)}/transitions`, { as: leader, method: 'POST', version, body });
      assert.equal((await step(1, { to: 'planned' })).status, 200);
      const overrides = [
        { code: 'GUARD-goal', rationale: 'Målet kommer' },
        { code: 'INV-05', rationale: 'Rammen kommer' },
        { code: 'INV-05', rationale: 'Rammen aftales mandag' },
        { code: 'INV-23', rationale: 'Gælder ikke her' },
      ];
      const guarded = await step(2, { to: 'active', overrides });
      assertProblem(guarded, 409, 'transition-blocked');
      assert.deepEqual(
        asList(guarded.body.findings).map(({ code }) => code),
        ['GUARD-goal'],
      );
      const started = await step(2, { to: 'active', overrides, patch: { goals: whatItTakes.goals } });
      assert.equal(started.status, 200, started.text);
      assert.deepEqual(
        asList(started.body.overrides).map(({ code, rationale }) => [code, rationale]),
        [['INV-05', 'Rammen aftales mandag']],
      );
    });

    it('refuses to restore a second centre and to approve a second policy set for the same days', async () => {
      const centre = {
        type: 'resourceCentre',
        id: 'EX-S1-RC-OLD',
        state: 'archived',
        name: 'Det gamle',
        institutionId: 'EX-S1',
      };
      const rules = { type: 'policySet', id: 'EX-R2', name: 'Nye regler', from: '2027-01-01' };
      const imported = await api().call('/v1/imports', {
        as: importer(demoTenantId),
        method: 'POST',
        body: { records: [{ ...centre, memberIds: [], from: '2027-01-01' }, rules] },
      });
      assert.equal(imported.status, 201, imported.text);
      for (const path of ['/v1/resource-centres/EX-S1-RC-OLD', '/v1/policy-sets/EX-R2']) {
        const before = await api().call(path, { as: 'administration' });
        const answer = await api().call(`${path}/transitions`, {
          as: 'administration',
          method: 'POST',
          version: 1,
          body: { to: 'active' },
        });
        assertProblem(answer, 409, 'claim-taken');
        assert.deepEqual((await api().call(path, { as: 'administration' })).body, before.body);
      }
    });

    it('repeats the outcome of an import under its key', async () => {
      const send = () =>
        api().call('/v1/imports', {
          as: importer(demoTenantId),
          method: 'POST',
          key: 'key-2001',
          body: { records: [{ type: 'institution', id: 'EX-NEW4', name: 'Ny skole', kind: 'school' }] },
        });
      assert.deepEqual((await send()).body, { imported: 1 });
      const again = await send();
      assert.deepEqual([again.status, again.body], [201, { imported: 1 }]);
      assert.equal(again.headers.get('idempotency-replayed'), 'true');
    });
  });
}
