import { isPlainDate, type PlainDate } from '@samspil/core/calendar';
import { InputReader } from '../inputs/input-reader.js';
import type { ViewedIntervention } from './internal/viewed.js';

/** Reads what a page has set on a view. */
export class ViewInputs extends InputReader {
  date(name: string, value: unknown): PlainDate | undefined {
    if (value === undefined || value === null || value === '') return undefined;
    if (isPlainDate(value)) return value;
    this.tell(name, value, 'a date such as 2027-03-04');
    return undefined;
  }

  /** The record that a page has given instead of an id. */
  record(value: unknown): ViewedIntervention | undefined {
    if (value === undefined || value === null || typeof value === 'string') return undefined;
    if (typeof value === 'object' && 'id' in value && typeof value.id === 'string') return value as ViewedIntervention;
    this.tell('intervention', value, 'an id, or a record with an id');
    return undefined;
  }

  /** Records that belong to it. What is no record is left out. */
  records<Item extends { readonly id: string }>(name: string, value: unknown): readonly Item[] | undefined {
    if (value === undefined || value === null) return undefined;
    const items = Array.isArray(value) ? value.filter(isRecord<Item>) : [];
    if (!Array.isArray(value) || items.length < value.length)
      this.tell(name, value, 'a list of records, each with an id');
    return items;
  }
}

function isRecord<Item extends { readonly id: string }>(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}
