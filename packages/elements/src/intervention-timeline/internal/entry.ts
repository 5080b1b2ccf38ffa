import { isPlainDate, type PlainDate, toEpochDay } from '@samspil/core/calendar';

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

/** Reads what a host or the API gave. What is no record at all is left out, and counted by the caller if it cares. */
export function readEntries(records: readonly unknown[]): TimelineEntry[] {
  const timesSeen = new Map<string, number>();
  return records.flatMap((record) => {
    if (!isIntervention(record)) return [];
    const seen = timesSeen.get(record.id) ?? 0;
    timesSeen.set(record.id, seen + 1);
    return [readEntry(record, seen === 0 ? record.id : `${record.id}#${seen + 1}`)];
  });
}

/** Whether an entry has a day between two days, both included. */
export function isWithin(entry: Pick<TimelineEntry, 'start' | 'end'>, first: number, last: number): boolean {
  return entry.start <= last && entry.end >= first;
}

function isIntervention(value: unknown): value is TimelineIntervention {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}

function readEntry(record: TimelineIntervention, key: string): TimelineEntry {
  const from = isPlainDate(record.from) ? record.from : undefined;
  const to = isPlainDate(record.to) ? record.to : undefined;
  return {
    key,
    id: record.id,
    record,
    title: textOf(record.title) ?? '',
    level: textOf(record.level),
    state: textOf(record.state),
    targetType: textOf(record.targetType),
    setting: textOf(record.setting),
    ownerId: textOf(record.ownerId),
    groupIds: textsOf(record.groupIds),
    subjectIds: textsOf(record.subjectRefs),
    from,
    to,
    ...placeOf(from, to, record.to !== undefined && record.to !== null),
  };
}

/**
 * Where an entry stands. Without a start it stands on its last day; with an end before its start it covers what lies
 * between the two, so that whoever looks for either date finds it.
 */
function placeOf(
  from: PlainDate | undefined,
  to: PlainDate | undefined,
  hasEnd: boolean,
): Pick<TimelineEntry, 'start' | 'end' | 'problem'> {
  if (from === undefined) {
    if (to === undefined) return { start: Number.NaN, end: Number.NaN, problem: 'noDates' };
    return { start: toEpochDay(to), end: toEpochDay(to), problem: 'noStart' };
  }
  const start = toEpochDay(from);
  if (to === undefined) return { start, end: Number.POSITIVE_INFINITY, problem: hasEnd ? 'unreadableEnd' : undefined };
  const end = toEpochDay(to);
  return end < start ? { start: end, end: start, problem: 'endBeforeStart' } : { start, end, problem: undefined };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function textsOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.filter((text: unknown): text is string => typeof text === 'string' && text !== ''))];
}
