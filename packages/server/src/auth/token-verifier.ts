import type { Actor } from '@samspil/core';
import { tokenClaims } from '@samspil/core/contract';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  decodeJwt,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import { HttpProblem } from '../http/problem.js';

/** How one municipality's tokens are recognised. */
export interface TokenIssuer {
  readonly tenantId: string;
  readonly issuer: string;
  readonly audience: string;
  /** The public keys: an address to fetch them from, or the key set itself. */
  readonly jwks: URL | JSONWebKeySet;
}

/** Signature algorithms that are accepted; nothing symmetric, so that who verifies cannot sign. */
export const algorithms = ['ES256', 'ES384', 'EdDSA', 'PS256', 'RS256'] as const;

/**
 * Gives a function that turns a request's bearer token into an actor. Signature, issuer, audience and expiry are
 * required; the issuer decides the tenant, and the token's own `tenant` must agree.
 *
 * @param now - the real clock (tokens do not live in the domain's time)
 */
export function createTokenVerifier(
  issuers: readonly TokenIssuer[],
  now: () => Date,
): (request: Request) => Promise<Actor> {
  const byIssuer = new Map(
    issuers.map((issuer) => {
      const keys: JWTVerifyGetKey =
        issuer.jwks instanceof URL ? createRemoteJWKSet(issuer.jwks) : createLocalJWKSet(issuer.jwks);
      return [issuer.issuer, { issuer, keys }] as const;
    }),
  );
  return async (request) => {
    const token = bearerToken(request);
    try {
      const known = byIssuer.get(decodeJwt(token).iss ?? '');
      if (known === undefined) throw unauthenticated('The token is from an issuer that is not registered here.');
      const { payload } = await jwtVerify(token, known.keys, {
        algorithms: [...algorithms],
        issuer: known.issuer.issuer,
        audience: known.issuer.audience,
        requiredClaims: ['exp', 'iat', 'sub'],
        clockTolerance: 5,
        currentDate: now(),
      });
      const claims = tokenClaims.safeParse(payload);
      if (!claims.success) {
        const names = [...new Set(claims.error.issues.map((issue) => issue.path.map(String).join('.') || 'token'))];
        throw unauthenticated(`The token's claims are not as agreed: check ${names.join(', ')}.`);
      }
      if (claims.data.tenant !== known.issuer.tenantId) {
        throw unauthenticated('The token names another municipality than its issuer belongs to.');
      }
      return actorFrom(claims.data);
    } catch (cause) {
      throw cause instanceof HttpProblem ? cause : refusal(cause);
    }
  };
}

function actorFrom(claims: ReturnType<typeof tokenClaims.parse>): Actor {
  const { sub, tenant, kind, staffId, childIds, roles, loa } = claims;
  return {
    tenantId: tenant,
    kind,
    subject: sub,
    ...(staffId === undefined ? {} : { staffId }),
    ...(childIds === undefined ? {} : { childIds }),
    roles,
    assurance: loa,
  };
}

function bearerToken(request: Request): string {
  const header = request.headers.get('authorization');
  if (header === null) throw unauthenticated('Send a token: Authorization: Bearer <token>.');
  const match = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(header.trim());
  if (match?.[1] === undefined)
    throw unauthenticated('The Authorization header must hold a signed JWT: Bearer <token>.');
  return match[1];
}

function refusal(cause: unknown): HttpProblem {
  if (cause instanceof errors.JWTExpired) {
    return new HttpProblem(
      'token-expired',
      { detail: 'The token has expired. Get a new one and repeat the request.', headers: challenge('invalid_token') },
      { cause },
    );
  }
  if (cause instanceof errors.JWTClaimValidationFailed) {
    return unauthenticated(`The token's ${cause.claim} is not what it must be.`, cause);
  }
  if (isFetchFailure(cause)) {
    return new HttpProblem(
      'unavailable',
      { detail: 'The keys of the token issuer cannot be fetched right now.' },
      { cause },
    );
  }
  if (cause instanceof errors.JOSEError) {
    return unauthenticated("The token's signature cannot be verified with the issuer's keys.", cause);
  }
  return new HttpProblem('unavailable', { detail: 'The token cannot be verified right now.' }, { cause });
}

/** The issuer's keys did not come, or are no key set: not the caller's fault, and a new token would not help. */
function isFetchFailure(cause: unknown): boolean {
  if (cause instanceof errors.JWKSTimeout || cause instanceof errors.JWKSInvalid) return true;
  return cause instanceof errors.JOSEError && cause.code === errors.JOSEError.code;
}

function unauthenticated(detail: string, cause?: unknown): HttpProblem {
  return new HttpProblem('unauthenticated', { detail, headers: challenge('invalid_token') }, { cause });
}

function challenge(error: string): Record<string, string> {
  return { 'www-authenticate': `Bearer realm="samspil", error="${error}"` };
}
