import type { Override, RecordBody } from '@samspil/core';
import type { ColumnType, Generated } from 'kysely';
import type { ChangeAction, WriteAction } from '../store.js';

/** A jsonb column: read as a value, written as JSON text, which both engines take without a guess at the type. */
type Json<Value> = ColumnType<Value, string, string>;

/**
 * The tables, as the last migration leaves them. Instants are read as RFC 3339 in UTC with milliseconds, days as ISO dates
 * and bigints as numbers (`column-types.ts`). Every key begins with `tenant_id`.
 */
export interface Database {
  records: RecordsTable;
  record_refs: RecordRefsTable;
  claims: ClaimsTable;
  revisions: RevisionsTable;
  changes: ChangesTable;
  change_counters: ChangeCountersTable;
  access_log: AccessLogTable;
  idempotency_keys: IdempotencyKeysTable;
}

export interface RecordsTable {
  tenant_id: string;
  id: string;
  type: string;
  version: number;
  state: string;
  unit_id: string | null;
  starts_on: string | null;
  ends_on: string | null;
  due_on: string | null;
  owner_id: string | null;
  attention_on: string | null;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
  overrides: ColumnType<Override[] | null, string | null, string | null>;
  body: Json<RecordBody>;
  body_version: number;
}

/** Where a record points to; `ordinal` keeps the order, and lets one target stand twice (two grants to one person). */
interface RecordRefsTable {
  tenant_id: string;
  record_id: string;
  ordinal: number;
  role: string;
  target_id: string;
  from_on: string | null;
  to_on: string | null;
}

interface ClaimsTable {
  tenant_id: string;
  record_id: string;
  kind: string;
  key: string;
  /** A daterange; written as an expression, never read. */
  during: string;
}

export interface RevisionsTable {
  tenant_id: string;
  record_id: string;
  version: number;
  at: string;
  by: string;
  action: WriteAction;
  state: string;
  reason: string | null;
  fields: string[];
  body: Json<RecordBody>;
  body_version: number;
  created_at: string;
  created_by: string;
}

export interface ChangesTable {
  tenant_id: string;
  seq: number;
  record_id: string;
  type: string;
  version: number;
  action: ChangeAction;
  fields: string[];
  by: string;
  at: string;
}

interface ChangeCountersTable {
  tenant_id: string;
  seq: number;
}

export interface AccessLogTable {
  tenant_id: string;
  /** Keeps entries of the same instant in order. */
  entry: Generated<number>;
  at: string;
  actor: string;
  action: string;
  record_id: string;
  type: string;
  assurance: string;
  request_id: string;
}

interface IdempotencyKeysTable {
  tenant_id: string;
  actor: string;
  key: string;
  fingerprint: string;
  status: number;
  record_id: string | null;
  version: number | null;
  at: string;
}
