import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { Kysely, PostgresDialect } from 'kysely';
import { ChangeFeed } from '../change-feed.js';
import { type Store, StoreSetupError } from '../store.js';
import { columnParsers } from './column-types.js';
import type { Database } from './database.js';
import { migrate } from './migrate.js';
import { createDatabaseFolder, damaged, holdsDatabase } from './pglite-folder.js';
import { PglitePool } from './pglite-pool.js';
import { SqlStore } from './sql-store.js';
import { gatherStatistics, Statistics } from './statistics.js';

/**
 * Opens the embedded database: in a folder, which is made where it is missing, or in memory. The caller sees to it that no
 * other process has the folder open; PGlite itself does not.
 *
 * @throws StoreSetupError
 */
export async function openPgliteStore(folder: string | undefined): Promise<Store> {
  const pglite = folder === undefined ? await startPglite(undefined) : await openFolder(folder);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: new PglitePool(pglite) }) });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const statistics = new Statistics(() => gatherStatistics(db));
  return new SqlStore({ db, feed: new ChangeFeed(), onCommit: (changes) => statistics.count(changes) });
}

async function openFolder(folder: string): Promise<PGlite> {
  if (!(await holdsDatabase(folder))) {
    try {
      await mkdir(dirname(folder), { recursive: true });
      await createDatabaseFolder(folder, async (unfinished) => (await startPglite(unfinished)).close());
    } catch (cause) {
      throw new StoreSetupError(
        `No database could be made in ${folder}. Name a folder that Samspil may write to, on a disk with room.`,
        {
          cause,
        },
      );
    }
  }
  try {
    return await startPglite(folder);
  } catch (cause) {
    throw damaged(folder, cause);
  }
}

async function startPglite(folder: string | undefined): Promise<PGlite> {
  return await PGlite.create({
    ...(folder === undefined ? {} : { dataDir: folder }),
    extensions: { btree_gist },
    parsers: { ...columnParsers },
  });
}
