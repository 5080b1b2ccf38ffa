import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demoTenantId } from '@samspil/server/demo';
import { asList, asRecord, assertProblem, errorsOf } from '../answers.js';
import { type Answer, type Api, importer } from '../api.js';
import { draft, interventionsOn, leader, pathOf } from '../interventions.js';

/** Bad input gets a clear answer, and loses nothing. */
export function badInputSuite(api: () => Api): void {
  const { create, unchanged } = interventionsOn(api);
  describe('bad input', () => {
    it('refuses a body that is not JSON, not UTF-8, not an object, or of another media type', async () => {
      const post = (options: object) => api().call('/v1/interventions', { as: leader, method: 'POST', ...options });
      assertProblem(await post({ text: '{"title": ' }), 400, 'malformed-json');
      assertProblem(await post({ text: '' }), 400, 'malformed-json');
      assertProblem(await post({ text: '[]' }), 422, 'validation-failed', '');
      assertProblem(await post({ text: 'null' }), 422, 'validation-failed', '');
      assertProblem(
        await post({ text: 'title=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
        415,
        'unsupported-media-type',
      );
      assertProblem(await post({ text: `"${'x'.repeat(300_000)}"` }), 413, 'payload-too-large');
    });

    it('names each wrong field by pointer and code', async () => {
      const cases: [Record<string, unknown>, string, string][] = [
        [{ title: undefined }, '/title', 'required'],
        [{ title: '' }, '/title', 'too-short'],
        [{ title: '   ' }, '/title', 'blank'],
        [{ title: 'x'.repeat(201) }, '/title', 'too-long'],
        [{ title: 7 }, '/title', 'wrong-type'],
        [{ colour: 'red' }, '/colour', 'unknown-field'],
        [{ frame: { where: 'x' } }, '/frame/where', 'unknown-field'],
        [{ level: 'gentle' }, '/level', 'not-one-of'],
        [{ from: '2027-02-30' }, '/from', 'bad-format'],
        [{ from: '8. marts' }, '/from', 'bad-format'],
        [{ ownerId: 'no spaces please' }, '/ownerId', 'invalid-id'],
        [{ ownerId: ['0101', '70-', '1234'].join('') }, '/ownerId', 'cpr-number'],
        [{ weeklyMinutesPlanned: -1 }, '/weeklyMinutesPlanned', 'too-small'],
        [{ weeklyMinutesPlanned: 1.5 }, '/weeklyMinutesPlanned', 'wrong-type'],
        [{ purpose: null }, '/purpose', 'wrong-type'],
        [{ purpose: 'nul \u0000 tegn' }, '/purpose', 'bad-character'],
        [{ purpose: 'et halvt \ud83d' }, '/purpose', 'bad-character'],
        [
          {
            goals: Array.from({ length: 21 }, (_, i) => ({ id: `G${i}`, aim: 'social', text: 'x', state: 'active' })),
          },
          '/goals',
          'too-many',
        ],
      ];
      for (const [fields, pointer, code] of cases) {
        const answer = await api().call('/v1/interventions', {
          as: leader,
          method: 'POST',
          body: { ...draft, ...fields },
        });
        assertProblem(answer, 422, 'validation-failed');
        assert.deepEqual(
          errorsOf(answer).map((error) => [error.pointer, error.code]),
          [[pointer, code]],
          answer.text,
        );
      }
    });

    it('refuses what breaks the structure: an end before the start, a group that is missing, a goal after the end, an id used twice', async () => {
      const cases: [Record<string, unknown>, string][] = [
        [{ to: '2027-03-01' }, 'STRUCT-period'],
        [{ groupIds: [] }, 'INV-30'],
        [{ aims: [] }, 'INV-30'],
        [{ goals: [{ id: 'G1', aim: 'social', text: 'x', state: 'active', due: '2027-06-30' }] }, 'INV-25'],
        [{ goals: ['a', 'b'].map((text) => ({ id: 'G1', aim: 'social', text, state: 'active' })) }, 'STRUCT-unique'],
      ];
      for (const [fields, code] of cases) {
        const answer = await api().call('/v1/interventions', {
          as: leader,
          method: 'POST',
          body: { ...draft, ...fields },
        });
        assertProblem(answer, 422, 'rule-broken');
        assert.deepEqual(
          asList(answer.body.findings).map((finding) => finding.code),
          [code],
        );
      }
    });

    it('refuses references to what does not exist, is of another kind, or may not be seen, in the same words', async () => {
      const answers: Answer[] = [];
      for (const fields of [
        { groupIds: ['NOPE'] },
        { groupIds: ['EX-S1'] },
        { targetType: 'child', subjectRefs: ['Barn-01'] },
      ]) {
        const answer = await api().call('/v1/interventions', {
          as: leader,
          method: 'POST',
          body: { ...draft, ...fields },
        });
        assertProblem(answer, 422, 'reference-missing');
        answers.push(answer);
      }
      assert.equal(new Set(answers.map((answer) => answer.body.detail)).size, 1);
      assert.equal(errorsOf(answers[2])[0]?.pointer, '/subjectRefs/0');
    });

    it('needs If-Match to change, refuses a stale one with the record as it is, and one it cannot read', async () => {
      const created = await create();
      const path = pathOf(created);
      assertProblem(
        await api().call(path, { as: leader, method: 'PATCH', body: { title: 'A' } }),
        428,
        'precondition-required',
      );
      const malformed = await api().call(path, {
        as: leader,
        method: 'PATCH',
        body: { title: 'A' },
        headers: { 'if-match': 'W/"1"' },
      });
      assertProblem(malformed, 400, 'invalid-header');
      await api().call(path, { as: leader, method: 'PATCH', version: 1, body: { title: 'Anden titel' } });
      const stale = await api().call(path, {
        as: leader,
        method: 'PATCH',
        version: 1,
        body: { title: 'Tredje titel' },
      });
      assertProblem(stale, 412, 'version-mismatch');
      assert.equal(asRecord(stale.body.current).title, 'Anden titel');
      assert.equal(asRecord(stale.body.current).version, 2);
    });

    it('refuses to patch what is not of the body', async () => {
      const created = await create();
      for (const field of ['id', 'state', 'version', 'createdBy', 'tenantId', 'type']) {
        const answer = await api().call(pathOf(created), {
          as: leader,
          method: 'PATCH',
          version: 1,
          body: { [field]: 'x' },
        });
        assertProblem(answer, 422, 'validation-failed', `/${field}`);
      }
      assertProblem(
        await api().call(pathOf(created), { as: leader, method: 'PATCH', version: 1, body: [] }),
        422,
        'validation-failed',
      );
      await unchanged(pathOf(created), created);
    });

    it('does a thing once under one Idempotency-Key, and refuses the key for another request', async () => {
      const body = { ...draft, title: 'Kun én gang' };
      const first = await api().call('/v1/interventions', { as: leader, method: 'POST', body, key: 'key-0001' });
      const again = await api().call('/v1/interventions', { as: leader, method: 'POST', body, key: 'key-0001' });
      assert.equal(again.status, 201);
      assert.equal(again.headers.get('idempotency-replayed'), 'true');
      assert.deepEqual(again.body, first.body);
      const other = await api().call('/v1/interventions', {
        as: leader,
        method: 'POST',
        body: { ...body, title: 'Noget andet' },
        key: 'key-0001',
      });
      assertProblem(other, 422, 'idempotency-key-reused');
      assertProblem(
        await api().call('/v1/interventions', { as: leader, method: 'POST', body, key: null }),
        400,
        'idempotency-key-required',
      );
      assertProblem(
        await api().call('/v1/interventions', { as: leader, method: 'POST', body, key: 'short' }),
        400,
        'invalid-header',
      );
    });

    it('remembers nothing of a write that failed, so that its key may be used again', async () => {
      const bad = await api().call('/v1/interventions', {
        as: leader,
        method: 'POST',
        body: { ...draft, to: '2027-03-01' },
        key: 'key-0002',
      });
      assertProblem(bad, 422, 'rule-broken');
      const good = await api().call('/v1/interventions', {
        as: leader,
        method: 'POST',
        body: draft,
        key: 'key-0002',
      });
      assert.equal(good.status, 201, good.text);
    });

    it('does a transition once under its key, also when it is repeated after the version has moved on', async () => {
      const created = await create();
      const send = () =>
        api().call(`${pathOf(created)}/transitions`, {
          as: leader,
          method: 'POST',
          version: 1,
          body: { to: 'planned' },
          key: 'key-0003',
        });
      assert.equal((await send()).body.version, 2);
      const again = await send();
      assert.equal(again.status, 200, again.text);
      assert.equal(again.body.version, 2);
    });

    it('refuses a second active resource centre at one institution, and imports all or nothing', async () => {
      const centre = {
        type: 'resourceCentre',
        name: 'Ressourcecenter',
        institutionId: 'EX-S1',
        memberIds: [],
        from: '2027-01-01',
      };
      const institution = { type: 'institution', id: 'EX-NEW', name: 'Ny skole', kind: 'school' };
      const answer = await api().call('/v1/imports', {
        as: importer(demoTenantId),
        method: 'POST',
        body: { records: [institution, { ...centre, id: 'EX-RC-2' }] },
      });
      assertProblem(answer, 409, 'claim-taken');
      assertProblem(await api().call('/v1/institutions/EX-NEW', { as: leader }), 404, 'not-found');
      const invalid = await api().call('/v1/imports', {
        as: importer(demoTenantId),
        method: 'POST',
        body: { records: [institution, { ...institution, id: 'EX-NEW2', kind: 'castle' }] },
      });
      assertProblem(invalid, 422, 'validation-failed', '/records/1/kind');
      assertProblem(
        await api().call('/v1/imports', { as: leader, method: 'POST', body: { records: [institution] } }),
        403,
        'forbidden',
      );
    });

    it('never answers with a stack, a path of a file, or a query', async () => {
      const answers = [
        await api().call('/v1/interventions/%00', { as: leader }),
        await api().call(`/v1/interventions/${'x'.repeat(5000)}`, { as: leader }),
        await api().call('/v1/interventions?cursor=%F0%9F', { as: leader }),
        await api().call('/v1/interventions', { as: leader, method: 'POST', text: '{"__proto__": {"title": "x"}}' }),
      ];
      for (const answer of answers) {
        assert.ok(answer.status >= 400 && answer.status < 500, `${answer.status} ${answer.text}`);
        assert.doesNotMatch(answer.text, /\bat .*\.[jt]s:|node_modules|select |insert /i);
      }
    });

    it('refuses what is nested too deep for anybody to have meant it, and changes nothing', async () => {
      const created = await create();
      const deep = `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`;
      const lists = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
      for (const text of [`{"frame":${deep}}`, `{"goals":${lists}}`]) {
        for (const request of [
          { path: '/v1/interventions', method: 'POST' },
          { path: pathOf(created), method: 'PATCH', version: 1 },
        ]) {
          const answer = await api().call(request.path, { as: leader, text, ...request });
          assertProblem(answer, 422, 'validation-failed', '');
          assert.equal(errorsOf(answer)[0]?.code, 'too-deep');
        }
      }
      await unchanged(pathOf(created), created);
    });

    it('refuses an id that stands for something else in a path', async () => {
      const answer = await api().call('/v1/interventions', {
        as: leader,
        method: 'POST',
        body: { ...draft, id: 'counts' },
      });
      assertProblem(answer, 422, 'validation-failed', '/id');
    });

    it('takes __proto__ for a name like any other: unknown', async () => {
      const created = await create();
      const patch = (text: string) => api().call(pathOf(created), { as: leader, method: 'PATCH', version: 1, text });
      assertProblem(await patch('{"__proto__":{"title":"x"}}'), 422, 'validation-failed', '/__proto__');
      assertProblem(await patch('{"frame":{"__proto__":{"place":"x"}}}'), 422, 'validation-failed', '/frame/__proto__');
      assertProblem(
        await api().call('/v1/interventions?__proto__=x', { as: leader }),
        400,
        'invalid-query',
        '/__proto__',
      );
      await unchanged(pathOf(created), created);
    });

    it('refuses null in a list, and to remove what is required', async () => {
      const created = await create();
      const patch = (body: unknown) => api().call(pathOf(created), { as: leader, method: 'PATCH', version: 1, body });
      assertProblem(await patch({ groupIds: [null] }), 422, 'validation-failed', '/groupIds/0');
      assertProblem(await patch({ title: null }), 422, 'validation-failed', '/title');
      await unchanged(pathOf(created), created);
    });

    it('says which media types a change and a creation may have', async () => {
      const created = await create();
      const sent = { as: leader, text: 'title=x', headers: { 'content-type': 'text/plain' } } as const;
      const patch = await api().call(pathOf(created), { ...sent, method: 'PATCH', version: 1 });
      assertProblem(patch, 415, 'unsupported-media-type');
      assert.equal(patch.headers.get('accept-patch'), 'application/merge-patch+json, application/json');
      const post = await api().call('/v1/interventions', { ...sent, method: 'POST' });
      assert.equal(post.headers.get('accept-post'), 'application/json');
    });

    it('says which of the imported records is in the way', async () => {
      const send = (...records: Record<string, unknown>[]) =>
        api().call('/v1/imports', { as: importer(demoTenantId), method: 'POST', body: { records } });
      const institution = { type: 'institution', id: 'EX-NEW3', name: 'Ny skole', kind: 'school' };
      assertProblem(await send(institution, { ...institution, id: 'EX-S1' }), 409, 'id-taken', '/records/1/id');
      const rules = { type: 'policySet', id: 'EX-R9', state: 'active', name: 'Andre regler', from: '2027-01-01' };
      assertProblem(await send(institution, rules), 409, 'claim-taken', '/records/1');
    });
  });
}
