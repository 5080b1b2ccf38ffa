import { type Kysely, sql } from 'kysely';
import { StoreSetupError } from '../store.js';
import type { Database } from './database.js';
import { sqlStateOf } from './sql-state.js';

/**
 * The role that every transaction takes on: it owns nothing, cannot log in, and is held to the policies of row-level
 * security whatever the role that logs in may do.
 */
export const applicationRole = 'samspil_app';

/**
 * Makes sure that the role exists, is harmless, and may be taken on by whoever is logged in. Roles belong to the whole
 * database server: another database on it may have made the role already, or be making it right now.
 *
 * @throws StoreSetupError with what an administrator has to run
 */
export async function ensureApplicationRole(db: Kysely<Database>): Promise<void> {
  const role = sql.raw(applicationRole);
  try {
    await sql`
      do $$ begin
        if not exists (select from pg_roles where rolname = '${role}') then
          create role ${role} nologin nosuperuser nobypassrls;
        end if;
      exception when duplicate_object or unique_violation then
        null;
      end $$`.execute(db);
    // Whether the role can be taken on is tried rather than looked up, since what a membership gives differs by version.
    await sql`
      do $$ begin
        perform set_config('role', '${role}', true);
        perform set_config('role', 'none', true);
      exception when insufficient_privilege then
        grant ${role} to current_user;
      end $$`.execute(db);
    await sql`
      do $$ begin
        execute format('grant usage on schema %I to ${role}', current_schema());
      end $$`.execute(db);
  } catch (cause) {
    if (sqlStateOf(cause) !== '42501') throw cause;
    const { rows } = await sql<{ login: string; exists: boolean }>`
      select quote_ident(current_user) as login, exists (select from pg_roles where rolname = ${applicationRole}) as exists`.execute(
      db,
    );
    const create = rows[0]?.exists ? '' : `CREATE ROLE ${applicationRole} NOLOGIN; `;
    throw new StoreSetupError(
      `The database login may not create, or not take on, the role ${applicationRole}, as which Samspil reads and writes. ` +
        `Let an administrator of the database run: ${create}GRANT ${applicationRole} TO ${rows[0]?.login ?? 'the login'};`,
      { cause },
    );
  }
  const { rows } = await sql<{ harmful: boolean }>`
    select rolsuper or rolbypassrls as harmful from pg_roles where rolname = ${applicationRole}`.execute(db);
  if (rows[0]?.harmful !== false) {
    throw new StoreSetupError(
      `The role ${applicationRole} may bypass row-level security, which keeps municipalities apart. ` +
        `Let an administrator of the database run: ALTER ROLE ${applicationRole} NOSUPERUSER NOBYPASSRLS;`,
    );
  }
}
