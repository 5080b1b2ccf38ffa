import { epochDayOf } from '@samspil/core/calendar';
import type { TimelineEntry } from './entry.js';
import { overStates } from './over.js';

/** A review that an intervention has announced itself. */
export interface ReviewDay {
  readonly kind: 'next' | 'final';
  /** Days after 1970-01-01. */
  readonly day: number;
}

/**
 * The days of the next and the final review, where the timeline marks them: while the intervention runs, and within what
 * is shown and what the bar covers. One that is both is the final one.
 */
export function reviewDaysOf(
  entry: TimelineEntry,
  { first, last }: { readonly first: number; readonly last: number },
): readonly ReviewDay[] {
  const { nextReviewAt, finalReviewAt } = entry.record;
  if ((nextReviewAt === undefined && finalReviewAt === undefined) || overStates.has(entry.state)) return none;
  const from = Math.max(entry.start, first);
  const to = Math.min(entry.end, last);
  const next = epochDayOf(nextReviewAt);
  const final = epochDayOf(finalReviewAt);
  const days: ReviewDay[] = [];
  if (next >= from && next <= to && next !== final) days.push({ kind: 'next', day: next });
  if (final >= from && final <= to) days.push({ kind: 'final', day: final });
  return days;
}

const none: readonly ReviewDay[] = [];
