import type { RecordDefinition } from '../records/define-record.js';
import type { RecordBody, StoredRecord } from '../records/record.js';
import type { View } from '../records/view.js';
import type { Actor } from './actor.js';
import type { ScopeClause } from './scope.js';

/** A record as one actor gets it: the envelope, the fields of the view, and which view it is. */
export type ProjectedRecord = { readonly id: string; readonly type: string; readonly view: View } & RecordBody;

/** From most to least. `shared` and `summary` are for different people, not for comparison; the first that fits is taken. */
const order: readonly View[] = ['whole', 'summary', 'shared', 'label'];

/** The widest view that the fulfilled clauses give, or undefined where there is none. */
export function widestView(clauses: readonly ScopeClause[]): View | undefined {
  return order.find((view) => clauses.some((clause) => clause.view === view));
}

/** The narrower of what somebody may see and what was asked for. */
export function narrowerView(allowed: View, wanted: View): View {
  return order.indexOf(allowed) > order.indexOf(wanted) ? allowed : wanted;
}

/**
 * Cuts a record to a view. `whole` carries the full envelope; the cuts carry id, type, tenant, version, state and the
 * view's fields, so that nobody learns who wrote what they may not read. In what is shared with a family, other children
 * than their own are left out.
 */
export function project(
  definition: Pick<RecordDefinition, 'views' | 'childrenIn'>,
  record: StoredRecord,
  view: View,
  actor: Pick<Actor, 'childIds'>,
): ProjectedRecord {
  const { id, type, tenantId, version, state } = record;
  if (view === 'whole') {
    const { body, createdAt, createdBy, updatedAt, updatedBy, overrides } = record;
    const written = { createdAt, createdBy, updatedAt, updatedBy, ...(overrides ? { overrides } : {}) };
    return { id, type, view, tenantId, version, state, ...written, ...body };
  }
  const fields = definition.views[view] ?? [];
  const seen = Object.fromEntries(
    fields.filter((field) => Object.hasOwn(record.body, field)).map((field) => [field, record.body[field]]),
  );
  const { childrenIn } = definition;
  const children = childrenIn === undefined ? undefined : seen[childrenIn];
  if (view === 'shared' && childrenIn !== undefined && Array.isArray(children)) {
    seen[childrenIn] = children.filter((child) => actor.childIds?.includes(child));
  }
  return { id, type, view, tenantId, version, state, ...seen };
}
