import { isPlainDate, type PlainDate } from '@samspil/core/calendar';
import { parseWrittenDate } from './written-date.js';

/** The dates that a person can mean: beyond these lies a slip of the finger, such as the year 0202. */
export const meantDates = { from: '1990-01-01', to: '2199-12-31' } as const;

/** Whether the engine has a control of its own for dates; WebKitGTK for one shows a text input in its place. */
export function hasDateInput(): boolean {
  // Asked when something is rendered: on a server, which only imports, there is no document.
  dateInput ??= isDateInput(document.createElement('input'));
  return dateInput;
}

let dateInput: boolean | undefined;

function isDateInput(input: HTMLInputElement): boolean {
  input.type = 'date';
  return input.type === 'date';
}

/**
 * What stands in one control for a date: kept as it was written, also when it is no date yet. In an engine with a control
 * for dates that is ISO or nothing, and the control alone knows whether it is half written; in one without it is any text.
 */
export class DateEntry {
  #text = '';
  #isHalf = false;

  get text(): string {
    return this.#text;
  }

  /** The date, or nothing while it is none. */
  get date(): PlainDate | '' {
    return parseWrittenDate(this.#text) ?? '';
  }

  get isEmpty(): boolean {
    return this.#text.trim() === '' && !this.#isHalf;
  }

  /** Something is written, and it is no date. */
  get isHalf(): boolean {
    return this.#isHalf || (!this.isEmpty && this.date === '');
  }

  /** Takes a date from the page's code. The control keeps what was half written unless it is told. */
  set(date: PlainDate | '', control: HTMLInputElement | null): void {
    this.#text = date === '' || hasDateInput() ? date : writtenHere(date);
    this.#isHalf = false;
    if (control !== null) control.value = this.#text;
  }

  /** Takes what the reader has written; gives whether that is news. */
  read(control: HTMLInputElement): boolean {
    const isHalf = control.validity.badInput;
    if (control.value === this.#text && isHalf === this.#isHalf) return false;
    this.#text = control.value;
    this.#isHalf = isHalf;
    return true;
  }

  /** Writes a date as it is written here, when typing is over; in a control for dates it is that already. */
  tidy(): void {
    if (!hasDateInput && this.date !== '') this.#text = writtenHere(this.date);
  }
}

/** `19.10.2026`. */
function writtenHere(date: PlainDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)}.${Number(month)}.${year}`;
}

/** What is wrong with a date that was written. */
export type DateEntryProblem = 'half' | 'notMeant' | 'tooEarly' | 'tooLate';

/** The worst that is wrong with what stands in a control; nothing is wrong with an empty one. */
export function problemOfEntry(entry: DateEntry, min: string, max: string): DateEntryProblem | undefined {
  if (entry.isHalf) return 'half';
  const { date } = entry;
  if (date === '') return undefined;
  if (isPlainDate(min) && date < min) return 'tooEarly';
  if (isPlainDate(max) && date > max) return 'tooLate';
  return date < meantDates.from || date > meantDates.to
    ? isBetween(date, min, max)
      ? undefined
      : 'notMeant'
    : undefined;
}

/** A page that sets both ends means them, however far away they lie. */
function isBetween(date: PlainDate, min: string, max: string): boolean {
  return isPlainDate(min) && isPlainDate(max) && min <= date && date <= max;
}
