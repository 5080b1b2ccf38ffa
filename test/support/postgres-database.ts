import { randomBytes } from 'node:crypto';
import type { Store } from '@samspil/server';
import { openSqlStore } from '@samspil/server/sql';
import { Client } from 'pg';
import { type RunningPostgres, startEmbeddedPostgres } from './embedded-postgres.js';

/** A PostgreSQL for one test file, with the means to make databases in it as a customer would. */
export interface TestPostgres {
  readonly adminUrl: string;
  /** Runs statements as superuser, in the database `postgres` or in another one. */
  admin(statements: string, database?: string): Promise<Record<string, unknown>[]>;
  /**
   * Makes an empty database, with a login of its own that owns it; gives its address. The login may work as `samspil_app`,
   * a role that belongs to the whole server, or with `without-role` at most create it.
   */
  createDatabase(role?: 'without-role'): Promise<string>;
  /** A connection that is ended with the server. */
  connect(url: string): Promise<Client>;
  stop(): Promise<void>;
}

/** Starts it; stop it in an `after`. */
export async function startTestPostgres(): Promise<TestPostgres> {
  const server: RunningPostgres = await startEmbeddedPostgres();
  const clients: Client[] = [];
  const connect = async (url: string) => {
    const client = new Client({ connectionString: url });
    // Some tests end connections from the other side.
    client.on('error', () => undefined);
    await client.connect();
    clients.push(client);
    return client;
  };
  const admin = async (statements: string, database = 'postgres') => {
    const client = new Client({ connectionString: addressed(server.url, { database }) });
    await client.connect();
    try {
      const result: unknown = await client.query(statements);
      const last: unknown = Array.isArray(result) ? result.at(-1) : result;
      return isWithRows(last) ? last.rows : [];
    } finally {
      await client.end();
    }
  };
  return {
    adminUrl: server.url,
    admin,
    connect,
    async createDatabase(role) {
      const name = `samspil_${randomBytes(6).toString('hex')}`;
      await admin(`create role ${name} login createrole password 'secret'`);
      await admin(`create database ${name} owner ${name}`);
      if (role === undefined) await admin(grantRole(name));
      return addressed(server.url, { database: name, user: name, password: 'secret' });
    },
    async stop() {
      await Promise.all(clients.map((client) => client.end()));
      await server.stop();
    },
  };
}

/** What an administrator runs where several logins of one server work with Samspil. */
function grantRole(login: string): string {
  return `do $$ begin
    if not exists (select from pg_roles where rolname = 'samspil_app') then create role samspil_app nologin; end if;
    grant samspil_app to ${login};
  end $$`;
}

/** The same address with another database, user or password. */
export function addressed(
  address: string,
  parts: { database?: string; user?: string; password?: string; port?: number },
): string {
  const url = new URL(address);
  if (parts.database !== undefined) url.pathname = `/${parts.database}`;
  if (parts.user !== undefined) url.username = parts.user;
  if (parts.password !== undefined) url.password = parts.password;
  if (parts.port !== undefined) url.port = String(parts.port);
  return url.href;
}

/** The database that an address names. */
export function databaseOf(address: string): string {
  return new URL(address).pathname.slice(1);
}

/** Opens a store whose warnings are an error: no test expects one unless it says so. */
export function openPostgres(url: string): Promise<Store> {
  return openSqlStore({
    kind: 'postgres',
    url,
    warn: (line) => {
      throw new Error(`Unexpected warning: ${line}`);
    },
  });
}

/**
 * Comes back as soon as so many connections of a database wait for a lock that another one holds. So a test knows that the
 * second of two transactions has run into the first.
 *
 * @throws Error when nobody waits for twenty seconds, instead of hanging
 */
export async function untilWaiting(watcher: Client, database: string, connections = 1): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const { rows } = await watcher.query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'`,
      [database],
    );
    if ((rows[0]?.n ?? 0) >= connections) return;
  }
  throw new Error('No connection waits for a lock.');
}

function isWithRows(result: unknown): result is { rows: Record<string, unknown>[] } {
  return typeof result === 'object' && result !== null && 'rows' in result && Array.isArray(result.rows);
}
