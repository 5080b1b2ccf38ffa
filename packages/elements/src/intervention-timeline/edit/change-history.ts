import type { PeriodChange } from './period-change.js';

/** A change that was made, and the version of the record that it made: what a change back must find. */
export interface MadeChange {
  readonly change: PeriodChange;
  /** Undefined where the page saves, and there are no versions. */
  readonly version: number | undefined;
}

/** How many changes of a page view can be taken back. */
export const historyLimit = 20;

/** What was changed since the page was opened, for taking back and making again. */
export class ChangeHistory {
  #undoable: readonly MadeChange[] = [];
  #redoable: readonly MadeChange[] = [];

  get canUndo(): boolean {
    return this.#undoable.length > 0;
  }

  get canRedo(): boolean {
    return this.#redoable.length > 0;
  }

  /** What would be taken back next. */
  get last(): MadeChange | undefined {
    return this.#undoable.at(-1);
  }

  /** A new change was made: what had been taken back cannot be made again. */
  push(made: MadeChange): void {
    this.#undoable = [...this.#undoable, made].slice(-historyLimit);
    this.#redoable = [];
  }

  takeUndo(): MadeChange | undefined {
    const last = this.#undoable.at(-1);
    this.#undoable = this.#undoable.slice(0, -1);
    return last;
  }

  takeRedo(): MadeChange | undefined {
    const last = this.#redoable.at(-1);
    this.#redoable = this.#redoable.slice(0, -1);
    return last;
  }

  /** It was taken back. */
  undone(made: MadeChange): void {
    this.#redoable = [...this.#redoable, made];
  }

  /** It was made again, or could not be taken back now and may be later. */
  redone(made: MadeChange): void {
    this.#undoable = [...this.#undoable, made].slice(-historyLimit);
  }
}
