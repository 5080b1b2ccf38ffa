/** How to take back what a transaction wrote, step by step; costs what was written, however much is stored. */
export class UndoLog {
  readonly #steps: (() => void)[] = [];

  push(step: () => void): void {
    this.#steps.push(step);
  }

  /** Takes everything back, the last write first. */
  undo(): void {
    for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop()) step();
  }

  /** Sets or, with undefined, deletes an entry of a map, and notes how it was. */
  set<Key, Value>(map: Map<Key, Value>, key: Key, value: Value | undefined): void {
    const before = map.get(key);
    replace(map, key, value);
    this.push(() => replace(map, key, before));
  }

  /** Appends to a list, and notes how long it was. */
  append<Item>(list: Item[], ...items: readonly Item[]): void {
    const before = list.length;
    list.push(...items);
    this.push(() => list.splice(before));
  }
}

function replace<Key, Value>(map: Map<Key, Value>, key: Key, value: Value | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}
