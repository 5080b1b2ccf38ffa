import { HttpProblem } from './problem.js';

/** Which pages may ask, per tenant: exact origins, never a wildcard. */
export interface OriginPolicy {
  /** Whether any tenant allows the origin; all that a preflight, which has no token, can be asked. */
  knows(origin: string): boolean;
  allows(tenantId: string, origin: string): boolean;
}

export function createOriginPolicy(
  tenants: readonly { readonly tenantId: string; readonly allowedOrigins: readonly string[] }[],
): OriginPolicy {
  const byTenant = new Map(tenants.map(({ tenantId, allowedOrigins }) => [tenantId, new Set(allowedOrigins)]));
  const all = new Set(tenants.flatMap(({ allowedOrigins }) => allowedOrigins));
  return {
    knows: (origin) => all.has(origin),
    allows: (tenantId, origin) => byTenant.get(tenantId)?.has(origin) ?? false,
  };
}

const exposedHeaders = 'ETag, Location, Retry-After, X-Request-Id, Idempotency-Replayed';

/** The answer to a preflight request. */
export function preflight(request: Request, policy: OriginPolicy): Response {
  const origin = request.headers.get('origin') ?? '';
  if (!policy.knows(origin)) return new Response(null, { status: 403, headers: { vary: 'Origin' } });
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, POST, PATCH, DELETE',
      'access-control-allow-headers':
        'Authorization, Content-Type, Idempotency-Key, If-Match, Accept-Language, Last-Event-ID',
      'access-control-max-age': '600',
      vary: 'Origin',
    },
  });
}

/** Lets the page read the answer, when its origin is known; without these headers a browser hides it. */
export function addCorsHeaders(response: Response, origin: string | null, policy: OriginPolicy): void {
  response.headers.append('vary', 'Origin');
  if (origin === null || !policy.knows(origin)) return;
  response.headers.set('access-control-allow-origin', origin);
  response.headers.set('access-control-expose-headers', exposedHeaders);
}

/** @throws HttpProblem `origin-refused` when a page of an origin that this tenant does not list asks */
export function requireAllowedOrigin(origin: string | null, tenantId: string, policy: OriginPolicy): void {
  if (origin !== null && !policy.allows(tenantId, origin)) {
    throw new HttpProblem('origin-refused', {
      detail: `Add ${origin} to the municipality's allowed origins, exactly as written here.`,
    });
  }
}
