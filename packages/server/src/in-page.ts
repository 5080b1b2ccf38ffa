import type { PlainDate } from '@samspil/core';
import { type App, createApp } from './app.js';
import { createDemoTokens } from './auth/demo-tokens.js';
import { createTokenVerifier } from './auth/token-verifier.js';
import { demoRoutes } from './demo/demo-routes.js';
import { demoTenantId, demoToday } from './demo/demo-tenant.js';
import { type PersonaCode, personaOf } from './demo/personas.js';
import { writeDemo } from './demo/seed.js';
import { createMemoryStore, type MemoryStore } from './store/memory.js';
import type { Store } from './store/store.js';

export type { PersonaCode } from './demo/personas.js';
export { personas } from './demo/personas.js';
export { demoTenantId, demoToday };

/** The real API inside a page: for stories, docs and tests. There is no mock. */
export interface InPageServer {
  readonly app: App;
  readonly store: Store;
  /** Hand this to `createClient({ baseUrl: 'http://in-page.test', fetch })`. */
  readonly fetch: typeof globalThis.fetch;
  /** A fresh token of a persona, `school-leader` unless another is named. */
  getToken(persona?: PersonaCode, lifetimeSeconds?: number): Promise<string>;
}

export interface InPageOptions {
  /** The demo municipality with its 41 interventions, or nothing at all. */
  readonly seed?: 'demo' | 'empty';
  readonly today?: PlainDate;
  readonly now?: () => Date;
}

/** Starts the API on the memory store. A page reload starts over. */
export async function createInPageServer(options: InPageOptions = {}): Promise<InPageServer> {
  const { seed = 'demo', today = demoToday, now = () => new Date() } = options;
  const store = seed === 'demo' ? await (await seededStore()).copy() : createMemoryStore();
  const tokens = await createDemoTokens(now);
  const app = createApp({
    store,
    tenants: [{ tenantId: demoTenantId, allowedOrigins: [] }],
    authenticate: createTokenVerifier([{ tenantId: demoTenantId, ...tokens }], now),
    today: () => today,
    now,
    routes: demoRoutes(tokens),
    rateLimit: { burst: 100_000, perSecond: 100_000 },
  });
  return {
    app,
    store,
    fetch: async (input, init) => await app.fetch(new Request(input, init)),
    getToken: async (persona = 'school-leader', lifetimeSeconds) =>
      await tokens.sign(personaOf(persona).actor, lifetimeSeconds),
  };
}

let seeding: Promise<MemoryStore> | undefined;

/** Seeded once in a page, which takes as long as some hundreds of requests; every server begins with a copy. */
function seededStore(): Promise<MemoryStore> {
  seeding ??= seed();
  return seeding;
}

async function seed(): Promise<MemoryStore> {
  const store = createMemoryStore();
  await writeDemo(store);
  return store;
}
