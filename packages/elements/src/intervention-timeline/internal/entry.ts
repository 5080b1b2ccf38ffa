import type { PlainDate } from '@samspil/core/calendar';
import { epochDayOf } from '@samspil/core/calendar';
import { type Change, withChanges } from './changes.js';

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

/** What was read of some records. */
export interface Read {
  readonly records: readonly unknown[];
  readonly entries: readonly TimelineEntry[];
}

const nothingRead: Read = { records: [], entries: [] };

/**
 * Reads what a host or the API gave. What is no record at all is left out, and counted by the caller if it cares.
 *
 * @param former - what was read before: a record that is given again gives the same entry, and where all are, so is the list
 */
export function readEntries(records: readonly unknown[], former: Read = nothingRead): readonly TimelineEntry[] {
  return records === former.records ? former.entries : (readChanged(records, former) ?? readAll(records, former));
}

function readAll(records: readonly unknown[], former: Read): readonly TimelineEntry[] {
  const known = new Map(former.entries.map((entry) => [entry.record, entry]));
  const ids = new Set<string>();
  const again = new Map<string, number>();
  const entries: TimelineEntry[] = [];
  for (const record of records) {
    if (!isIntervention(record)) continue;
    const { size } = ids;
    const key = ids.add(record.id).size > size ? record.id : numbered(record.id, again);
    const before = known.get(record);
    entries.push(before?.key === key ? before : new ReadEntry(record, key));
  }
  return entries;
}

/** The second of an id is `id#2`. */
function numbered(id: string, again: Map<string, number>): string {
  const count = (again.get(id) ?? 1) + 1;
  again.set(id, count);
  return `${id}#${count}`;
}

/**
 * The same where nothing has changed but some records that stand where one of the same id stood, as it is when one is
 * saved: of all others nothing is read. Undefined where more has changed.
 */
function readChanged(records: readonly unknown[], former: Read): readonly TimelineEntry[] | undefined {
  // Where something is no record, an entry does not stand where its record does.
  if (records.length !== former.records.length || records.length !== former.entries.length) return undefined;
  const changes: Change[] = [];
  for (let at = 0; at < records.length; at++) {
    const record = records[at];
    if (record === former.records[at]) continue;
    const was = former.entries[at];
    if (!isIntervention(record) || record.id !== was?.id) return undefined;
    changes.push({ at, was, is: new ReadEntry(record, was.key) });
  }
  return withChanges(former.entries, changes);
}

/** Whether an entry has a day between two days, both included. */
export function isWithin(entry: Pick<TimelineEntry, 'start' | 'end'>, first: number, last: number): boolean {
  return entry.start <= last && entry.end >= first;
}

function isIntervention(value: unknown): value is TimelineIntervention {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}

/**
 * Where it stands is worked out at once, for all; the rest is read when it is asked for: of ten thousand records hardly any
 * is ever shown.
 */
class ReadEntry implements TimelineEntry {
  readonly key: string;
  readonly record: TimelineIntervention;
  readonly start: number;
  readonly end: number;
  readonly problem: DateProblem | undefined;

  constructor(record: TimelineIntervention, key: string) {
    const { to } = record;
    const first = epochDayOf(record.from);
    const last = epochDayOf(to);
    this.key = key;
    this.record = record;
    // As nearly all are.
    if (first <= last) {
      this.start = first;
      this.end = last;
      this.problem = undefined;
      return;
    }
    const { start, end, problem } = placeOf(first, last, to !== undefined && to !== null);
    this.start = start;
    this.end = end;
    this.problem = problem;
  }

  get id(): string {
    return this.record.id;
  }

  get title(): string {
    return textOf(this.record.title) ?? '';
  }

  get level(): string | undefined {
    return textOf(this.record.level);
  }

  get state(): string | undefined {
    return textOf(this.record.state);
  }

  get targetType(): string | undefined {
    return textOf(this.record.targetType);
  }

  get setting(): string | undefined {
    return textOf(this.record.setting);
  }

  get origin(): string | undefined {
    return textOf(this.record.origin);
  }

  get institutionId(): string | undefined {
    return textOf(this.record.institutionId);
  }

  get methods(): readonly string[] {
    return textsOf(this.record.methods);
  }

  get ownerId(): string | undefined {
    return textOf(this.record.ownerId);
  }

  get groupIds(): readonly string[] {
    return textsOf(this.record.groupIds);
  }

  get subjectIds(): readonly string[] {
    return textsOf(this.record.subjectRefs);
  }

  get from(): PlainDate | undefined {
    return this.problem === 'noDates' || this.problem === 'noStart' ? undefined : this.record.from;
  }

  get to(): PlainDate | undefined {
    return this.problem === 'noDates' || this.end === Number.POSITIVE_INFINITY ? undefined : this.record.to;
  }
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
