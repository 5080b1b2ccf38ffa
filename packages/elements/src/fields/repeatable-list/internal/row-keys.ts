/** Which row an item is: by its own `id`, or by what the owner says; else by its place when it was first seen. */
export class RowKeys {
  #keys: string[] = [];
  #last = 0;

  get all(): readonly string[] {
    return this.#keys;
  }

  /** Takes up the items as the owner gives them. */
  follow(items: readonly unknown[], keyOf: ((item: unknown, index: number) => string) | undefined): void {
    const seen = new Set<string>();
    this.#keys = items.map((item, at) => {
      const wanted = keyOf?.(item, at) ?? idOf(item) ?? this.#keys[at] ?? this.#fresh();
      // Two rows of one id are a fault of the owner's; both are shown all the same.
      const key = seen.has(wanted) ? this.#fresh() : wanted;
      seen.add(key);
      return key;
    });
  }

  /** Our own acts take a key along to its new place. */
  set(keys: readonly string[]): void {
    this.#keys = [...keys];
  }

  fresh(item: unknown, at: number, keyOf: ((item: unknown, index: number) => string) | undefined): string {
    return keyOf?.(item, at) ?? idOf(item) ?? this.#fresh();
  }

  #fresh(): string {
    this.#last++;
    return `new-${this.#last}`;
  }
}

function idOf(item: unknown): string | undefined {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : undefined;
}
