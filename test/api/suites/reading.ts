import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertProblem, errorsOf, itemsOf } from '../answers.js';
import { type Api, importer, otherTenantId } from '../api.js';
import { interventionsOn, leader, pathOf } from '../interventions.js';

/** What may be asked of the API: pages, filters, cuts, figures, headers. */
export function readingSuite(api: () => Api): void {
  const { create } = interventionsOn(api);
  describe('reading', () => {
    it('refuses a request without a token with 401 problem+json', async () => {
      const answer = await api().call('/v1/interventions');
      assertProblem(answer, 401, 'unauthenticated');
      assert.equal(answer.headers.get('content-type'), 'application/problem+json');
      assert.match(answer.headers.get('www-authenticate') ?? '', /^Bearer /);
    });

    it('walks all pages by cursor and meets every record once', async () => {
      const all = await api().call('/v1/interventions?institutionId=EX-S1&limit=2000', { as: leader });
      const ids: unknown[] = [];
      let cursor: unknown;
      do {
        const page = await api().call(
          `/v1/interventions?institutionId=EX-S1&limit=3${cursor ? `&cursor=${String(cursor)}` : ''}`,
          { as: leader },
        );
        assert.equal(page.status, 200, page.text);
        assert.ok(itemsOf(page).length <= 3);
        ids.push(...itemsOf(page).map((item) => item.id));
        cursor = page.body.nextCursor;
      } while (cursor !== undefined);
      assert.deepEqual(
        ids,
        itemsOf(all).map((item) => item.id),
      );
      assert.equal(new Set(ids).size, ids.length);
    });

    it('lists what touches a window, filtered by code and person', async () => {
      const window = await api().call('/v1/interventions?from=2027-03-01&to=2027-03-07&state=active&view=full', {
        as: leader,
      });
      for (const item of itemsOf(window)) {
        assert.equal(item.state, 'active');
        assert.ok(String(item.from) <= '2027-03-07');
        assert.ok(item.to === undefined || String(item.to) >= '2027-03-01');
      }
      assert.ok(itemsOf(window).length > 0);
      const owner = String(itemsOf(window)[0]?.ownerId);
      const owned = await api().call(`/v1/interventions?ownerId=${owner}`, { as: leader });
      assert.ok(itemsOf(owned).length > 0 && itemsOf(owned).every((item) => item.ownerId === owner));
    });

    it('cuts a summary to its fields, and says which cut it is', async () => {
      const summary = itemsOf(await api().call('/v1/interventions?limit=1', { as: leader }))[0];
      assert.equal(summary?.view, 'summary');
      assert.equal(summary?.purpose, undefined);
      assert.equal(summary?.createdBy, undefined);
    });

    it('answers 404 in the same words for what does not exist, what may not be seen, and what another tenant holds', async () => {
      await api().call('/v1/imports', {
        as: importer(otherTenantId),
        method: 'POST',
        body: { records: [{ type: 'institution', id: 'O-S1', name: 'Anden skole', kind: 'school' }] },
      });
      const missing = await api().call('/v1/interventions/NOPE', { as: leader });
      const elsewhere = itemsOf(
        await api().call('/v1/interventions?institutionId=EX-D1&limit=1', { as: 'day-care-leader' }),
      )[0];
      const hidden = await api().call(`/v1/interventions/${String(elsewhere?.id)}`, { as: leader });
      const other = await api().call('/v1/institutions/O-S1', { as: leader });
      for (const answer of [missing, hidden, other]) assertProblem(answer, 404, 'not-found');
      assert.equal(missing.body.detail, hidden.body.detail);
      assert.equal(missing.body.detail, other.body.detail);
    });

    it('refuses page sizes of 0 and of a million, unknown parameters, codes and cursors, naming each', async () => {
      for (const [query, pointer] of [
        ['limit=0', '/limit'],
        ['limit=1000000', '/limit'],
        ['limit=abc', '/limit'],
        ['limit=201&view=full', '/limit'],
        ['state=sleeping', '/state/0'],
        ['colour=red', '/colour'],
        ['from=2027-02-30', '/from'],
        ['cursor=not-a-cursor', '/cursor'],
        ['view=whole', '/view'],
        ['sort=title', '/sort'],
        ['limit=5&limit=6', '/limit'],
      ] as const) {
        const answer = await api().call(`/v1/interventions?${query}`, { as: leader });
        assertProblem(answer, 400, 'invalid-query');
        assert.deepEqual(
          errorsOf(answer).map((error) => error.pointer),
          [pointer],
          query,
        );
      }
    });

    it('tells an unknown address and a method that is not offered apart', async () => {
      assertProblem(await api().call('/v1/nothing', { as: leader }), 404, 'not-found');
      const answer = await api().call('/v1/interventions', { as: leader, method: 'DELETE' });
      assertProblem(answer, 405, 'method-not-allowed');
      assert.equal(answer.headers.get('allow'), 'GET, POST');
    });

    it('says what the rules find', async () => {
      const created = await create();
      const answer = await api().call(`${pathOf(created)}/findings`, { as: leader });
      const codes = itemsOf(answer).map((finding) => finding.code);
      assert.ok(codes.includes('INV-05') && codes.includes('GUARD-goal'), String(codes));
    });

    it('gives the administration figures with small numbers held back, and no records', async () => {
      assertProblem(await api().call('/v1/interventions', { as: 'administration' }), 403, 'forbidden');
      const counts = await api().call('/v1/interventions/counts?by=state', { as: 'administration' });
      assert.equal(counts.status, 200, counts.text);
      const shown = itemsOf(counts)
        .map((item) => item.n)
        .filter((n) => typeof n === 'number');
      assert.ok(
        shown.every((n) => n >= 5),
        counts.text,
      );
      assert.ok(itemsOf(counts).some((item) => item.suppressed === true));
      assertProblem(
        await api().call('/v1/interventions/counts?by=state&institutionId=EX-S3', { as: 'administration' }),
        400,
        'invalid-query',
      );
      assertProblem(await api().call('/v1/interventions/counts', { as: 'administration' }), 400, 'invalid-query');
    });

    it('answers with headers that keep it out of caches, and a request id', async () => {
      const answer = await api().call('/v1/me', { as: leader });
      assert.equal(answer.headers.get('cache-control'), 'private, no-store');
      assert.match(answer.headers.get('vary') ?? '', /Authorization/);
      assert.match(answer.headers.get('x-request-id') ?? '', /^[0-9a-f-]{36}$/);
    });

    it('tells besides the numbers by one field how many records there are, each counted once', async () => {
      const records = itemsOf(await api().call('/v1/interventions?limit=2000', { as: leader })).length;
      for (const by of ['state', 'level', 'sharedWith']) {
        const counts = await api().call(`/v1/interventions/counts?by=${by}`, { as: leader });
        assert.equal(counts.body.total, records, by);
      }
    });

    it('answers HEAD like GET without the body, and OPTIONS that is no preflight with the methods there are', async () => {
      const head = await api().call('/v1/interventions', { as: leader, method: 'HEAD' });
      assert.deepEqual([head.status, head.text, head.headers.get('content-type')], [200, '', 'application/json']);
      const options = await api().call('/v1/interventions', { method: 'OPTIONS' });
      assertProblem(options, 405, 'method-not-allowed');
      assert.equal(options.headers.get('allow'), 'GET, POST');
    });
  });
}
