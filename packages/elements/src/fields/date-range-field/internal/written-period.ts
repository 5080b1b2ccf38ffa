import { type DateEntry, DateEntry as Entry } from '../../date-field/internal/date-entry.js';
import type { DatePeriod, PartialPeriod } from './iso-interval.js';
import { parseWrittenWeeks } from './written-weeks.js';

/** The three controls of a period: two dates, and the weeks that fill them. */
export type PeriodControl = 'from' | 'to' | 'weeks';

/** What stands in the controls of a period, which may be no period yet. */
export class WrittenPeriod {
  readonly from: DateEntry = new Entry();
  readonly to: DateEntry = new Entry();
  openEnded = false;
  /** What is written as weeks, while it differs from what the dates come to. */
  #weeks: string | undefined;

  get weeks(): string | undefined {
    return this.#weeks;
  }

  /** Something is written as weeks that cannot be read as such. */
  get hasUnreadableWeeks(): boolean {
    return this.#weeks !== undefined && this.#weeks.trim() !== '';
  }

  get isEmpty(): boolean {
    return this.from.isEmpty && this.to.isEmpty && !this.openEnded && !this.hasUnreadableWeeks;
  }

  get partial(): PartialPeriod {
    return { from: this.from.date, to: this.openEnded ? '' : this.to.date, openEnded: this.openEnded };
  }

  /** The period; nothing while a date is missing. The end may lie before the start: that is wrong, but it is what is written. */
  get whole(): DatePeriod | undefined {
    const { from, to, openEnded } = this.partial;
    if (from === '' || (to === '' && !openEnded)) return undefined;
    return to === '' ? { from } : { from, to };
  }

  get endsBeforeStart(): boolean {
    const { from, to } = this.partial;
    return from !== '' && to !== '' && to < from;
  }

  /** Takes what the page's code has set. */
  take({ from, to, openEnded }: PartialPeriod, controlOf: (name: PeriodControl) => HTMLInputElement | null): void {
    this.from.set(from, controlOf('from'));
    this.to.set(to, controlOf('to'));
    this.openEnded = openEnded;
    this.#weeks = undefined;
  }

  /** The dates have their say: what was written as weeks is over. */
  forgetWeeks(): void {
    this.#weeks = undefined;
  }

  /** Takes what is written as weeks, and lets it fill the dates as soon as it can be read. An open end stays open. */
  writeWeeks(text: string, today: string, controlOf: (name: PeriodControl) => HTMLInputElement | null): void {
    this.#weeks = text;
    const period = parseWrittenWeeks(text, today);
    if (period === undefined) return;
    this.from.set(period.from, controlOf('from'));
    if (!this.openEnded) this.to.set(period.to, controlOf('to'));
  }

  /** Writing weeks is over: what can be read stands in the dates now, and what is gone leaves them as they are. */
  finishWeeks(today: string): void {
    if (this.#weeks === undefined) return;
    if (this.#weeks.trim() === '' || parseWrittenWeeks(this.#weeks, today) !== undefined) this.#weeks = undefined;
  }
}
