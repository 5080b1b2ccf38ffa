import type { Actor, Id, PlainDate } from '@samspil/core';
import { createApp } from '../app.js';
import { createMemoryStore } from '../store/memory.js';
import type { Store } from '../store/store.js';
import { copyTenant } from '../store/tenant-content.js';
import { demoTenantId } from './demo-tenant.js';
import { personas } from './personas.js';
import { type SeedImport, type SeedWrite, seedPlan } from './seed-plan.js';
import { staffActor } from './staff-actor.js';

/** The demo data could not be written; the message names the record, the operation and what the API said. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}

/** Whether a tenant holds the whole demo municipality; one whose seeding was cut short does not. */
export async function isSeeded(store: Store, tenantId: Id = demoTenantId): Promise<boolean> {
  const plan = seedPlan();
  const last = plan.at(-1);
  if (last === undefined) return true;
  const [id = ''] = idsOf(last).slice(-1);
  const versions = await versionsIn(store, tenantId, [id]);
  return (versions.get(id) ?? 0) >= plan.filter((step) => idsOf(step).includes(id)).length;
}

/**
 * Fills a tenant with the demo municipality. It is written in memory and copied to the store as a whole, which spares a
 * database thousands of statements; and a seeding that is cut short leaves nothing. Where something is there already, as
 * from an older Samspil with a smaller demo, what is missing is written to it.
 *
 * @throws SeedError when the API refuses a request of `writeDemo`
 */
export async function seedDemo(store: Store, tenantId: Id = demoTenantId): Promise<void> {
  if (!(await isEmpty(store, tenantId))) return await writeDemo(store, tenantId);
  const written = createMemoryStore();
  await writeDemo(written, tenantId);
  await copyTenant(written, store, tenantId);
}

async function isEmpty(store: Store, tenantId: Id): Promise<boolean> {
  const changes = await store.transaction(tenantId, async (transaction) => await transaction.changesSince(0, 1));
  return changes.length === 0;
}

/**
 * Writes the demo municipality, all through the API's own handlers, so that every record has passed every check: the
 * organisation, and what was held and noted until March, by imports; the rest as those who work with it wrote it in the
 * course of the school year, by a clock that the seed turns. What is written already is left, so that a seeding that was
 * cut short is taken up where it stopped.
 *
 * @throws SeedError at the first request that the API refuses; what was written before stays
 */
export async function writeDemo(store: Store, tenantId: Id = demoTenantId): Promise<void> {
  const plan = seedPlan();
  const written = await versionsIn(store, tenantId, plan.flatMap(idsOf));
  const past = new Past(store, tenantId);
  const versions = new Map<Id, number>();
  for (const step of plan) {
    const [first = ''] = idsOf(step);
    const version = versions.get(first) ?? 0;
    // An import is there as a whole or not at all, so its first record speaks for the others.
    if (version >= (written.get(first) ?? 0)) {
      await ('records' in step ? past.import(step) : past.write(step, version));
    }
    for (const id of idsOf(step)) versions.set(id, version + 1);
  }
}

function idsOf(step: SeedImport | SeedWrite): readonly Id[] {
  return 'records' in step ? step.records.map(({ id }) => id) : [step.id];
}

async function versionsIn(store: Store, tenantId: Id, ids: readonly Id[]): Promise<ReadonlyMap<Id, number>> {
  const wanted = [...new Set(ids)];
  const records = await store.transaction(tenantId, async (transaction) => await transaction.get(wanted));
  return new Map(records.map(({ id, version }) => [id, version]));
}

/** The API on its own clock, with whoever is sent along as the caller. */
class Past {
  readonly #app;
  readonly #tenantId: Id;
  readonly #people = new Map<Id, Actor>();
  readonly #importer: Actor;
  #moment: { readonly day: PlainDate; readonly at: string } = { day: '', at: '' };
  #actor: Actor;

  constructor(store: Store, tenantId: Id) {
    this.#tenantId = tenantId;
    this.#importer = {
      tenantId,
      kind: 'system',
      subject: 'demo-import',
      roles: [{ role: 'import', scope: { tenant: true } }],
      assurance: 'substantial',
    };
    this.#actor = this.#importer;
    this.#app = createApp({
      store,
      tenants: [{ tenantId, allowedOrigins: [] }],
      // Requests come one at a time from here and nowhere else, so the caller is whose turn it is.
      authenticate: async () => this.#actor,
      today: () => this.#moment.day,
      now: () => new Date(this.#moment.at),
      rateLimit: { burst: 1_000_000, perSecond: 1_000_000 },
    });
  }

  async import({ day, at, name, records }: SeedImport): Promise<void> {
    this.#moment = { day, at };
    this.#actor = this.#importer;
    const body = {
      records: records.map(({ type, id, state, body }) => ({
        type,
        id,
        ...(state === undefined ? {} : { state }),
        ...body,
      })),
    };
    const [first] = records;
    await this.#send(`the import of ${name}`, 'POST', '/v1/imports', body, `seed-import-${first?.id}`);
  }

  /** @param version - the one that the record has before */
  async write({ day, at, by, plural, id, act }: SeedWrite, version: number): Promise<void> {
    this.#moment = { day, at };
    this.#actor = this.#person(by);
    const what = `${act.kind} of ${id} by ${by} on ${day}`;
    const key = `seed-${id}-${version}`;
    const path = `/v1/${plural}/${id}`;
    switch (act.kind) {
      case 'create':
        await this.#send(what, 'POST', `/v1/${plural}`, { id, ...act.body }, key);
        break;
      case 'update':
        await this.#send(what, 'PATCH', path, act.patch, undefined, version);
        break;
      case 'transition': {
        const { kind, ...transition } = act;
        await this.#send(`${kind} to ${act.to} (${what})`, 'POST', `${path}/transitions`, transition, key, version);
      }
    }
  }

  /** A colleague, or a parent of the demo. */
  #person(id: Id): Actor {
    const parent = personas.find(({ actor }) => actor.kind === 'guardian' && actor.subject === id);
    const actor =
      this.#people.get(id) ??
      (parent === undefined ? staffActor(this.#tenantId, id) : { ...parent.actor, tenantId: this.#tenantId });
    this.#people.set(id, actor);
    return actor;
  }

  async #send(
    what: string,
    method: string,
    path: string,
    body: unknown,
    key: string | undefined,
    version?: number,
  ): Promise<void> {
    const headers = new Headers({
      'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json',
    });
    if (key !== undefined) headers.set('idempotency-key', key);
    if (version !== undefined) headers.set('if-match', `"${version}"`);
    const request = new Request(`http://seed.invalid${path}`, { method, headers, body: JSON.stringify(body) });
    const response = await this.#app.fetch(request);
    if (!response.ok) throw new SeedError(`The demo data stopped at ${what}: ${refusalIn(await response.json())}`);
  }
}

/** What a problem says, without the record that it may carry along. */
function refusalIn(problem: unknown): string {
  if (typeof problem !== 'object' || problem === null) return String(problem);
  const { status, title, detail, errors } = { status: '', title: '', detail: '', errors: [], ...problem };
  return `${status} ${title} ${detail} ${JSON.stringify(errors)}`;
}
