import { addDays, isPlainDate, type PlainDate } from '@samspil/core/calendar';
import type { TimelineEntry, TimelineIntervention } from '../internal/entry.js';

/** First and last day of an intervention; without `to` the end is open. */
export interface Dates {
  readonly from: PlainDate;
  readonly to: PlainDate | undefined;
}

/**
 * The one command by which an intervention is moved in time, whatever it was done with: a pointer, keys, the dialog, or a
 * change that is taken back.
 */
export interface PeriodChange {
  readonly id: string;
  /** What it is called, for saying what was changed when it is out of sight. */
  readonly title: string;
  readonly before: Dates;
  readonly after: Dates;
}

/** What of a period is held: all of it, or one end. */
export const grips = ['whole', 'start', 'end'] as const;
export type Grip = (typeof grips)[number];

/** What takes a change back. */
export function inverseOf({ before, after, ...what }: PeriodChange): PeriodChange {
  return { ...what, before: after, after: before };
}

export function isSamePeriod(one: Dates, other: Dates): boolean {
  return one.from === other.from && one.to === other.to;
}

/** The dates of an entry; undefined where they make no period that could be moved. */
export function datesOf({ from, to, problem }: Pick<TimelineEntry, 'from' | 'to' | 'problem'>): Dates | undefined {
  return from === undefined || problem !== undefined ? undefined : { from, to };
}

/** The dates of a record, the same way. */
export function datesOfRecord({ from, to }: Pick<TimelineIntervention, 'from' | 'to'>): Dates | undefined {
  // A page's own records may have null.
  const end = to ?? undefined;
  if (!isPlainDate(from) || !(end === undefined || isPlainDate(end)) || (end !== undefined && end < from))
    return undefined;
  return { from, to: end };
}

/**
 * The period so many days later, or earlier; or only its start, or only its end. An open end stays open. Beyond the years
 * that a date can have it stays where it was. An end may so come before its start: that is said, not mended.
 */
export function moved(dates: Dates, grip: Grip, days: number): Dates {
  try {
    const { from, to } = dates;
    return {
      from: grip === 'end' ? from : addDays(from, days),
      to: grip === 'start' || to === undefined ? to : addDays(to, days),
    };
  } catch (error) {
    if (error instanceof RangeError) return dates;
    throw error;
  }
}
