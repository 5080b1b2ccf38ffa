import type { PlainDate } from '../calendar/index.js';
import type { Override } from './finding.js';
import type { Id } from './identifier.js';

/** What every stored record carries besides its body. */
export interface Envelope {
  readonly id: Id;
  readonly type: string;
  readonly tenantId: Id;
  /** Counts up by one at every write, from 1. */
  readonly version: number;
  readonly state: string;
  /** Instants, RFC 3339 in UTC. */
  readonly createdAt: string;
  readonly createdBy: Id;
  readonly updatedAt: string;
  readonly updatedBy: Id;
  readonly overrides?: readonly Override[];
}

/** The fields of a record that are its own; every value is JSON. */
export type RecordBody = { readonly [field: string]: unknown };

/** A record as the store holds it: envelope and body apart. */
export interface StoredRecord extends Envelope {
  readonly body: RecordBody;
}

/** The typed columns that lists are filtered, windowed and sorted by. */
export interface IndexValues {
  /** The institution (or administrative unit) that the record belongs to. */
  readonly unit?: Id;
  /** First and last day of the record's period, inclusive; no `to` means open-ended. */
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  readonly due?: PlainDate;
  readonly owner?: Id;
  /** The day from which somebody should look at the record. */
  readonly attentionOn?: PlainDate;
}

/** A record points to another, in a role; a grant points for a time only. */
export interface Reference {
  readonly role: string;
  readonly target: Id;
  readonly from?: PlainDate;
  readonly to?: PlainDate;
}

/** Something that may exist only once at a time: one policy set in force, one active centre per institution. */
export interface Claim {
  readonly kind: string;
  readonly key: string;
  readonly from?: PlainDate;
  readonly to?: PlainDate;
}

/** What access decisions and list filters look at. */
export interface IndexedRecord extends StoredRecord {
  readonly index: IndexValues;
  readonly references: readonly Reference[];
}
