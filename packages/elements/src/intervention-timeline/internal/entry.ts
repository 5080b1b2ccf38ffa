import type { PlainDate } from '@samspil/core/calendar';
import { epochDayOf } from '@samspil/core/calendar';

/**
 * What the timeline reads of an intervention. Every view of the API fits (`whole`, `summary`, and `shared`, which has no
 * groups or working forms), and so does what a host puts together itself: only the id is needed, the rest may be absent.
 */
export interface TimelineIntervention {
  readonly id: string;
  readonly version?: number;
  readonly view?: string;
  readonly state?: string;
  readonly title?: string;
  readonly level?: string;
  readonly targetType?: string;
  readonly setting?: string;
  readonly origin?: string;
  readonly institutionId?: string;
  readonly groupIds?: readonly string[];
  readonly subjectRefs?: readonly string[];
  readonly ownerId?: string;
  readonly methods?: readonly string[];
  readonly goals?: readonly { readonly text?: string; readonly due?: string }[];
  readonly from?: string;
  readonly to?: string;
  readonly nextReviewAt?: string;
  readonly finalReviewAt?: string;
}

/** What is wrong with the dates of a record; it is shown all the same, and said. */
export type DateProblem = 'noDates' | 'noStart' | 'unreadableEnd' | 'endBeforeStart';

/** An intervention as the timeline lays it out: read once, tolerant of what a host may have put in. */
export interface TimelineEntry {
  /** Unique on the timeline, also where a host gives the same id twice. */
  readonly key: string;
  readonly id: string;
  readonly record: TimelineIntervention;
  readonly title: string;
  readonly level: string | undefined;
  readonly state: string | undefined;
  readonly targetType: string | undefined;
  readonly setting: string | undefined;
  readonly origin: string | undefined;
  readonly institutionId: string | undefined;
  readonly methods: readonly string[];
  readonly ownerId: string | undefined;
  readonly groupIds: readonly string[];
  readonly subjectIds: readonly string[];
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
  /** First and last day as days after 1970-01-01; the last is `Infinity` where the end is open. `NaN` without dates. */
  readonly start: number;
  readonly end: number;
  readonly problem: DateProblem | undefined;
}

/**
 * Reads what a host or the API gave. What is no record at all is left out, and counted by the caller if it cares. A record
 * that was read before gives the same entry again: of many, one that is replaced is read alone.
 */
export function readEntries(records: readonly unknown[]): TimelineEntry[] {
  const ids = new Set<string>();
  const more = new Map<string, number>();
  const entries: TimelineEntry[] = [];
  for (const record of records) {
    if (!isIntervention(record)) continue;
    const { id } = record;
    const known = ids.size;
    // One look for each: that the set has not grown says that the id was there.
    ids.add(id);
    if (ids.size > known) {
      entries.push(entryOfRecord(record, id));
      continue;
    }
    const seen = (more.get(id) ?? 1) + 1;
    more.set(id, seen);
    entries.push(entryOfRecord(record, `${id}#${seen}`));
  }
  return entries;
}

const alreadyRead = new WeakMap<TimelineIntervention, TimelineEntry>();

function entryOfRecord(record: TimelineIntervention, key: string): TimelineEntry {
  const known = alreadyRead.get(record);
  if (known?.key === key) return known;
  const entry = readEntry(record, key);
  alreadyRead.set(record, entry);
  return entry;
}

/** Whether an entry has a day between two days, both included. */
export function isWithin(entry: Pick<TimelineEntry, 'start' | 'end'>, first: number, last: number): boolean {
  return entry.start <= last && entry.end >= first;
}

function isIntervention(value: unknown): value is TimelineIntervention {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}

function readEntry(record: TimelineIntervention, key: string): TimelineEntry {
  const first = epochDayOf(record.from);
  const last = epochDayOf(record.to);
  const { start, end, problem } = placeOf(first, last, record.to !== undefined && record.to !== null);
  return {
    key,
    id: record.id,
    record,
    title: textOf(record.title) ?? '',
    level: textOf(record.level),
    state: textOf(record.state),
    targetType: textOf(record.targetType),
    setting: textOf(record.setting),
    origin: textOf(record.origin),
    institutionId: textOf(record.institutionId),
    methods: textsOf(record.methods),
    ownerId: textOf(record.ownerId),
    groupIds: textsOf(record.groupIds),
    subjectIds: textsOf(record.subjectRefs),
    from: Number.isNaN(first) ? undefined : record.from,
    to: Number.isNaN(last) ? undefined : record.to,
    start,
    end,
    problem,
  };
}

/**
 * Where an entry stands. Without a start it stands on its last day; with an end before its start it covers what lies
 * between the two, so that whoever looks for either date finds it.
 */
function placeOf(first: number, last: number, hasEnd: boolean): Pick<TimelineEntry, 'start' | 'end' | 'problem'> {
  if (Number.isNaN(first)) return { start: last, end: last, problem: Number.isNaN(last) ? 'noDates' : 'noStart' };
  if (Number.isNaN(last))
    return { start: first, end: Number.POSITIVE_INFINITY, problem: hasEnd ? 'unreadableEnd' : undefined };
  return last < first
    ? { start: last, end: first, problem: 'endBeforeStart' }
    : { start: first, end: last, problem: undefined };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && isWritten(value) ? value : undefined;
}

/** Whether there is anything but spaces; the first letter tells of nearly every text. */
function isWritten(text: string): boolean {
  return text.charCodeAt(0) > 32 || text.trim() !== '';
}

const none: readonly string[] = [];

function textsOf(value: unknown): readonly string[] {
  if (!Array.isArray(value) || value.length === 0) return none;
  // One id, as most have: nothing to tell apart.
  if (value.length === 1) return typeof value[0] === 'string' && value[0] !== '' ? value : none;
  return [...new Set(value.filter((text: unknown): text is string => typeof text === 'string' && text !== ''))];
}
