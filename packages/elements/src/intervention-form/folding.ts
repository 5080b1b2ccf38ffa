/**
 * Which parts of a form stand open. Each is decided when it is first shown; from then on it is as the reader has left it,
 * whatever is written meanwhile.
 */
export class Folding {
  readonly #open = new Map<string, boolean>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Whether every part that was shown stands open. */
  get isAllOpen(): boolean {
    return [...this.#open.values()].every((isOpen) => isOpen);
  }

  /** @param atFirst - how it begins */
  isOpen(part: string, atFirst: boolean): boolean {
    const known = this.#open.get(part);
    if (known !== undefined) return known;
    this.#open.set(part, atFirst);
    return atFirst;
  }

  /** Somebody, or something that leads to a field, has opened or folded it. */
  set(part: string, isOpen: boolean): void {
    if (this.#open.get(part) === isOpen) return;
    this.#open.set(part, isOpen);
    this.#changed();
  }

  setAll(isOpen: boolean): void {
    for (const part of this.#open.keys()) this.#open.set(part, isOpen);
    this.#changed();
  }

  /** Another intervention: all is decided anew. */
  forget(): void {
    this.#open.clear();
  }
}
