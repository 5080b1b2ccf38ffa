import type { Store } from '../store.js';
import { openPgliteStore } from './open-pglite.js';
import { openPostgresStore, type PostgresOptions } from './open-postgres.js';

/** Which database to open. */
export type SqlStoreChoice =
  /** The embedded one, for trying, developing and testing; without a folder in memory. */
  { readonly kind: 'pglite'; readonly folder: string | undefined } | ({ readonly kind: 'postgres' } & PostgresOptions);

/**
 * Opens a store on PGlite or PostgreSQL and brings its tables to the shape of this version.
 *
 * @throws StoreSetupError when it cannot be opened; its message says what to do
 */
export async function openSqlStore(choice: SqlStoreChoice): Promise<Store> {
  return choice.kind === 'pglite' ? await openPgliteStore(choice.folder) : await openPostgresStore(choice);
}

export type { PostgresOptions } from './open-postgres.js';
