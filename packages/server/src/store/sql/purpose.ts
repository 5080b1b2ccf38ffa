import { type Kysely, sql } from 'kysely';
import { StoreSetupError } from '../store.js';
import type { Database } from './database.js';

/** What a database is for. The demo may be started over and signs its own tokens, so it never opens anything else. */
export type Purpose = 'demo' | 'production';

const markedTable = 'samspil_migrations';

/** What a database is for, or undefined for one that is still empty. What bears no mark is real data. */
export async function purposeOf(db: Kysely<Database>): Promise<Purpose | undefined> {
  const { rows } = await sql<{ found: boolean; mark: string | null }>`
    select to_regclass(${markedTable}) is not null as found, obj_description(to_regclass(${markedTable}), 'pg_class') as mark`.execute(
    db,
  );
  if (rows[0]?.found !== true) return undefined;
  return rows[0].mark === 'demo' ? 'demo' : 'production';
}

/** @throws StoreSetupError when the database was made for the other purpose */
export function requirePurpose(found: Purpose | undefined, wanted: Purpose): void {
  if (found === undefined || found === wanted) return;
  throw new StoreSetupError(
    wanted === 'demo'
      ? 'The database holds data that the demo did not create. Give the demo an empty database of its own.'
      : 'The database was created by the demo. Give the production server an empty database of its own.',
  );
}

/** Marks a database that has just been made. */
export async function markPurpose(db: Kysely<Database>, purpose: Purpose): Promise<void> {
  await sql`comment on table ${sql.table(markedTable)} is ${sql.lit(purpose)}`.execute(db);
}

/** Forgets every record of every tenant; only what the demo created may be treated so. */
export async function emptyTables(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where schemaname = current_schema() and tablename in
      ('records', 'record_refs', 'claims', 'revisions', 'changes', 'change_counters', 'access_log', 'idempotency_keys')`.execute(
    db,
  );
  await sql`truncate ${sql.join(rows.map(({ name }) => sql.table(name)))}`.execute(db);
}
