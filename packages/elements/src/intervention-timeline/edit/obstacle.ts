import { isPlainDate, type PlainDate } from '@samspil/core/calendar';
import type { TimelineEntry, TimelineIntervention } from '../internal/entry.js';
import { meantDates } from '../internal/move-check.js';
import { type Dates, datesOf } from './period-change.js';

/** What the API says that the caller may do with a record. */
export interface RecordRights {
  readonly actions: readonly string[];
  /** Only these may be changed; all where absent. */
  readonly fields?: readonly string[];
}

/** Why an intervention cannot be moved, or not there. */
export type Obstacle =
  /** The page shows it for reading, or the person changes no interventions at all. */
  | { readonly code: 'readOnly' }
  /** Closed, cancelled or archived: what is over keeps its dates. */
  | { readonly code: 'over'; readonly state: string }
  | { readonly code: 'noDates' }
  /** Others stand for it; this person may change something else in it, or nothing. */
  | { readonly code: 'notYours' }
  | { readonly code: 'endBeforeStart' }
  | { readonly code: 'outOfRange' }
  /** A goal would be due after the end (INV-25). */
  | { readonly code: 'goalDue'; readonly goal: number; readonly due: PlainDate };

const over: ReadonlySet<string | undefined> = new Set(['closed', 'cancelled', 'archived']);

/**
 * Why an intervention cannot be moved at all, as far as that is known.
 *
 * @param mayUpdate - the caller may change interventions of some kind
 * @param rights - what may be done with this one, once it is known
 */
export function obstacleToMoving(
  entry: Pick<TimelineEntry, 'state' | 'from' | 'to' | 'problem' | 'record'>,
  { mayUpdate, rights }: { readonly mayUpdate: boolean; readonly rights?: RecordRights | undefined },
): Obstacle | undefined {
  if (!mayUpdate) return { code: 'readOnly' };
  // The shared part is what guardians see, to read.
  if (entry.record.view === 'shared' || (rights !== undefined && !maySetDates(rights))) return { code: 'notYours' };
  if (entry.state !== undefined && over.has(entry.state)) return { code: 'over', state: entry.state };
  return undefined;
}

/** The same where it is a period that is moved and not dates that are written. */
export function obstacleToDragging(
  entry: Pick<TimelineEntry, 'state' | 'from' | 'to' | 'problem' | 'record'>,
  known: { readonly mayUpdate: boolean; readonly rights?: RecordRights | undefined },
): Obstacle | undefined {
  return obstacleToMoving(entry, known) ?? (datesOf(entry) === undefined ? { code: 'noDates' } : undefined);
}

/** Why an intervention cannot stand there. Goals are known of a whole record only; a summary has none. */
export function obstacleAt(
  { from, to }: Dates,
  record: Pick<TimelineIntervention, 'goals'> | undefined,
): Obstacle | undefined {
  if (!isMeant(from) || (to !== undefined && !isMeant(to))) return { code: 'outOfRange' };
  if (to === undefined) return undefined;
  if (to < from) return { code: 'endBeforeStart' };
  const goals = Array.isArray(record?.goals) ? record.goals : [];
  for (const [at, goal] of goals.entries()) {
    if (isPlainDate(goal?.due) && goal.due > to) return { code: 'goalDue', goal: at + 1, due: goal.due };
  }
  return undefined;
}

function maySetDates({ actions, fields }: RecordRights): boolean {
  return actions.includes('update') && (fields === undefined || (fields.includes('from') && fields.includes('to')));
}

function isMeant(date: PlainDate): boolean {
  return meantDates.from <= date && date <= meantDates.to;
}
