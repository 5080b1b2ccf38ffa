import { type Client, createClient } from '@samspil/client';
import type { Actor } from '@samspil/core';
import { createApp, createDemoTokens, createTokenVerifier } from '@samspil/server';
import { createInPageServer, demoTenantId, demoToday, type PersonaCode } from '@samspil/server/in-page';
import { type Fetch, requestsUnderWay } from './lines.js';

/** The demo municipality with its people and interventions, or one that has just begun. */
export type Seed = 'demo' | 'empty';

/** Somebody of the demo, or anybody else whom a host could vouch for. */
export type Who = PersonaCode | Actor;

/** The API on a memory store: the real handlers. There is no mock. */
interface Api {
  readonly fetch: Fetch;
  readonly tokenOf: (who: Who) => Promise<string>;
}

/** APIs that nothing was written to. All stories read the same one, since filling it takes longer than showing a story. */
const untouched = new Map<Seed, Promise<Api>>();

function untouchedApi(seed: Seed): Promise<Api> {
  const api = untouched.get(seed) ?? startApi(seed);
  untouched.set(seed, api);
  return api;
}

async function startApi(seed: Seed): Promise<Api> {
  const server = await createInPageServer({ seed });
  const others = await apiForOthers(server.store);
  return {
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const [, token = ''] = (request.headers.get('authorization') ?? '').split(' ');
      return await (others.issued.has(token) ? others.fetch(request) : server.fetch(request));
    },
    tokenOf: async (who) => await (typeof who === 'string' ? server.getToken(who) : others.sign(who)),
  };
}

/** The same store behind a second issuer, who vouches for people whom the demo does not have: without a role, for one. */
async function apiForOthers(store: Parameters<typeof createApp>[0]['store']) {
  const now = () => new Date();
  const tokens = await createDemoTokens(now);
  const app = createApp({
    store,
    tenants: [{ tenantId: demoTenantId, allowedOrigins: [] }],
    authenticate: createTokenVerifier([{ tenantId: demoTenantId, ...tokens }], now),
    today: () => demoToday,
    now,
    rateLimit: { burst: 100_000, perSecond: 100_000 },
  });
  const issued = new Set<string>();
  return {
    issued,
    fetch: async (request: Request): Promise<Response> => await app.fetch(request),
    sign: async (actor: Actor): Promise<string> => {
      const token = await tokens.sign(actor);
      issued.add(token);
      return token;
    },
  };
}

/**
 * What one story has of the API. It reads from the one that all stories share; with the first write it gets a copy of its
 * own, filled in the same way, and stays on it. So no story ever sees what another one changed.
 */
class StoryHost {
  readonly #seed: Seed;
  readonly #clients = new Map<string, Client>();
  #own: Promise<Api> | undefined;

  constructor(seed: Seed) {
    this.#seed = seed;
  }

  /** The client of a person; the same one each time, since another client is another person to a provider. */
  client(who: Who, line: (fetch: Fetch) => Fetch): Client {
    const name = typeof who === 'string' ? who : JSON.stringify(who);
    const client =
      this.#clients.get(name) ??
      createClient({
        baseUrl: 'http://in-page.test',
        fetch: line(this.#fetchAs(who)),
        // The true one is added below, where it is known which API answers.
        getToken: () => 'in-page',
        // A story that is held back waits as long as somebody looks at it.
        timeoutMilliseconds: 2 ** 31 - 1,
      });
    this.#clients.set(name, client);
    return client;
  }

  #fetchAs(who: Who): Fetch {
    return async (input, init) => {
      const request = new Request(input, init);
      requestsUnderWay.add(request);
      try {
        if (request.method !== 'GET') this.#own ??= startApi(this.#seed);
        const api = await (this.#own ?? untouchedApi(this.#seed));
        request.headers.set('authorization', `Bearer ${await api.tokenOf(who)}`);
        return await api.fetch(request);
      } finally {
        requestsUnderWay.delete(request);
      }
    };
  }
}

const hosts = new Map<string, StoryHost>();

/** The host of a story, by its id, for as long as it is on the screen. */
export function storyHost(storyId: string, seed: Seed): StoryHost {
  const host = hosts.get(storyId) ?? new StoryHost(seed);
  hosts.set(storyId, host);
  return host;
}

/** Forgets what a story has written. */
export function leaveStory(storyId: string): void {
  hosts.delete(storyId);
}

/** Forgets what somebody was writing in another story: elements keep it in the tab, for the same person. */
export function forgetWritten(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith('samspil:draft:')) sessionStorage.removeItem(key);
}
