import type { Actor } from '@samspil/core';
import { createApp, createDemoTokens, createTokenVerifier, type DemoTokens, type Store } from '@samspil/server';
import { demoRoutes, demoTenantId, demoToday, type PersonaCode, personaOf, seedDemo } from '@samspil/server/demo';

/** The API of one test: the real handlers on a store, with a clock that the test moves. */
export interface Api {
  readonly store: Store;
  /** Signs as the demo municipality's host, and as the other one's. */
  readonly tokens: DemoTokens;
  readonly otherTokens: DemoTokens;
  /** Moves the real clock. */
  advance(milliseconds: number): void;
  /** A request as it would come over the network; `as` signs a token for a persona or an actor of one's own. */
  call(path: string, options?: CallOptions): Promise<Answer>;
  /** The same for a client that makes its own requests. */
  readonly fetch: (request: Request) => Promise<Response>;
}

export interface CallOptions {
  readonly as?: PersonaCode | Actor;
  readonly method?: string;
  readonly body?: unknown;
  /** The body as text, for what is not JSON. */
  readonly text?: string;
  readonly version?: number;
  /** `null` leaves the Idempotency-Key out; a new one is made otherwise. */
  readonly key?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed body; `undefined` where there was none. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly text: string;
}

export const portalOrigin = 'https://portal.example';

/** Other municipalities than the demo's, to be kept out of. */
export const otherTenantId = 'OTHER';

/** A system that may import into a municipality. */
export function importer(tenantId: string): Actor {
  return {
    tenantId,
    kind: 'system',
    subject: 'importer',
    roles: [{ role: 'import', scope: { tenant: true } }],
    assurance: 'substantial',
  };
}

export async function openApi(
  store: Store,
  options: {
    readonly seed?: boolean;
    readonly rateLimit?: { burst: number; perSecond: number };
    /** Where the pages of the demo municipality come from; `portalOrigin` unless said. */
    readonly allowedOrigins?: readonly string[];
  } = {},
): Promise<Api> {
  let clock = Date.parse('2026-11-20T08:00:00Z');
  const now = () => new Date(clock);
  const tokens = await createDemoTokens(now);
  const otherTokens = await createDemoTokens(now, { issuer: 'urn:other' });
  if (options.seed !== false) await seedDemo(store);
  const app = createApp({
    store,
    tenants: [
      { tenantId: demoTenantId, allowedOrigins: options.allowedOrigins ?? [portalOrigin] },
      { tenantId: otherTenantId, allowedOrigins: ['https://elsewhere.example'] },
    ],
    authenticate: createTokenVerifier(
      [
        { tenantId: demoTenantId, ...tokens },
        { tenantId: otherTenantId, ...otherTokens },
      ],
      now,
    ),
    today: () => demoToday,
    now,
    routes: demoRoutes(tokens),
    rateLimit: options.rateLimit ?? { burst: 100_000, perSecond: 100_000 },
  });
  return {
    store,
    tokens,
    otherTokens,
    fetch: async (request) => await app.fetch(request),
    advance: (milliseconds) => {
      clock += milliseconds;
    },
    async call(path, { as, method = 'GET', body, text, version, key, headers } = {}) {
      const actor = typeof as === 'string' ? personaOf(as).actor : as;
      const sent = new Headers();
      if (actor !== undefined) {
        const signer = actor.tenantId === otherTenantId ? otherTokens : tokens;
        sent.set('authorization', `Bearer ${await signer.sign(actor)}`);
      }
      if (body !== undefined || text !== undefined) {
        sent.set('content-type', method === 'PATCH' ? 'application/merge-patch+json' : 'application/json');
      }
      if (version !== undefined) sent.set('if-match', `"${version}"`);
      if (key !== null && method === 'POST') sent.set('idempotency-key', key ?? crypto.randomUUID());
      for (const [name, value] of Object.entries(headers ?? {})) sent.set(name, value);
      const response = await app.request(`http://api.test${path}`, {
        method,
        headers: sent,
        ...(body === undefined && text === undefined ? {} : { body: text ?? JSON.stringify(body) }),
      });
      const answer = await response.text();
      return { status: response.status, headers: response.headers, body: parsed(answer), text: answer };
    },
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  if (text === '') return {};
  return JSON.parse(text) as Record<string, unknown>;
}
