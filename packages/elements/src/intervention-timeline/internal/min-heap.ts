/** A binary heap: `push` and `pop` in O(log n), the least item first. */
export class MinHeap<Item> {
  readonly #items: Item[] = [];
  readonly #isBefore: (a: Item, b: Item) => boolean;

  constructor(isBefore: (a: Item, b: Item) => boolean) {
    this.#isBefore = isBefore;
  }

  /** The least item without taking it, or undefined when there is none. */
  peek(): Item | undefined {
    return this.#items[0];
  }

  push(item: Item): void {
    let at = this.#items.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = this.#items[parent];
      if (above === undefined || !this.#isBefore(item, above)) break;
      this.#items[at] = above;
      at = parent;
    }
    this.#items[at] = item;
  }

  /** Takes the least item, or undefined when there is none. */
  pop(): Item | undefined {
    const least = this.#items[0];
    const last = this.#items.pop();
    if (last !== undefined && this.#items.length > 0) this.#sink(last);
    return least;
  }

  #sink(item: Item): void {
    let at = 0;
    for (;;) {
      const lesser = this.#lesserChild(at);
      const child = lesser === undefined ? undefined : this.#items[lesser];
      if (lesser === undefined || child === undefined || !this.#isBefore(child, item)) break;
      this.#items[at] = child;
      at = lesser;
    }
    this.#items[at] = item;
  }

  #lesserChild(at: number): number | undefined {
    const left = this.#items[at * 2 + 1];
    const right = this.#items[at * 2 + 2];
    if (left === undefined) return undefined;
    return right !== undefined && this.#isBefore(right, left) ? at * 2 + 2 : at * 2 + 1;
  }
}
