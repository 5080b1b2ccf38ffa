import { readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreSetupError } from '../store.js';

/** The major version of the PostgreSQL inside PGlite; a folder is of one major version for ever. */
export const pgliteMajorVersion = '18';

/** What every folder of a database that was made to the end has. */
const essentials = ['base', 'global/pg_control', 'pg_wal', 'pg_xact', 'postgresql.conf'];

/**
 * Looks whether a folder can be opened.
 *
 * @returns whether there is a database in it; otherwise the folder is empty or missing, and one can be made
 * @throws StoreSetupError when the folder holds something else, half a database, or one of another version
 */
export async function holdsDatabase(folder: string): Promise<boolean> {
  const names = await entriesOf(folder);
  if (names.length === 0) return false;
  if (!names.includes('PG_VERSION')) {
    throw new StoreSetupError(
      `The folder ${folder} holds files but no database of Samspil, or only part of one. ` +
        'Name another folder, restore this one from a copy, or move it away to start with an empty database.',
    );
  }
  const version = (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim();
  if (version !== pgliteMajorVersion) {
    throw new StoreSetupError(
      `The database in ${folder} was written by PostgreSQL ${version || 'of an unknown version'}, and this Samspil brings PostgreSQL ${pgliteMajorVersion}. ` +
        'Open it with the version of Samspil that wrote it, or move the folder away to start with an empty database.',
    );
  }
  for (const essential of essentials) {
    if (!(await exists(join(folder, essential)))) throw damaged(folder);
  }
  return true;
}

/**
 * Makes a database in a folder that is empty or missing: beside it, and moved there when it is whole. So a process that is
 * killed while it makes one leaves nothing that could be taken for a database.
 *
 * @param make - makes a database in the folder that it is given, and closes it
 */
export async function createDatabaseFolder(folder: string, make: (folder: string) => Promise<void>): Promise<void> {
  const beside = `${folder}.unfinished`;
  await rm(beside, { recursive: true, force: true });
  await make(beside);
  // Windows does not rename onto a folder, even an empty one.
  if (await exists(folder)) await rmdir(folder);
  await rename(beside, folder);
}

/** The folder looks whole from outside, but does not open, or looks damaged. */
export function damaged(folder: string, cause?: unknown): StoreSetupError {
  return new StoreSetupError(
    `The database in ${folder} is damaged or was copied only in part, and cannot be opened. ` +
      'Restore the folder from a copy, or move it away to start with an empty database.',
    { cause },
  );
}

async function entriesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOENT') return [];
    const problem = code === 'ENOTDIR' ? 'is a file, not a folder' : 'cannot be read';
    throw new StoreSetupError(`${folder} ${problem}. Name a folder that Samspil may write to.`, { cause });
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
