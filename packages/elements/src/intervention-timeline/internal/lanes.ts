import { interventionLevels } from '@samspil/core/interventions';
import type { TimelineEntry } from './entry.js';
import type { LaneGrouping } from './lane-groupings.js';

/**
 * What a lane stands for. The last four have no id: professionals, the whole institution, children whose group is not
 * given, and what names nobody.
 */
export type LaneKind =
  | 'child'
  | 'groupOfChildren'
  | 'colleague'
  | 'level'
  | 'professionals'
  | 'whole'
  | 'children'
  | 'unnamed';

export interface LaneSubject {
  readonly kind: LaneKind;
  /** The id of the child, group or colleague, or the code of the level. */
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
 * entry without any gets an honest lane of its own instead of vanishing.
 *
 * @param labelOf - the name of a lane's subject, in words
 */
export function lanesOf(
  entries: readonly TimelineEntry[],
  grouping: LaneGrouping,
  labelOf: (subject: LaneSubject) => string,
): Lane[] {
  const lanes = new Map<string, { subject: LaneSubject; entries: TimelineEntry[] }>();
  for (const entry of entries) {
    for (const subject of subjectsOf(entry, grouping)) {
      const key = `${subject.kind}:${subject.id ?? ''}`;
      const lane = lanes.get(key);
      if (lane) lane.entries.push(entry);
      else lanes.set(key, { subject, entries: [entry] });
    }
  }
  return [...lanes]
    .map(([key, lane]) => ({ key, ...lane.subject, label: labelOf(lane.subject), entries: lane.entries }))
    .sort((a, b) => rankOf(a) - rankOf(b) || danishOrder.compare(a.label, b.label) || (a.key < b.key ? -1 : 1));
}

function subjectsOf(entry: TimelineEntry, grouping: LaneGrouping): readonly LaneSubject[] {
  switch (grouping) {
    case 'subject':
      return whoItIsFor(entry);
    case 'group':
      return entry.groupIds.length > 0 ? groupsOf(entry) : [withoutGroup(entry)];
    case 'responsible':
      return [entry.ownerId === undefined ? { kind: 'unnamed' } : { kind: 'colleague', id: entry.ownerId }];
    case 'level':
      return [entry.level === undefined ? { kind: 'unnamed' } : { kind: 'level', id: entry.level }];
  }
}

/** The children of an intervention with single children, the groups of any other, or what stands for them. */
function whoItIsFor(entry: TimelineEntry): readonly LaneSubject[] {
  if (entry.targetType === 'professionals' || entry.targetType === 'whole') return [{ kind: entry.targetType }];
  if (entry.targetType === 'group' && entry.groupIds.length > 0) return groupsOf(entry);
  if (entry.subjectIds.length > 0) return entry.subjectIds.map((id) => ({ kind: 'child', id }));
  return entry.groupIds.length > 0 ? groupsOf(entry) : [{ kind: 'unnamed' }];
}

function groupsOf(entry: TimelineEntry): readonly LaneSubject[] {
  return entry.groupIds.map((id) => ({ kind: 'groupOfChildren', id }));
}

function withoutGroup(entry: TimelineEntry): LaneSubject {
  if (entry.targetType === 'professionals' || entry.targetType === 'whole') return { kind: entry.targetType };
  return { kind: entry.subjectIds.length > 0 ? 'children' : 'unnamed' };
}

/** Named lanes first, in the order of their names; levels in their own order; what names nobody last. */
function rankOf({ kind, id }: LaneSubject): number {
  if (kind === 'level') {
    const position = interventionLevels.map(String).indexOf(id ?? '');
    return position === -1 ? interventionLevels.length : position;
  }
  const collective = collectiveKinds.indexOf(kind);
  return collective === -1 ? 0 : interventionLevels.length + 1 + collective;
}

const collectiveKinds: readonly LaneKind[] = ['professionals', 'whole', 'children', 'unnamed'];
