import { type Kysely, Migrator, sql } from 'kysely';
import { StoreSetupError } from '../store.js';
import { ensureApplicationRole } from './application-role.js';
import type { Database } from './database.js';
import { migrations, versionOf } from './migrations/index.js';
import { sqlStateOf } from './sql-state.js';

const migrationTable = 'samspil_migrations';
/** Any number, as long as nobody else locks it. */
const openingLock = 7_267_721_645;

/**
 * Brings a database to the shape that this version works with: extension, role, tables. Servers that open the same
 * database at once wait for each other.
 *
 * @throws StoreSetupError when the database is not ours, is newer than we are, or does not let us
 */
export async function migrate(db: Kysely<Database>): Promise<void> {
  await db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${openingLock})`.execute(connection);
    try {
      await refuseForeignTables(connection);
      await refuseNewer(connection);
      await ensureBtreeGist(connection);
      await ensureApplicationRole(connection);
      await runMigrations(connection);
    } finally {
      await sql`select pg_advisory_unlock(${openingLock})`.execute(connection);
    }
  });
}

async function tableExists(db: Kysely<Database>, name: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select to_regclass(${name}) is not null as found`.execute(db);
  return rows[0]?.found === true;
}

async function refuseForeignTables(db: Kysely<Database>): Promise<void> {
  if ((await tableExists(db, migrationTable)) || !(await tableExists(db, 'records'))) return;
  throw new StoreSetupError(
    'The database holds a table records that Samspil did not create. Give Samspil an empty database of its own.',
  );
}

async function refuseNewer(db: Kysely<Database>): Promise<void> {
  if (!(await tableExists(db, migrationTable))) return;
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(migrationTable)} order by name`.execute(db);
  const unknown = rows.map(({ name }) => name).filter((name) => !Object.hasOwn(migrations, name));
  const newest = unknown.at(-1);
  if (newest === undefined) return;
  const needed = versionOf(newest);
  throw new StoreSetupError(
    `The database was written by a newer Samspil: it holds the migration ${newest}, which this version does not know. ` +
      `Start Samspil ${needed ?? 'in the version that wrote it'}${needed ? ' or newer' : ''}, or restore a copy from before the upgrade.`,
  );
}

/** Claims are kept apart by an exclusion constraint over text and dates, which needs the extension. */
async function ensureBtreeGist(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql`select from pg_extension where extname = 'btree_gist'`.execute(db);
  if (rows.length > 0) return;
  try {
    await sql`create extension btree_gist`.execute(db);
  } catch (cause) {
    const remedy =
      sqlStateOf(cause) === '42501'
        ? 'the database login may not create it. Let an administrator of the database run, in this database: CREATE EXTENSION btree_gist;'
        : "the database server does not have it. Install PostgreSQL's contrib modules (on Debian postgresql-contrib) and start again.";
    throw new StoreSetupError(`Samspil needs the PostgreSQL extension btree_gist, and ${remedy}`, { cause });
  }
}

async function runMigrations(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableName: migrationTable,
    migrationLockTableName: `${migrationTable}_lock`,
    nameComparator: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (sqlStateOf(error) !== '42501') throw error;
  throw new StoreSetupError(
    'The database login may not create tables. Let it own the database: ALTER DATABASE the_database OWNER TO the_login;',
    { cause: error },
  );
}
