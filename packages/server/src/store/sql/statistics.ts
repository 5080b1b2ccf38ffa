import { type Kysely, sql } from 'kysely';
import type { Database } from './database.js';

/** How many changes there are before statistics are gathered for the first time. */
const firstAfter = 100;

/**
 * Has statistics gathered each time the number of changes has doubled. Without them the planner thinks that a tenant has a
 * handful of rows: a list that follows references then takes seconds instead of milliseconds. PGlite has no autovacuum, and
 * that of a PostgreSQL server comes by once a minute, which is late for whoever has just brought in everything they have.
 */
export class Statistics {
  #changes = 0;
  #due = firstAfter;

  /** @param gather - has the database gather statistics (`ANALYZE`) */
  constructor(readonly gather: () => Promise<unknown>) {}

  /** Counts changes that are committed. Nobody waits for what follows from it. */
  count(changes: number): void {
    this.#changes += changes;
    if (this.#changes < this.#due) return;
    this.#due = this.#changes * 2;
    // They are a matter of speed alone, and are gathered again; a write that is committed must not seem to have failed.
    this.gather().catch(() => undefined);
  }
}

/** Of our own tables: of others in the database we may not be the owner, and each would be a warning in the server's log. */
export async function gatherStatistics(db: Kysely<Database>): Promise<void> {
  await sql`analyze records, record_refs, claims, revisions, changes, access_log, idempotency_keys`.execute(db);
}
