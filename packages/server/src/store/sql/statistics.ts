/** How many changes there are before statistics are gathered for the first time. */
const firstAfter = 100;

/**
 * Has statistics gathered each time the number of changes has doubled. PGlite has no autovacuum, and without statistics the
 * planner thinks that a tenant has a handful of rows: a list that follows references then takes seconds instead of
 * milliseconds. On a PostgreSQL server autovacuum does the same.
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
