import type { Client, GetToken, Me } from '@samspil/client';
import { HostProblemError } from '../host/host-problem-of.js';

/** The base address in an `api` attribute; undefined when it is not an absolute http or https address. */
export function parseApiAddress(api: string): string | undefined {
  if (!URL.canParse(api)) return undefined;
  const { protocol, origin, pathname } = new URL(api);
  return protocol === 'https:' || protocol === 'http:' ? origin + pathname.replace(/\/+$/, '') : undefined;
}

/**
 * Makes a client for an address. It is a chunk of its own: a page that hands over a client needs none.
 *
 * @throws HostProblemError `offline` or `server-error` when the chunk cannot be loaded
 */
export async function openClient(baseUrl: string, getToken: GetToken): Promise<Client> {
  const { createClient } = await loadClient();
  return createClient({ baseUrl, getToken });
}

async function loadClient(): Promise<typeof import('@samspil/client')> {
  try {
    return await import('@samspil/client');
  } catch (cause) {
    const detail = `the client could not be loaded: ${String(cause)}`;
    throw new HostProblemError({ code: navigator.onLine ? 'server-error' : 'offline', detail });
  }
}

/**
 * Asks the API who the caller is, which also shows that address, origin, token and version are right.
 *
 * @throws HostProblemError `api-too-old` when the answer lacks what the widgets need, and what the client throws
 */
export async function introduce(client: Client, signal: AbortSignal): Promise<Me> {
  const me = await client.me({ signal });
  const missing = needed.filter(([field, type]) => typeof me[field] !== type).map(([field]) => field);
  if (missing.length > 0)
    throw new HostProblemError({ code: 'api-too-old', detail: `/v1/me lacks ${missing.join(', ')}` });
  return me;
}

/** What the widgets build on; an answer may have more, and a newer field may be missing. */
const needed = [
  ['kind', 'string'],
  ['subject', 'string'],
  ['tenantId', 'string'],
  ['today', 'string'],
  ['rights', 'object'],
] as const satisfies readonly (readonly [keyof Me, string])[];
