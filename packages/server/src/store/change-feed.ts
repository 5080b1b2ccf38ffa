import type { Id } from '@samspil/core';

type Watcher = (seq: number) => void;

/** Tells those who watch a tenant about the newest number in its sequence of changes; imports nothing from Node. */
export class ChangeFeed {
  readonly #watchers = new Map<Id, Set<Watcher>>();
  readonly #newest = new Map<Id, number>();

  /** Calls back with every number that is newer than those before; gives a function that stops it. */
  watch(tenantId: Id, onChange: Watcher): () => void {
    // A function of its own, so that the same callback can watch twice and be stopped once.
    const watcher: Watcher = (seq) => onChange(seq);
    const watchers = this.#watchers.get(tenantId) ?? new Set();
    this.#watchers.set(tenantId, watchers.add(watcher));
    return () => {
      watchers.delete(watcher);
      if (watchers.size === 0 && this.#watchers.get(tenantId) === watchers) this.#watchers.delete(tenantId);
    };
  }

  /** The tenants that somebody watches. */
  watched(): Id[] {
    return [...this.#watchers.keys()];
  }

  /**
   * Passes a number on unless it, or a newer one, was passed on before: the same commit is heard of from this process and
   * from the database, and two commits may be heard of in the wrong order.
   */
  announce(tenantId: Id, seq: number): void {
    if (seq <= (this.#newest.get(tenantId) ?? 0)) return;
    this.#newest.set(tenantId, seq);
    for (const watcher of this.#watchers.get(tenantId) ?? []) {
      // In a task of its own: what a watcher throws must not look like a failure of the write, which is committed.
      queueMicrotask(() => {
        if (this.#watchers.get(tenantId)?.has(watcher)) watcher(seq);
      });
    }
  }
}
