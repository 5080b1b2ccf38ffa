import { interventionLevels, interventionStates } from '@samspil/core/interventions';
import { changesBetween } from './changes.js';
import type { TimelineEntry } from './entry.js';
import type { LaneGrouping } from './lane-groupings.js';

/**
 * What a lane stands for. The last four have no id: professionals, the whole institution, children whose group is not
 * given, and what names nobody.
 */
export type LaneKind =
  | 'child'
  | 'groupOfChildren'
  | 'institution'
  | 'colleague'
  | 'level'
  | 'method'
  | 'state'
  | 'professionals'
  | 'whole'
  | 'children'
  | 'unnamed';

export interface LaneSubject {
  readonly kind: LaneKind;
  /** The id of the child, group, institution or colleague, or a code. */
  readonly id?: string;
}

/** One line of the timeline with the entries that stand in it. */
export interface Lane extends LaneSubject {
  readonly key: string;
  readonly label: string;
  readonly entries: readonly TimelineEntry[];
}

/** Numbers by their value, so that 2.A stands before 10.A, and æ, ø, å after z. */
const danishOrder = new Intl.Collator('da', { numeric: true });

/**
 * Puts entries into lanes. An entry with several subjects stands in the lane of each, so lanes must not be added up; an
 * entry without any gets an honest lane of its own instead of vanishing. O(entries + lanes log lanes).
 *
 * @param labelOf - the name of a lane's subject, in words
 * @param former - the lanes of before: one that holds the same entries under the same name is the same object again, so
 *   that nothing that is known of it is worked out anew
 */
export function lanesOf(
  entries: readonly TimelineEntry[],
  grouping: LaneGrouping,
  labelOf: (subject: LaneSubject) => string,
  former: readonly Lane[] = [],
): Lane[] {
  const byKind = new Map<LaneKind, Map<string | undefined, TimelineEntry[]>>();
  let current: TimelineEntry | undefined;
  let last: LaneKind | undefined;
  let ofKind = new Map<string | undefined, TimelineEntry[]>();
  const put: Put = (kind, id) => {
    if (current === undefined) return;
    // Mostly it is that of the entry before.
    if (kind !== last) {
      ofKind = byKind.get(kind) ?? new Map();
      byKind.set(kind, ofKind);
      last = kind;
    }
    const gathered = ofKind.get(id);
    if (gathered === undefined) ofKind.set(id, [current]);
    else gathered.push(current);
  };
  for (const entry of entries) {
    current = entry;
    eachSubject(entry, grouping, put);
  }
  const known = new Map(former.map((lane) => [lane.key, lane]));
  const lanes: Lane[] = [];
  for (const [kind, ofKind] of byKind) {
    for (const [id, entries] of ofKind) {
      const subject = id === undefined ? { kind } : { kind, id };
      const key = keyOf(kind, id);
      const label = labelOf(subject);
      const before = known.get(key);
      lanes.push(
        before?.label === label && same(before.entries, entries) ? before : { key, ...subject, label, entries },
      );
    }
  }
  return lanes.sort(
    (a, b) => rankOf(a) - rankOf(b) || danishOrder.compare(a.label, b.label) || (a.key < b.key ? -1 : 1),
  );
}

/**
 * The same lanes where all that has changed is some entries that stand where they stood: only the lanes of those are new.
 * Undefined where that is not all; then `lanesOf` is to make them. O(lanes + entries of those lanes).
 */
export function lanesWith(
  entries: readonly TimelineEntry[],
  grouping: LaneGrouping,
  former: { readonly entries: readonly TimelineEntry[]; readonly lanes: readonly Lane[] },
): readonly Lane[] | undefined {
  const changes = changesBetween(former.entries, entries);
  if (changes === undefined) return undefined;
  const changed = new Map<TimelineEntry, TimelineEntry>();
  const keys = new Set<string>();
  for (const { was, is } of changes) {
    const places = keysOf(is, grouping);
    const were = keysOf(was, grouping);
    if (places.length !== were.length || places.some((key, which) => key !== were[which])) return undefined;
    changed.set(was, is);
    for (const key of places) keys.add(key);
  }
  return former.lanes.map((lane) =>
    keys.has(lane.key) ? { ...lane, entries: lane.entries.map((entry) => changed.get(entry) ?? entry) } : lane,
  );
}

function keyOf(kind: LaneKind, id: string | undefined): string {
  return id === undefined ? kind : `${kind}:${id}`;
}

function keysOf(entry: TimelineEntry, grouping: LaneGrouping): readonly string[] {
  const keys: string[] = [];
  eachSubject(entry, grouping, (kind, id) => keys.push(keyOf(kind, id)));
  return keys;
}

function same(a: readonly TimelineEntry[], b: readonly TimelineEntry[]): boolean {
  return a.length === b.length && a.every((entry, at) => entry === b[at]);
}

/** Told of each lane that an entry stands in. No list of them is made: there are some for every entry. */
type Put = (kind: LaneKind, id?: string) => void;

function eachSubject(entry: TimelineEntry, grouping: LaneGrouping, put: Put): void {
  switch (grouping) {
    case 'subject':
      eachWhomItIsFor(entry, put);
      break;
    case 'group':
      if (entry.groupIds.length > 0) each('groupOfChildren', entry.groupIds, put);
      else withoutGroup(entry, put);
      break;
    case 'institution':
      coded('institution', entry.institutionId, put);
      break;
    case 'responsible':
      coded('colleague', entry.ownerId, put);
      break;
    case 'level':
      coded('level', entry.level, put);
      break;
    case 'state':
      coded('state', entry.state, put);
      break;
    case 'method':
      each('method', entry.methods, put);
      break;
  }
}

function coded(kind: LaneKind, id: string | undefined, put: Put): void {
  if (id === undefined) put('unnamed');
  else put(kind, id);
}

function each(kind: LaneKind, ids: readonly string[], put: Put): void {
  if (ids.length === 0) put('unnamed');
  for (const id of ids) put(kind, id);
}

/** The children of an intervention with single children, the groups of any other, or what stands for them. */
function eachWhomItIsFor(entry: TimelineEntry, put: Put): void {
  const { targetType, subjectIds } = entry;
  if (targetType === 'professionals' || targetType === 'whole') put(targetType);
  else if (subjectIds.length > 0 && !(targetType === 'group' && entry.groupIds.length > 0))
    each('child', subjectIds, put);
  else each('groupOfChildren', entry.groupIds, put);
}

function withoutGroup({ targetType, subjectIds }: TimelineEntry, put: Put): void {
  if (targetType === 'professionals' || targetType === 'whole') put(targetType);
  else put(subjectIds.length > 0 ? 'children' : 'unnamed');
}

/** What has an order of its own, before what is sorted by name. */
const orders: Readonly<Partial<Record<LaneKind, readonly string[]>>> = {
  level: interventionLevels,
  state: interventionStates,
};
const collectiveKinds: readonly LaneKind[] = ['professionals', 'whole', 'children', 'unnamed'];
/** More than any order is long. */
const afterAll = 100;

/** Named lanes first, in the order of their names; levels and states in their own; what names nobody last. */
function rankOf({ kind, id }: LaneSubject): number {
  const order = orders[kind];
  if (order !== undefined) {
    const position = order.indexOf(id ?? '');
    return position === -1 ? order.length : position;
  }
  const collective = collectiveKinds.indexOf(kind);
  return collective === -1 ? 0 : afterAll + collective;
}
