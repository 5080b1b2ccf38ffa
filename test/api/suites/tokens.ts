import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Actor } from '@samspil/core';
import { personaOf } from '@samspil/server/demo';
import { assertProblem } from '../answers.js';
import { type Api, portalOrigin } from '../api.js';
import { leader } from '../interventions.js';

/** Who is let in at all: tokens, and the pages that ask. */
export function tokensSuite(api: () => Api): void {
  describe('tokens and origins', () => {
    const ask = (token: string) => api().call('/v1/me', { headers: { authorization: `Bearer ${token}` } });

    it('refuses expired, unsigned, forged, wrong-audience and foreign tokens, each in words', async () => {
      const { actor } = personaOf(leader);
      assertProblem(await ask(await api().tokens.sign(actor, -60)), 401, 'token-expired');
      const [header = '', payload = '', signature = ''] = (await api().tokens.sign(actor)).split('.');
      const unsigned = `${btoa('{"alg":"none"}').replaceAll('=', '')}.${payload}.`;
      const forged = `${header}.${payload.slice(0, -4)}AAAA.${signature}`;
      const { createDemoTokens } = await import('@samspil/server');
      const now = () => new Date(Date.parse('2026-11-20T08:00:00Z'));
      const wrongAudience = await (await createDemoTokens(now, { audience: 'another' })).sign(actor);
      const unknownIssuer = await (await createDemoTokens(now, { issuer: 'urn:nobody' })).sign(actor);
      const wrongTenant = await api().otherTokens.sign(actor);
      const noRoles = await api().tokens.sign({
        ...actor,
        roles: [{ role: 'king', scope: { tenant: true } }],
      } as unknown as Actor);
      for (const token of [unsigned, forged, wrongAudience, unknownIssuer, wrongTenant, noRoles, 'abc', '']) {
        const answer = await ask(token);
        assertProblem(answer, 401, 'unauthenticated');
        assert.ok(String(answer.body.detail).length > 10);
        if (token.length > 20) assert.doesNotMatch(answer.text, new RegExp(token.slice(0, 20)));
      }
    });

    it('answers a preflight of a listed origin, and no other', async () => {
      const preflight = (origin: string) =>
        api().call('/v1/interventions', {
          method: 'OPTIONS',
          headers: { origin, 'access-control-request-method': 'PATCH' },
        });
      const listed = await preflight(portalOrigin);
      assert.equal(listed.status, 204);
      assert.equal(listed.headers.get('access-control-allow-origin'), portalOrigin);
      const hostile = await preflight('https://portal.example.evil.test');
      assert.equal(hostile.status, 403);
      assert.equal(hostile.headers.get('access-control-allow-origin'), null);
    });

    it('refuses a page that its own municipality does not list, even when another does', async () => {
      const own = await api().call('/v1/me', { as: leader, headers: { origin: portalOrigin } });
      assert.equal(own.status, 200);
      assert.equal(own.headers.get('access-control-allow-origin'), portalOrigin);
      assertProblem(
        await api().call('/v1/me', { as: leader, headers: { origin: 'https://elsewhere.example' } }),
        403,
        'origin-refused',
      );
      const hostile = await api().call('/v1/me', { as: leader, headers: { origin: 'https://evil.test' } });
      assertProblem(hostile, 403, 'origin-refused');
      assert.equal(hostile.headers.get('access-control-allow-origin'), null);
    });

    it('refuses a subject that is no id, since it is written into records and logs', async () => {
      const { actor } = personaOf(leader);
      for (const subject of ['somebody@portal.example', 'Ane Skoledemo', ['0101', '70-', '1234'].join('')]) {
        const answer = await ask(await api().tokens.sign({ ...actor, subject }));
        assertProblem(answer, 401, 'unauthenticated');
        assert.match(String(answer.body.detail), /sub/);
      }
    });

    it('lets a listed page read what went wrong', async () => {
      const ask = (path: string) => api().call(path, { method: 'POST', headers: { origin: portalOrigin } });
      const answers = [await ask('/v1/interventions'), await ask('/v1/me'), await ask('/v2/me')];
      assert.deepEqual(
        answers.map(({ status }) => status),
        [401, 405, 404],
      );
      for (const answer of answers) {
        assert.equal(answer.headers.get('access-control-allow-origin'), portalOrigin);
        assert.match(answer.headers.get('vary') ?? '', /Origin/);
        assert.equal(answer.headers.get('x-request-id'), answer.body.requestId);
      }
    });
  });
}
