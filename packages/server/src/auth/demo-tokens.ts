import type { Actor } from '@samspil/core';
import { exportJWK, generateKeyPair, type JSONWebKeySet, SignJWT } from 'jose';

/** Signs tokens as a host would. For the demo, stories and tests only; a real host signs with its own key. */
export interface DemoTokens {
  readonly issuer: string;
  readonly audience: string;
  readonly jwks: JSONWebKeySet;
  /** @param lifetimeSeconds - 600 unless a test wants another; may be negative for one that has expired */
  sign(actor: Actor, lifetimeSeconds?: number): Promise<string>;
}

/** Makes a fresh key pair; tokens of an earlier start are refused, and the page asks for a new one. */
export async function createDemoTokens(
  now: () => Date,
  { issuer = 'urn:samspil:demo', audience = 'samspil' }: { readonly issuer?: string; readonly audience?: string } = {},
): Promise<DemoTokens> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const kid = 'demo';
  return {
    issuer,
    audience,
    jwks: { keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' }] },
    async sign(actor, lifetimeSeconds = 600) {
      const issuedAt = Math.floor(now().getTime() / 1000);
      const { tenantId, kind, staffId, childIds, roles, assurance } = actor;
      return await new SignJWT({
        tenant: tenantId,
        kind,
        ...(staffId === undefined ? {} : { staffId }),
        ...(childIds === undefined ? {} : { childIds }),
        roles,
        loa: assurance,
      })
        .setProtectedHeader({ alg: 'ES256', kid })
        .setSubject(actor.subject)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + lifetimeSeconds)
        .sign(privateKey);
    },
  };
}
