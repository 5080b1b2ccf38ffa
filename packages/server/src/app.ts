import { type Actor, mintId, type PlainDate } from '@samspil/core';
import {
  type Act,
  importBody,
  type Operation,
  operations,
  type WireSchemas,
  wireSchemas,
} from '@samspil/core/contract';
import { Hono } from 'hono';
import { readJson } from './http/body.js';
import { addCorsHeaders, createOriginPolicy, type OriginPolicy, preflight, requireAllowedOrigin } from './http/cors.js';
import { idempotencyKey } from './http/headers.js';
import { HttpProblem } from './http/problem.js';
import { listParametersOf, parseQuery } from './http/query.js';
import { createRateLimit, type RateLimit } from './http/rate-limit.js';
import { storeProblem } from './http/store-problem.js';
import { validated } from './http/validation.js';
import { fingerprintOf, type OnceRequest } from './records/idempotency.js';
import { importRecords } from './records/import.js';
import { countRecords, getFindings, getHistory, getMe, getRecord, getRights, listRecords } from './records/read.js';
import type { RequestContext } from './records/request-context.js';
import { createRecord, removeRecord, transitionRecord, updateRecord } from './records/write.js';
import type { Store } from './store/store.js';

/** A municipality that this server answers for. */
export interface TenantSettings {
  readonly tenantId: string;
  /** Exact origins of the pages that may embed the widgets: `https://portal.example`. */
  readonly allowedOrigins: readonly string[];
}

export interface AppOptions {
  readonly store: Store;
  readonly tenants: readonly TenantSettings[];
  /** Turns a request into an actor, or throws an `HttpProblem`. */
  readonly authenticate: (request: Request) => Promise<Actor>;
  /** The domain's day. */
  readonly today: () => PlainDate;
  /** The real clock, for instants and limits. */
  readonly now: () => Date;
  /** The contract as JSON text, served at `/v1/openapi.json`. */
  readonly openApi?: () => Promise<string>;
  /** How many requests a caller may send at once, and how many come back per second; 300 and 50 unless given. */
  readonly rateLimit?: { readonly burst: number; readonly perSecond: number };
  /** Adds routes beside the contract's, such as the demo's tokens. */
  readonly routes?: (app: App) => void;
  /** Told about what went wrong on our side, without bodies or names. */
  readonly log?: (entry: LogEntry) => void;
}

export interface LogEntry {
  readonly level: 'error' | 'warning';
  readonly requestId: string;
  readonly method: string;
  readonly path: string;
  readonly message: string;
  readonly cause?: unknown;
}

const bodyLimit = 256 * 1024;
const importLimit = 4 * 1024 * 1024;

/** The app with its one variable per request. */
export type App = Hono<{ Variables: { requestId: string } }>;

/**
 * The API as a Hono app: routes from the contract, handlers over the store. Imports nothing from Node, so it also runs
 * inside a page, in stories and tests.
 */
export function createApp(options: AppOptions): App {
  const app: App = new Hono();
  const origins = createOriginPolicy(options.tenants);
  const { burst, perSecond } = options.rateLimit ?? { burst: 300, perSecond: 50 };
  const rateLimit = createRateLimit(burst, perSecond);

  app.use(async (c, next) => {
    const requestId = crypto.randomUUID();
    c.set('requestId', requestId);
    if (c.req.method === 'OPTIONS' && c.req.header('access-control-request-method') !== undefined) {
      c.res = preflight(c.req.raw, origins);
      return;
    }
    await next();
    addCorsHeaders(c.res, c.req.header('origin') ?? null, origins);
    c.res.headers.set('x-request-id', requestId);
    c.res.headers.set('x-content-type-options', 'nosniff');
    c.res.headers.set('cache-control', 'private, no-store');
    c.res.headers.append('vary', 'Authorization');
  });
  app.onError((error, c) => {
    const requestId = c.get('requestId');
    const problem = error instanceof HttpProblem ? error : storeProblem(error);
    if (problem.status >= 500) {
      options.log?.({
        level: 'error',
        requestId,
        method: c.req.method,
        path: c.req.path,
        message: error.message,
        cause: error,
      });
    }
    return problem.toResponse(requestId);
  });

  app.get('/healthz', async () => {
    try {
      await options.store.ping();
      return Response.json({ status: 'ok' });
    } catch {
      return Response.json({ status: 'unavailable' }, { status: 503 });
    }
  });
  app.get('/v1/openapi.json', async () => {
    if (options.openApi === undefined) throw new HttpProblem('not-found');
    return new Response(await options.openApi(), { headers: { 'content-type': 'application/json' } });
  });
  options.routes?.(app);
  for (const operation of operations) {
    const answer = handlerOf(operation);
    app.on(operation.method, routeOf(operation), async (c) => {
      const context = await contextOf(options, origins, rateLimit, c.req.raw, c.get('requestId'));
      return await answer(context, c.req.param('id') ?? '');
    });
  }
  for (const [path, methods] of methodsByRoute()) {
    app.all(path, () => {
      throw new HttpProblem('method-not-allowed', {
        detail: `Use ${methods.join(' or ')} here.`,
        allowed: methods,
        headers: { allow: methods.join(', ') },
      });
    });
  }
  // Answered and not thrown: what is thrown here passes by the headers above, and the page could not read the answer.
  app.notFound((c) =>
    new HttpProblem('not-found', {
      detail: 'There is nothing at this address. The contract is at /v1/openapi.json.',
    }).toResponse(c.get('requestId')),
  );
  return app;
}

