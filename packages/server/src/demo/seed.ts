import type { Actor, Id, PlainDate } from '@samspil/core';
import {
  type DemoRecord,
  demoChildren,
  demoGroups,
  demoInstitutions,
  demoMunicipality,
  demoPolicySet,
  demoResourceCentres,
  demoStaff,
} from '@samspil/core/fixtures';
import { createApp } from '../app.js';
import type { Store } from '../store/store.js';
import { demoTenantId } from './demo-tenant.js';
import { type SeedWrite, seedPlan } from './seed-plan.js';
import { staffActor } from './staff-actor.js';

/** The demo data could not be written; the message names the record, the operation and what the API said. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}

/** The organisation, in an order in which each record points only to earlier ones. */
const organisation: readonly DemoRecord<string, object>[] = [
  demoMunicipality,
  demoPolicySet,
  ...demoInstitutions,
  ...demoGroups,
  ...demoStaff,
  ...demoChildren,
  ...demoResourceCentres,
];

/** The week before the school year begins. */
const importedOn = { day: '2026-08-03', at: '2026-08-03T06:00:00.000Z' };

/** Whether a tenant holds the whole demo municipality; one whose seeding was cut short does not. */
export async function isSeeded(store: Store, tenantId: Id = demoTenantId): Promise<boolean> {
  const plan = seedPlan();
  const last = plan.at(-1);
  if (last === undefined) return true;
  const versions = await versionsIn(store, tenantId, [last.id]);
  return (versions.get(last.id) ?? 0) >= plan.filter(({ id }) => id === last.id).length;
}

/**
 * Fills an empty tenant with the demo municipality, all through the API's own handlers, so that every record has passed
 * every check: the organisation by an import, the interventions as those who work with them wrote them in the course of
 * the school year, by a clock that the seed turns. A seeding that was cut short is taken up where it stopped.
 *
 * @throws SeedError at the first request that the API refuses; what was written before stays
 */
export async function seedDemo(store: Store, tenantId: Id = demoTenantId): Promise<void> {
  const plan = seedPlan();
  const written = await versionsIn(store, tenantId, [demoMunicipality.id, ...plan.map(({ id }) => id)]);
  const past = new Past(store, tenantId);
  if (!written.has(demoMunicipality.id)) await past.importOrganisation();
  const versions = new Map<Id, number>();
  for (const write of plan) {
    const version = versions.get(write.id) ?? 0;
    if (version >= (written.get(write.id) ?? 0)) await past.write(write, version);
    versions.set(write.id, version + 1);
  }
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
  readonly #colleagues = new Map<Id, Actor>();
  #moment: { readonly day: PlainDate; readonly at: string } = importedOn;
  #actor: Actor;

  constructor(store: Store, tenantId: Id) {
    this.#tenantId = tenantId;
    this.#actor = {
      tenantId,
      kind: 'system',
      subject: 'demo-import',
      roles: [{ role: 'import', scope: { tenant: true } }],
      assurance: 'substantial',
    };
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

  async importOrganisation(): Promise<void> {
    const records = organisation.map(({ type, id, state, body }) => ({
      type,
      id,
      ...(state === undefined ? {} : { state }),
      ...body,
    }));
    await this.#send('the import of the organisation', 'POST', '/v1/imports', { records }, 'seed-organisation');
  }

  /** @param version - the one that the record has before */
  async write({ day, at, by, id, act }: SeedWrite, version: number): Promise<void> {
    this.#moment = { day, at };
    this.#actor = this.#colleague(by);
    const what = `${act.kind} of ${id} by ${by} on ${day}`;
    const key = `seed-${id}-${version}`;
    const path = `/v1/interventions/${id}`;
    switch (act.kind) {
      case 'create':
        await this.#send(what, 'POST', '/v1/interventions', { id, ...act.body }, key);
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

  #colleague(staffId: Id): Actor {
    const actor = this.#colleagues.get(staffId) ?? staffActor(this.#tenantId, staffId);
    this.#colleagues.set(staffId, actor);
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
