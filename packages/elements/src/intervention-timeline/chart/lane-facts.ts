import { epochDayOf } from '@samspil/core/calendar';
import type { TimelineEntry } from '../internal/entry.js';
import { byStart, type Interval } from '../internal/interval.js';
import type { Lane } from '../internal/lanes.js';
import { overStates } from '../internal/over.js';

/** Days on which a lane has something, and how much at most. */
export interface Stretch extends Interval {
  readonly most: number;
}

/** What the head of a lane says of its entries; worked out once for each lane. */
export interface LaneFacts {
  /** Who is responsible, when it is the same colleague for all. */
  readonly ownerId: string | undefined;
  /** The day of the earliest review that is still to be held, which may have passed. */
  readonly nextReview: number | undefined;
  /** Where the lane has anything at all: what is left of it when it is folded up. */
  readonly coverage: readonly Stretch[];
}

const known = new WeakMap<Lane, LaneFacts>();

export function factsOf(lane: Lane): LaneFacts {
  const facts = known.get(lane) ?? {
    ownerId: commonOwner(lane.entries),
    nextReview: nextReviewOf(lane.entries),
    coverage: coverageOf(lane.entries),
  };
  known.set(lane, facts);
  return facts;
}

function commonOwner(entries: readonly TimelineEntry[]): string | undefined {
  const ownerId = entries[0]?.ownerId;
  return entries.every((entry) => entry.ownerId === ownerId) ? ownerId : undefined;
}

function nextReviewOf(entries: readonly TimelineEntry[]): number | undefined {
  let earliest = Number.POSITIVE_INFINITY;
  for (const { state, record } of entries) {
    if (overStates.has(state)) continue;
    const next = epochDayOf(record.nextReviewAt);
    // A comparison with `NaN` is false.
    if (next < earliest) earliest = next;
  }
  return earliest === Number.POSITIVE_INFINITY ? undefined : earliest;
}

/** Joins what overlaps or follows on the next day. O(n log n). */
export function coverageOf(intervals: readonly Interval[]): readonly Stretch[] {
  const ends = intervals.map(({ end }) => end).sort((a, b) => (a === b ? 0 : a - b));
  const stretches: Stretch[] = [];
  let over = 0;
  [...intervals].sort(byStart).forEach(({ start, end }, at) => {
    while ((ends[over] ?? Number.POSITIVE_INFINITY) < start) over++;
    const atOnce = at + 1 - over;
    const last = stretches.at(-1);
    if (last === undefined || start > last.end + 1) stretches.push({ start, end, most: atOnce });
    else
      stretches[stretches.length - 1] = {
        start: last.start,
        end: Math.max(last.end, end),
        most: Math.max(last.most, atOnce),
      };
  });
  return stretches;
}
