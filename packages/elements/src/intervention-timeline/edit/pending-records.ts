import type { TimelineIntervention } from '../internal/entry.js';
import { type Dates, isSamePeriod } from './period-change.js';

/**
 * What was changed here and is not yet in the records that the timeline has: it is shown at once, until the save has
 * answered, or until the page hands over new records.
 */
export class PendingRecords {
  readonly #periods = new Map<string, Dates>();
  #added: readonly TimelineIntervention[] = [];
  /** What the page was told of: its next records hold it, or do not because it would not have it. */
  #isTold = false;
  #base: readonly unknown[] | undefined;
  #shown: readonly unknown[] | undefined;

  put(id: string, dates: Dates): void {
    this.#periods.set(id, dates);
    this.#shown = undefined;
  }

  /** Takes a change away, unless another one has taken its place. */
  drop(id: string, dates: Dates): void {
    const pending = this.#periods.get(id);
    if (pending === undefined || !isSamePeriod(pending, dates)) return;
    this.#periods.delete(id);
    this.#shown = undefined;
  }

  add(record: TimelineIntervention): void {
    this.#added = [...this.#added, record];
    this.#shown = undefined;
  }

  /** The page has been told, and will hand over records that hold it. */
  told(): void {
    this.#isTold = true;
  }

  /** The records with what is pending; the same list again for as long as nothing changes. */
  applyTo(records: readonly unknown[]): readonly unknown[] {
    if (records !== this.#base) this.#take(records);
    if (this.#periods.size === 0 && this.#added.length === 0) return records;
    this.#shown ??= [...records.map((record) => this.#applyToOne(record)), ...this.#added];
    return this.#shown;
  }

  #take(records: readonly unknown[]): void {
    this.#base = records;
    this.#shown = undefined;
    if (!this.#isTold) return;
    this.#isTold = false;
    this.#periods.clear();
    this.#added = [];
  }

  #applyToOne(record: unknown): unknown {
    if (typeof record !== 'object' || record === null || !('id' in record) || typeof record.id !== 'string')
      return record;
    const dates = this.#periods.get(record.id);
    return dates === undefined ? record : { ...record, from: dates.from, to: dates.to };
  }
}
