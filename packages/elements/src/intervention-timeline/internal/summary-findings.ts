import { epochDayOf } from '@samspil/core/calendar';
import type { TimelineEntry } from './entry.js';
import { overStates } from './over.js';

/**
 * What can be told of an intervention from its summary alone, honestly. What the rules of the record say (`INV-…`) needs
 * the whole of it, and is not guessed at.
 */
export const summaryFindingCodes = ['dates', 'endPassed', 'reviewOverdue', 'noFinalReview'] as const;
export type SummaryFindingCode = (typeof summaryFindingCodes)[number];

/** Where the rules ask for the date of a final review: from the moment that the work runs. */
const running: ReadonlySet<string | undefined> = new Set(['active', 'paused', 'reviewing']);

/**
 * The findings of an entry, gravest first: dates that cannot be right; an end that has passed although it is not over; a
 * review whose day has passed while it runs; a running intervention with an end but no day for its final review.
 *
 * @param today - days after 1970-01-01
 */
export function summaryFindingsOf(entry: TimelineEntry, today: number): readonly SummaryFindingCode[] {
  const { state, record, problem, end } = entry;
  const isOver = overStates.has(state);
  if (problem === undefined && (isOver || state === undefined)) return none;
  const found: SummaryFindingCode[] = [];
  if (problem !== undefined) found.push('dates');
  if (!isOver && running.has(state)) {
    if (problem === undefined && end < today) found.push('endPassed');
    if (epochDayOf(record.nextReviewAt) < today) found.push('reviewOverdue');
    // In the part that is shared with families the final review is not given; that says nothing of whether there is one.
    if (problem === undefined && end !== Number.POSITIVE_INFINITY && lacksFinalReview(entry))
      found.push('noFinalReview');
  }
  return found.length === 0 ? none : found;
}

function lacksFinalReview({ record }: TimelineEntry): boolean {
  return record.finalReviewAt === undefined && (record.view === 'summary' || record.view === 'whole');
}

const none: readonly SummaryFindingCode[] = [];
