import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { type Actor, actions, fulfilledClauses, type IndexedRecord, type Scope, scopeOf } from '@samspil/core';
import { type ListedRecord, positionOf, type SortKey, type Store, type StoreTransaction } from '@samspil/server';
import fc from 'fast-check';
import { clause, putAll } from './sample-records.js';
import {
  actor,
  candidates,
  inTenant,
  scopeTest,
  surroundingsOf,
  today,
  type WorldType,
  world,
  worldTypes,
} from './scope-world.js';

/**
 * The law of access on every store: what is listed, what is counted, what a single record is told to fulfil, and what core
 * says of it, agree, for whoever asks and whatever is stored.
 *
 * A failure prints its seed; `SAMSPIL_SEED=… SAMSPIL_PATH=…` runs just that again.
 */
export function scopeProperties(name: string, open: () => Promise<Store>, { runs }: { readonly runs: number }): void {
  describe(`scopes on ${name}`, () => {
    let store: Store;
    before(async () => {
      store = await open();
    });
    after(() => store.close());

    it('of every actor, for every type and action, agree in list, count, fulfilled and core', async () => {
      await check(
        fc.asyncProperty(
          world,
          fc.array(actor, { minLength: 1, maxLength: 3 }),
          candidates,
          async (records, actors, others) => {
            await inWorld(store, records, async (stored) => {
              for (const [type, scope] of scopesOf(actors)) await agree(stored, type, scope, others);
            });
          },
        ),
        runs,
      );
    });

    it('of any shape agree in list, count, fulfilled and core', async () => {
      const clauses = fc.array(fc.array(scopeTest, { maxLength: 2 }), { maxLength: 2 });
      const scopes = fc.array(fc.record({ type: fc.constantFrom(...worldTypes), clauses }), {
        minLength: 1,
        maxLength: 20,
      });
      await check(
        fc.asyncProperty(world, scopes, candidates, async (records, given, others) => {
          await inWorld(store, records, async (stored) => {
            for (const { type, clauses: tests } of given) {
              await agree(stored, type, { anyOf: tests.map((allOf) => clause(...allOf)) }, others);
            }
          });
        }),
        runs,
      );
    });
  });
}

async function check<Ts>(property: fc.IAsyncProperty<Ts>, numRuns: number): Promise<void> {
  const { SAMSPIL_SEED: seed, SAMSPIL_PATH: path } = process.env;
  await fc.assert(property, {
    numRuns,
    ...(seed === undefined ? {} : { seed: Number(seed) }),
    ...(path === undefined ? {} : { path }),
  });
}

interface StoredWorld {
  readonly transaction: StoreTransaction;
  readonly tenantId: string;
  readonly records: readonly IndexedRecord[];
}

/** Puts the records into a tenant of their own, and lets `look` look at them. */
async function inWorld(
  store: Store,
  made: readonly IndexedRecord[],
  look: (stored: StoredWorld) => Promise<void>,
): Promise<void> {
  const tenantId = `T-${randomUUID()}`;
  const records = made.map((record) => inTenant(tenantId, record));
  await store.transaction(tenantId, (transaction) => putAll(transaction, records));
  await store.transaction(tenantId, (transaction) => look({ transaction, tenantId, records }));
}

/** The scopes of the actors that say anything, each once. */
function scopesOf(actors: readonly Actor[]): [WorldType, Scope][] {
  const scopes = new Map<string, [WorldType, Scope]>();
  for (const who of actors) {
    for (const type of worldTypes) {
      for (const action of actions) {
        const scope = scopeOf(who, action, type, today);
        if (scope.anyOf.length > 0) scopes.set(JSON.stringify([type, scope]), [type, scope]);
      }
    }
  }
  return [...scopes.values()];
}

async function agree(
  { transaction, tenantId, records }: StoredWorld,
  type: WorldType,
  scope: Scope,
  others: readonly IndexedRecord[],
): Promise<void> {
  const surroundings = surroundingsOf(records);
  const expected = records
    .filter((record) => record.type === type)
    .map((record) => ({ record, clauses: fulfilledClauses(scope, record, surroundings) }));
  const inScope = expected.filter(({ clauses }) => clauses.length > 0);

  const sort: SortKey = scope.anyOf.length % 2 === 0 ? 'from' : 'updatedAt';
  const listed = await listedInPages(transaction, type, scope, sort);
  assert.deepEqual(
    new Map(listed.map(({ id, clauses }) => [id, clauses])),
    new Map(inScope.map(({ record, clauses }) => [record.id, clauses])),
    'list',
  );
  assert.equal(listed.length, inScope.length, 'each record is listed once');

  const byState = new Map<string, number>();
  for (const { record } of inScope) byState.set(record.state, (byState.get(record.state) ?? 0) + 1);
  assert.deepEqual(new Map(await transaction.count({ type, scope, filter: {}, by: 'state' })), byState, 'count');

  const one = expected[records.length % expected.length];
  if (one !== undefined) assert.deepEqual(await transaction.fulfilled(one.record.id, scope), one.clauses, 'fulfilled');

  for (const other of others.filter((candidate) => candidate.type === type)) {
    const outcome = inTenant(tenantId, other);
    const then = surroundingsOf([...records.filter(({ id }) => id !== outcome.id), outcome]);
    assert.deepEqual(
      await transaction.fulfilledBy(outcome, scope),
      fulfilledClauses(scope, outcome, then),
      'fulfilledBy',
    );
  }
}

async function listedInPages(
  transaction: StoreTransaction,
  type: string,
  scope: Scope,
  sort: SortKey,
): Promise<ListedRecord[]> {
  const limit = 4;
  const all: ListedRecord[] = [];
  for (;;) {
    const last = all.at(-1);
    const page = await transaction.list({
      type,
      scope,
      filter: {},
      sort,
      limit,
      ...(last ? { after: positionOf(last, sort) } : {}),
    });
    all.push(...page);
    if (page.length < limit) return all;
  }
}
