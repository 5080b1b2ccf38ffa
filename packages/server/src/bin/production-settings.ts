import { readFile } from 'node:fs/promises';
import type { TenantSettings } from '../app.js';
import type { TokenIssuer } from '../auth/token-verifier.js';
import { StartError } from './start-error.js';

/** What a production server is told by its environment. */
export interface ProductionSettings {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly tenants: readonly (TenantSettings & TokenIssuer)[];
}

/**
 * Reads `DATABASE_URL`, `SAMSPIL_TENANTS` (a JSON file: a list of `{ tenantId, issuer, audience, jwksUrl, allowedOrigins }`),
 * `HOST` and `PORT`.
 *
 * @throws StartError that names the variable or the field
 */
export async function productionSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ProductionSettings> {
  const databaseUrl = environment.DATABASE_URL;
  if (databaseUrl === undefined || !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new StartError('Set DATABASE_URL to the PostgreSQL database: postgres://user:password@host:5432/name.');
  }
  const file = environment.SAMSPIL_TENANTS;
  if (file === undefined) {
    throw new StartError('Set SAMSPIL_TENANTS to a JSON file that lists the municipalities; the README shows one.');
  }
  return {
    host: environment.HOST ?? '127.0.0.1',
    port: portFrom(environment.PORT ?? '4173'),
    databaseUrl,
    tenants: await readTenants(file),
  };
}

/** @throws StartError for what is not a port */
export function portFrom(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new StartError(`PORT must be a number from 0 to 65535, not "${text}".`);
}

async function readTenants(file: string): Promise<ProductionSettings['tenants']> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new StartError(`SAMSPIL_TENANTS: the file ${file} cannot be read.`, { cause });
  });
  const list = parsed(file, text);
  if (!Array.isArray(list) || list.length === 0)
    throw new StartError(`SAMSPIL_TENANTS: ${file} must hold a list with at least one municipality.`);
  return list.map((entry: unknown, at) => tenantFrom(entry, `${file}, municipality ${at + 1}`));
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new StartError(`SAMSPIL_TENANTS: ${file} is not JSON.`, { cause });
  }
}

function tenantFrom(entry: unknown, where: string): ProductionSettings['tenants'][number] {
  const fields = new Map(typeof entry === 'object' && entry !== null ? Object.entries(entry) : []);
  const text = (name: string): string => {
    const value: unknown = fields.get(name);
    if (typeof value === 'string' && value !== '') return value;
    throw new StartError(`SAMSPIL_TENANTS: ${where}: ${name} must be a text.`);
  };
  const origins: unknown = fields.get('allowedOrigins');
  if (!Array.isArray(origins) || !origins.every((origin) => typeof origin === 'string' && isOrigin(origin))) {
    throw new StartError(
      `SAMSPIL_TENANTS: ${where}: allowedOrigins must be a list of origins, such as https://portal.example, without a path.`,
    );
  }
  return {
    tenantId: text('tenantId'),
    issuer: text('issuer'),
    audience: text('audience'),
    jwks: httpUrl(text('jwksUrl'), `${where}: jwksUrl`),
    allowedOrigins: origins.map(String),
  };
}

/** Whether a text is exactly an origin: scheme, host, and a port where it is not the usual one. */
export function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text && /^https?:/.test(text);
}

function httpUrl(text: string, where: string): URL {
  if (URL.canParse(text) && /^https?:/.test(text)) return new URL(text);
  throw new StartError(`SAMSPIL_TENANTS: ${where} must be an https address.`);
}
