import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, types } from 'pg';
import { ChangeFeed } from '../change-feed.js';
import { type Store, StoreSetupError } from '../store.js';
import { ChangeListener, notifyOthers } from './change-listener.js';
import { columnParsers } from './column-types.js';
import type { Database } from './database.js';
import { newestSeq } from './history.js';
import { migrate } from './migrate.js';
import { emptyTables, markPurpose, type Purpose, purposeOf, requirePurpose } from './purpose.js';
import { codeOf, isUnreachable, sqlStateOf } from './sql-state.js';
import { SqlStore } from './sql-store.js';
import { gatherStatistics, Statistics } from './statistics.js';
import { withTenant } from './tenant-transaction.js';

export interface PostgresOptions {
  readonly url: string;
  /** Go on, with a warning, as a login that may bypass row-level security: for demonstrations. */
  readonly allowPrivilegedRole?: boolean;
  /** What the database is for, `production` unless said otherwise; one that was made for the other is refused. */
  readonly purpose?: Purpose;
  /** Forget everything first; for the demo only. */
  readonly reset?: boolean;
  /** Where warnings go, one line each; `console.warn` by default. */
  readonly warn?: (line: string) => void;
}

/** How long to wait for a connection before saying that the database does not answer, in milliseconds. */
const connectionTimeoutMillis = 5_000;

/**
 * Opens a PostgreSQL database, and brings its tables to the shape of this version.
 *
 * @throws StoreSetupError
 */
export async function openPostgresStore(options: PostgresOptions): Promise<Store> {
  const { url, purpose = 'production', reset = false, warn = (line) => console.warn(line) } = options;
  const place = placeOf(url);
  let closing = false;
  const pool = new Pool({
    connectionString: url,
    application_name: 'samspil',
    connectionTimeoutMillis,
    // A server that hangs in the midst of a transaction must not keep its tenant's writers waiting for ever.
    idle_in_transaction_session_timeout: 60_000,
    types: { getTypeParser: (oid, format) => columnParsers[oid] ?? types.getTypeParser(oid, format) },
  });
  // A connection may be lost while nobody waits for an answer on it: idle, or in a transaction that does something else just
  // then. An error event that nobody listens to would end the process. The pool itself replaces the connection.
  pool.on('connect', (client) =>
    client.on('error', (error) => {
      // A connection that is being closed may still hear that its server goes down.
      if (!closing) warn(`A connection to the database was lost: ${error.message}`);
    }),
  );
  pool.on('error', () => undefined); // The same error, once more.
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  const feed = new ChangeFeed();
  const listener = new ChangeListener({
    url,
    feed,
    warn,
    newestSeq: (tenantId) => withTenant(db, tenantId, newestSeq),
  });
  try {
    await refusePrivilegedLogin(db, options.allowPrivilegedRole === true ? warn : undefined);
    const found = await purposeOf(db);
    requirePurpose(found, purpose);
    await migrate(db);
    if (found === undefined) await markPurpose(db, purpose);
    if (reset && purpose === 'demo') await emptyTables(db);
    await listener.start();
  } catch (error) {
    await listener.stop();
    await db.destroy();
    throw setupErrorOf(error, place);
  }
  const beforeClose = async () => {
    closing = true;
    await listener.stop();
  };
  const statistics = new Statistics(() => gatherStatistics(db));
  const onCommit = (changes: number) => statistics.count(changes);
  return new SqlStore({ db, feed, notify: notifyOthers, onCommit, beforeClose });
}

/** A login that may bypass row-level security could read every municipality through one mistake in a query. */
async function refusePrivilegedLogin(db: Kysely<Database>, warn: ((line: string) => void) | undefined): Promise<void> {
  const { rows } = await sql<{ name: string; is_super: boolean; bypasses: boolean }>`
    select rolname as name, rolsuper as is_super, rolbypassrls as bypasses from pg_roles where rolname = session_user`.execute(
    db,
  );
  const [login] = rows;
  if (login !== undefined && !login.is_super && !login.bypasses) return;
  const problem =
    `The database login ${login?.name ?? ''} ${login?.is_super ? 'is a superuser' : 'has BYPASSRLS'}, ` +
    'so row-level security would not keep municipalities apart if a query went wrong.';
  if (warn !== undefined) return warn(`${problem} Do not run it like this with real data.`);
  throw new StoreSetupError(
    `${problem} Use a login of its own: CREATE ROLE samspil LOGIN CREATEROLE PASSWORD '…'; ALTER DATABASE the_database OWNER TO samspil;`,
  );
}

/** Host, port and database of an address, without what must not be shown. */
function placeOf(url: string): string {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new StoreSetupError(
      'DATABASE_URL is no address of a PostgreSQL database. It looks like postgres://login:password@host:5432/database; ' +
        'characters such as @ or / in the password are written as %40 or %2F.',
    );
  }
  const { host, pathname } = new URL(url);
  return `${host || 'the local socket'}${pathname}`;
}

/** What keeps a database from being opened, in words. */
function setupErrorOf(cause: unknown, place: string): unknown {
  if (cause instanceof StoreSetupError) return cause;
  const because = (message: string) => new StoreSetupError(message, { cause });
  switch (sqlStateOf(cause)) {
    case '28P01':
    case '28000':
      return because(`The database at ${place} refuses the login. Check user name and password in DATABASE_URL.`);
    case '3D000':
      return because(
        `There is no such database at ${place}. Create it (CREATE DATABASE …), or correct the name in DATABASE_URL.`,
      );
    case '42501':
      return because(
        `The database login may not use the database at ${place} as it needs to. Let it own the database: ALTER DATABASE … OWNER TO ….`,
      );
    case '53300':
      return because(
        `The database at ${place} has no connection left. End other clients, or raise its max_connections.`,
      );
  }
  if (isUnreachable(cause)) {
    const code = codeOf(cause);
    return because(
      `The database at ${place} does not answer${code === undefined ? '' : ` (${code})`}. Is it running, and is the address in DATABASE_URL right?`,
    );
  }
  // node-postgres says the following before it sends anything, and gives it no code.
  if (cause instanceof Error && /password must be a string/.test(cause.message)) {
    return because(`The database at ${place} asks for a password, and DATABASE_URL has none.`);
  }
  return cause;
}