function routeOf(operation: Operation): string {
  return operation.path.replace('{id}', ':id');
}

function methodsByRoute(): Map<string, string[]> {
  const methods = new Map<string, string[]>();
  for (const operation of operations) {
    methods.set(routeOf(operation), [...(methods.get(routeOf(operation)) ?? []), operation.method]);
  }
  return methods;
}

/** Who asks, from which page, and whether not too often. */
async function contextOf(
  { store, authenticate, today, now }: AppOptions,
  origins: OriginPolicy,
  rateLimit: RateLimit,
  request: Request,
  requestId: string,
): Promise<RequestContext> {
  const actor = await authenticate(request);
  requireAllowedOrigin(request.headers.get('origin'), actor.tenantId, origins);
  const moment = now();
  const wait = rateLimit.take(`${actor.tenantId} ${actor.subject}`, moment.getTime());
  if (wait > 0) {
    throw new HttpProblem('rate-limited', {
      detail: `Wait ${wait} seconds.`,
      headers: { 'retry-after': String(wait) },
    });
  }
  const mint = () => mintId(now().getTime(), crypto.getRandomValues(new Uint8Array(10)));
  return {
    request,
    url: new URL(request.url),
    requestId,
    actor,
    today: today(),
    at: moment.toISOString(),
    store,
    mintId: mint,
  };
}

type Answer = (context: RequestContext, id: string) => Promise<Response>;

/** The handler of an operation, with its query and body read and checked as the contract says. */
function handlerOf(operation: Operation): Answer {
  const { id, record } = operation;
  if (id === 'getMe') return async (context) => getMe(context);
  if (id === 'importRecords') {
    return async (context) => {
      const { body, once } = await keyedBody(operation, context, importLimit);
      return await importRecords(context, validated(importBody, body), once);
    };
  }
  const schemas = record && wireSchemas.get(record.type);
  if (record === undefined || schemas === undefined) throw new Error(`No handler for the operation ${id}.`);
  return recordHandler(operation, record.act, schemas);
}

function recordHandler(operation: Operation, act: Act, schemas: WireSchemas): Answer {
  const lists = operation.query ? listParametersOf(operation.query) : new Set<string>();
  const query = (context: RequestContext) => (operation.query ? parseQuery(context.url, operation.query, lists) : {});
  switch (act) {
    case 'list':
      return async (context) => await listRecords(context, schemas, query(context));
    case 'count':
      return async (context) => await countRecords(context, schemas, query(context));
    case 'get':
      return async (context, id) => await getRecord(context, schemas, id);
    case 'history':
      return async (context, id) => await getHistory(context, schemas, id, query(context));
    case 'findings':
      return async (context, id) => await getFindings(context, schemas, id);
    case 'rights':
      return async (context, id) => await getRights(context, schemas, id);
    case 'create':
      return async (context) => {
        const { body, once } = await keyedBody(operation, context, bodyLimit);
        return await createRecord(context, schemas, body, once);
      };
    case 'transition':
      return async (context, id) => {
        const { body, once } = await keyedBody(operation, context, bodyLimit);
        return await transitionRecord(context, schemas, id, body, once);
      };
    case 'update':
      return async (context, id) => {
        const patch = await readJson(context.request, 'application/merge-patch+json', bodyLimit);
        return await updateRecord(context, schemas, id, patch);
      };
    case 'remove':
      return async (context, id) => await removeRecord(context, schemas, id);
  }
}

async function keyedBody(
  operation: Operation,
  context: RequestContext,
  limit: number,
): Promise<{ body: unknown; once: OnceRequest }> {
  const key = idempotencyKey(context.request);
  const body = await readJson(context.request, operation.bodyMediaType ?? 'application/json', limit);
  return { body, once: { key, fingerprint: await fingerprintOf(context.request, context.url, body) } };
}
