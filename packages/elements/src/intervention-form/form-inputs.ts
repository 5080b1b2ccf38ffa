import { isPlainDate, type PlainDate } from '@samspil/core/calendar';
import type { Person } from '../fields/person-picker/person-picker.js';
import { InputReader } from '../inputs/input-reader.js';
import { bodyOf } from './internal/body-of.js';
import type { Written } from './internal/written.js';
import type { FormRecord } from './load-form.js';

/** Reads what a page has set on a form. */
export class FormInputs extends InputReader {
  /** The record that a page has given; an id is no record, and is loaded. */
  record(value: unknown): Partial<FormRecord> | undefined {
    if (value === undefined || value === null || typeof value === 'string') return undefined;
    if (typeof value === 'object' && !Array.isArray(value)) return value;
    this.tell('intervention', value, 'the id of an intervention, or a record');
    return undefined;
  }

  draft(value: unknown): Written {
    if (value === undefined || value === null) return {};
    if (typeof value === 'object' && !Array.isArray(value)) return bodyOf(value);
    this.tell('draft', value, 'an object with fields of an intervention');
    return {};
  }

  date(name: string, value: unknown): PlainDate | undefined {
    if (value === undefined || value === null || value === '') return undefined;
    if (isPlainDate(value)) return value;
    this.tell(name, value, 'a date such as 2027-03-04');
    return undefined;
  }

  people(name: string, value: unknown): readonly Person[] | undefined {
    if (value === undefined || value === null) return undefined;
    if (Array.isArray(value)) return value;
    this.tell(name, value, 'a list of { id, name }');
    return undefined;
  }
}
