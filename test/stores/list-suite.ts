import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { IndexedRecord, Scope } from '@samspil/core';
import { type ListQuery, positionOf } from '@samspil/server';
import { clause, everything, morning, nextOf, noon, sample } from './sample-records.js';
import type { StoreUnderTest } from './store-under-test.js';

/** Finding records: lists, counts, references and scopes. */
export function listSuite({ store, tenant, put, stored, list, listedIds }: StoreUnderTest): void {
  describe('list', () => {
    it('filters by id, unit, state, owner, reference and facet, all of which must hold', async () => {
      const T = tenant();
      await put(
        T,
        sample(T, 'G1', { type: 'group' }),
        sample(T, 'G2', { type: 'group' }),
        sample(T, 'A', {
          state: 'active',
          index: { unit: 'EX-S1', owner: 'EX-ida' },
          references: [{ role: 'group', target: 'G1' }],
          body: { level: 'preventive' },
        }),
        sample(T, 'B', {
          state: 'draft',
          index: { unit: 'EX-S1', owner: 'EX-jonas' },
          references: [{ role: 'group', target: 'G2' }],
          body: { level: 'interventive', sharedWith: ['guardians', 'pupil'] },
        }),
        sample(T, 'C', {
          state: 'active',
          index: { unit: 'EX-S2' },
          references: [{ role: 'other', target: 'G1' }],
          body: { sharedWith: ['pupil'] },
        }),
      );
      const cases: [ListQuery['filter'], string[]][] = [
        [{}, ['A', 'B', 'C']],
        [{ ids: ['C', 'A', 'G1', 'missing'] }, ['A', 'C']],
        [{ ids: [] }, []],
        [{ units: ['EX-S1'] }, ['A', 'B']],
        [{ units: ['EX-S1', 'EX-S2'] }, ['A', 'B', 'C']],
        [{ states: ['active'] }, ['A', 'C']],
        [{ owners: ['EX-ida', 'EX-jonas'] }, ['A', 'B']],
        [{ references: [{ role: 'group', in: ['G1'] }] }, ['A']],
        [{ references: [{ role: 'group', in: ['G1', 'G2'] }] }, ['A', 'B']],
        [
          {
            references: [
              { role: 'group', in: ['G1'] },
              { role: 'other', in: ['G1'] },
            ],
          },
          [],
        ],
        [{ facets: [{ field: 'level', in: ['preventive', 'anticipatory'] }] }, ['A']],
        [{ facets: [{ field: 'sharedWith', in: ['pupil'] }] }, ['B', 'C']],
        [{ units: ['EX-S1'], states: ['active'], owners: ['EX-ida'] }, ['A']],
        [{ units: ['EX-S2'], owners: ['EX-ida'] }, []],
      ];
      for (const [filter, expected] of cases)
        assert.deepEqual(await listedIds(T, { filter }), expected, JSON.stringify(filter));
      assert.deepEqual(await listedIds(T, { type: 'group' }), ['G1', 'G2']);
    });

    it('gives what touches the window, with open ends, both ends inclusive', async () => {
      const T = tenant();
      await put(
        T,
        sample(T, 'always'),
        sample(T, 'autumn', { index: { from: '2026-08-10', to: '2026-12-18' } }),
        sample(T, 'from-spring', { index: { from: '2027-03-04' } }),
        sample(T, 'until-march', { index: { to: '2027-03-03' } }),
      );
      const cases: [NonNullable<ListQuery['window']>, string[]][] = [
        [{}, ['always', 'autumn', 'from-spring', 'until-march']],
        [{ from: '2027-03-04' }, ['always', 'from-spring']],
        [{ to: '2026-08-09' }, ['always', 'until-march']],
        [{ from: '2026-12-18', to: '2026-12-18' }, ['always', 'autumn', 'until-march']],
        [{ from: '2026-12-19', to: '2027-03-04' }, ['always', 'from-spring', 'until-march']],
      ];
      for (const [window, expected] of cases)
        assert.deepEqual(await listedIds(T, { window }), expected, JSON.stringify(window));
    });

    it('sorts by start with none first, by latest update first, and by id in the order of code units', async () => {
      const T = tenant();
      await put(
        T,
        sample(T, 'a', { index: { from: '2027-02-01' }, updatedAt: '2027-03-01T00:00:00.001Z' }),
        sample(T, 'B', { index: { from: '2027-01-01' }, updatedAt: '2027-03-01T00:00:00.002Z' }),
        sample(T, 'Z-1', { updatedAt: '2027-03-01T00:00:00.002Z' }),
        sample(T, 'Z.1', { index: { from: '2027-01-01' }, updatedAt: '2027-02-01T00:00:00.000Z' }),
        sample(T, '_', { type: 'group' }),
      );
      assert.deepEqual(await listedIds(T, { sort: 'id' }), ['B', 'Z-1', 'Z.1', 'a']);
      assert.deepEqual(await listedIds(T, { sort: 'from' }), ['Z-1', 'B', 'Z.1', 'a']);
      assert.deepEqual(await listedIds(T, { sort: 'updatedAt' }), ['B', 'Z-1', 'a', 'Z.1']);
    });

    it('walks page by page through every record once, in each order', async () => {
      const T = tenant();
      const starts = [undefined, '2027-01-01', '2027-01-02', '2027-01-01', undefined, '2026-01-01', '2027-01-01'];
      const records = starts.map((from, at) =>
        sample(T, `R${at}`, { index: from === undefined ? {} : { from }, updatedAt: at % 2 === 0 ? morning : noon }),
      );
      await put(T, ...records);
      for (const sort of ['id', 'from', 'updatedAt'] as const) {
        const whole = await listedIds(T, { sort });
        const walked: string[] = [];
        let page = await list(T, { sort, limit: 2 });
        while (page.length > 0) {
          walked.push(...page.map(({ id }) => id));
          const last = page.at(-1);
          page = last === undefined ? [] : await list(T, { sort, limit: 2, after: positionOf(last, sort) });
        }
        assert.deepEqual(walked, whole, sort);
        assert.equal(walked.length, 7);
      }
    });

    it('goes on behind a position whose record is gone', async () => {
      const T = tenant();
      await put(T, sample(T, 'A'), sample(T, 'C'));
      assert.deepEqual(await listedIds(T, { sort: 'id', after: { value: 'B', id: 'B' } }), ['C']);
      assert.deepEqual(await listedIds(T, { sort: 'from', after: { value: '', id: 'B' } }), ['C']);
      assert.deepEqual(await listedIds(T, { sort: 'from', after: { value: '2027-01-01', id: '' } }), []);
      assert.deepEqual(await listedIds(T, { sort: 'updatedAt', after: { value: noon, id: 'Z' } }), ['A', 'C']);
    });

    it('gives only what is in scope, with the clauses that each record fulfils', async () => {
      const T = tenant();
      await put(
        T,
        sample(T, 'A', { index: { unit: 'EX-S1' } }),
        sample(T, 'B', { index: { unit: 'EX-S1' }, createdBy: 'EX-ida' }),
        sample(T, 'C'),
      );
      const leader = clause({ test: 'unit', in: ['EX-S1'] });
      const author = { ...clause({ test: 'author', in: ['EX-ida'] }), because: 'onIt', fields: ['title'] } as const;
      const found = await list(T, { scope: { anyOf: [leader, author] } });
      assert.deepEqual(
        found.map(({ id, clauses }) => [id, clauses]),
        [
          ['A', [leader]],
          ['B', [leader, author]],
        ],
      );
      assert.deepEqual(await list(T, { scope: { anyOf: [] } }), []);
    });

    it('gives none for a limit of none', async () => {
      const T = tenant();
      await put(T, sample(T, 'A'));
      assert.deepEqual(await listedIds(T, { limit: 0 }), []);
    });
  });

  describe('count', () => {
    it('counts by state, unit and facet; of a list every code counts, once per record', async () => {
      const T = tenant();
      await put(
        T,
        sample(T, 'A', {
          state: 'active',
          index: { unit: 'EX-S1' },
          body: { level: 'preventive', sharedWith: ['pupil', 'guardians', 'pupil'] },
        }),
        sample(T, 'B', {
          state: 'active',
          index: { unit: 'EX-S2' },
          body: { level: 'preventive', sharedWith: ['pupil'] },
        }),
        sample(T, 'C', { body: { sharedWith: [] } }),
        sample(T, 'D', { type: 'group' }),
      );
      const count = (by: string, filter = {}, scope: Scope = everything) =>
        store().transaction(T, async (tx) =>
          Object.fromEntries(await tx.count({ type: 'intervention', scope, filter, by })),
        );
      assert.deepEqual(await count('state'), { active: 2, draft: 1 });
      assert.deepEqual(await count('institutionId'), { 'EX-S1': 1, 'EX-S2': 1 });
      assert.deepEqual(await count('level'), { preventive: 2 });
      assert.deepEqual(await count('sharedWith'), { guardians: 1, pupil: 2 });
      assert.deepEqual(await count('unheardOf'), {});
      assert.deepEqual(await count('state', { units: ['EX-S1'] }), { active: 1 });
      assert.deepEqual(await count('state', {}, { anyOf: [clause({ test: 'state', in: ['draft'] })] }), { draft: 1 });
      assert.deepEqual(await count('state', {}, { anyOf: [] }), {});
    });
  });

  describe('related', () => {
    it('gives the records of a type in the states that point to a target in a role, each once', async () => {
      const T = tenant();
      const to = (...targets: string[]) => targets.map((target) => ({ role: 'group', target }));
      await put(
        T,
        sample(T, 'G1', { type: 'group' }),
        sample(T, 'G2', { type: 'group' }),
        sample(T, 'both', { state: 'active', references: to('G1', 'G2') }),
        sample(T, 'draft', { references: to('G1') }),
        sample(T, 'other-role', { state: 'active', references: [{ role: 'subject', target: 'G1' }] }),
        sample(T, 'child', { type: 'child', state: 'active', references: to('G1') }),
      );
      const related = (states: string[], roles: string[], targets: string[]) =>
        store().transaction(T, async (tx) =>
          (await tx.related({ type: 'intervention', states, roles, targets })).map(({ id }) => id),
        );
      assert.deepEqual(await related(['active'], ['group'], ['G1', 'G2']), ['both']);
      assert.deepEqual(await related(['active', 'draft'], ['group', 'subject'], ['G1']), [
        'both',
        'draft',
        'other-role',
      ]);
      assert.deepEqual(await related(['active'], ['group'], []), []);
      assert.deepEqual(await related([], ['group'], ['G1']), []);
    });
  });

  describe('fulfilled', () => {
    it('looks at a stored record; fulfilledBy at one as if it were stored', async () => {
      const T = tenant();
      const points = clause({ test: 'refersTo', roles: ['group'], where: [{ test: 'state', in: ['active'] }] });
      const pointedTo = clause({
        test: 'referredToBy',
        types: ['session', 'intervention'],
        roles: ['group'],
        where: [{ test: 'state', in: ['draft'] }],
      });
      const scope = { anyOf: [points, pointedTo] };
      await put(T, sample(T, 'G', { type: 'group', state: 'active' }), sample(T, 'A'));
      const ask = (record: IndexedRecord) => store().transaction(T, (tx) => tx.fulfilledBy(record, scope));
      assert.deepEqual(await store().transaction(T, (tx) => tx.fulfilled('A', scope)), []);
      assert.deepEqual(await store().transaction(T, (tx) => tx.fulfilled('missing', everything)), []);
      assert.deepEqual(await ask(sample(T, 'new', { references: [{ role: 'group', target: 'G' }] })), [points]);
      assert.deepEqual(await ask(nextOf(sample(T, 'A'), { references: [{ role: 'group', target: 'G' }] })), [points]);
      const pointing = sample(T, 'P', { references: [{ role: 'group', target: 'G' }] });
      await put(T, pointing);
      assert.deepEqual(await ask(pointing), [points]);
      assert.deepEqual(await ask(nextOf(pointing, { references: [] })), []);
      const toItself = [{ role: 'group', target: 'A' }];
      assert.deepEqual(await ask(nextOf(sample(T, 'A'), { state: 'active', references: toItself })), [points]);
      assert.deepEqual(await ask(nextOf(sample(T, 'A'), { references: toItself })), [pointedTo]);
      assert.deepEqual((await stored(T, 'A'))[0]?.version, 1);
    });
  });
}
