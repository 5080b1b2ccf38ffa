import type { Claim, Id } from '@samspil/core';
import type { TenantContent } from '../tenant-content.js';
import { frozenJson } from './frozen-json.js';
import { compareText } from './matching.js';
import { idempotencyName, type TenantData } from './tenant-data.js';
import type { UndoLog } from './undo-log.js';

/** Everything of a tenant, in the order that `TenantContent` says. What is stored is frozen, so it is given as it is. */
export function contentOf(data: TenantData): TenantContent {
  return {
    records: byText([...data.entries.values()], ({ record }) => record.id).map(({ record, claims }) => ({
      ...record,
      claims: [...claims].sort(compareClaims),
    })),
    revisions: byRecord(data.revisions).flatMap(([recordId, list]) =>
      list.map((revision) => ({ ...revision, recordId })),
    ),
    changes: [...data.changes],
    accessLog: byRecord(data.accessLog).flatMap(([, list]) => list),
    idempotency: [...data.idempotency]
      .map(([name, entry]) => ({ ...idempotencyName.parse(name), ...entry }))
      .sort((a, b) => compareText(a.actor, b.actor) || compareText(a.key, b.key)),
  };
}

/** Stores everything of a tenant in one that is empty. */
export function fillTenant(data: TenantData, content: TenantContent, undo: UndoLog): void {
  const { records, revisions, changes, accessLog, idempotency } = frozenJson(content);
  for (const { claims, ...record } of records) data.replace(record.id, { record: Object.freeze(record), claims }, undo);
  for (const { recordId, ...revision } of revisions) append(data.revisions, recordId, Object.freeze(revision), undo);
  undo.append(data.changes, ...changes);
  for (const entry of accessLog) append(data.accessLog, entry.recordId, entry, undo);
  for (const { actor, key, ...entry } of idempotency) {
    undo.set(data.idempotency, idempotencyName.of(actor, key), Object.freeze(entry));
  }
}

function append<Item>(lists: Map<Id, Item[]>, id: Id, item: Item, undo: UndoLog): void {
  const list = lists.get(id);
  if (list === undefined) undo.set(lists, id, [item]);
  else undo.append(list, item);
}

function byRecord<List>(lists: ReadonlyMap<Id, List>): [Id, List][] {
  return byText([...lists], ([id]) => id);
}

function byText<Item>(items: Item[], textOf: (item: Item) => string): Item[] {
  return items.sort((a, b) => compareText(textOf(a), textOf(b)));
}

/** Without a first day a claim has always been, so it comes before those that have one. */
function compareClaims(a: Claim, b: Claim): number {
  return compareText(a.kind, b.kind) || compareText(a.key, b.key) || compareText(a.from ?? '', b.from ?? '');
}
