import type { Migration } from 'kysely';
import { records } from './0001-records.js';

/**
 * Every change of the tables, oldest first. The name says which version of Samspil brought it, so that an older one can
 * name what a newer database needs. What has been released is never edited, only followed.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-records since 0.1.0': records,
};

/** The version of Samspil that brought a migration. */
export function versionOf(migration: string): string | undefined {
  return / since (\S+)$/.exec(migration)?.[1];
}
