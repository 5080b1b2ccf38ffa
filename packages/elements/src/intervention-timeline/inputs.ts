import { isPlainDate, type PlainDate, type SchoolBreak } from '@samspil/core/calendar';
import { InputReader } from '../inputs/input-reader.js';
import { canShow } from './internal/period.js';

/** Reads what a page has set on a timeline. */
export class TimelineInputs extends InputReader {
  date(name: string, value: unknown): PlainDate | undefined {
    if (value === undefined || value === null || value === '') return undefined;
    if (isPlainDate(value) && canShow(value)) return value;
    this.tell(name, value, 'a date such as 2027-03-04');
    return undefined;
  }

  records(value: unknown): readonly unknown[] {
    if (Array.isArray(value)) return value;
    this.tellRecords(value);
    return [];
  }

  tellRecords(value: unknown): void {
    this.tell('interventions', value, 'a list of records, each with an id');
  }

  tellUnreadable(name: string): void {
    this.tell(name, 'what it is', 'as documented');
  }

  breaks(value: readonly SchoolBreak[] | undefined): readonly SchoolBreak[] {
    if (value === undefined) return [];
    const readable = Array.isArray(value) ? value.filter(isBreak) : [];
    if (readable.length !== value.length) this.tell('breaks', 'something else', 'a list of { code, from, to }');
    return readable;
  }
}

function isBreak(value: unknown): value is SchoolBreak {
  if (typeof value !== 'object' || value === null) return false;
  const { from, to } = value as Partial<SchoolBreak>;
  return isPlainDate(from) && isPlainDate(to) && from <= to;
}
