import { epochDayOf } from '@samspil/core/calendar';
import type { TimelineEntry } from '../internal/entry.js';
import { overStates } from '../internal/over.js';
import { type SummaryFindingCode, summaryFindingsOf } from '../internal/summary-findings.js';

/** By what one can filter, each with its codes or ids. */
export const filterFacets = ['level', 'state', 'setting', 'origin', 'owner', 'finding'] as const;
export type FilterFacet = (typeof filterFacets)[number];

/**
 * Which interventions are shown. Of one facet any of the values will do, and every facet that has some must be met; an
 * absent one lets everything through. What has no level (setting …) is found by the value `''`.
 */
export interface TimelineFilter extends Readonly<Partial<Record<FilterFacet, readonly string[]>>> {
  /** Part of the title, of a group or of whom it is for; several words must all be there. */
  readonly text?: string;
  /** Only what has a review or its end within so many days. */
  readonly dueWithinDays?: number;
}

/** What a filter needs to know besides the entry. */
export interface FilterContext {
  /** Days after 1970-01-01. */
  readonly today: number;
  /** All the text in which one may look for words, in lower case. */
  readonly textOf: (entry: TimelineEntry) => string;
}

/** What an entry has of a facet; an entry without any has `''`. */
export function valuesOf(entry: TimelineEntry, facet: FilterFacet, today: number): readonly string[] {
  switch (facet) {
    case 'owner':
      return [entry.ownerId ?? ''];
    case 'finding':
      return findingsOrNone(entry, today);
    default:
      return [entry[facet] ?? ''];
  }
}

function findingsOrNone(entry: TimelineEntry, today: number): readonly (SummaryFindingCode | '')[] {
  const found = summaryFindingsOf(entry, today);
  return found.length === 0 ? [''] : found;
}

export function isEmptyFilter(filter: TimelineFilter): boolean {
  return activeFacets(filter).length === 0 && wordsOf(filter).length === 0 && filter.dueWithinDays === undefined;
}

function activeFacets(filter: TimelineFilter): readonly FilterFacet[] {
  return filterFacets.filter((facet) => (filter[facet]?.length ?? 0) > 0);
}

function wordsOf({ text = '' }: TimelineFilter): readonly string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

/** Makes the test of a filter, which costs nothing for what the filter does not ask. */
export function testOf(filter: TimelineFilter, { today, textOf }: FilterContext): (entry: TimelineEntry) => boolean {
  const tests: ((entry: TimelineEntry) => boolean)[] = activeFacets(filter).map((facet) => {
    const wanted = new Set(filter[facet]);
    return (entry) => valuesOf(entry, facet, today).some((value) => wanted.has(value));
  });
  const { dueWithinDays } = filter;
  if (dueWithinDays !== undefined) tests.push((entry) => isDueBy(entry, today + dueWithinDays));
  const words = wordsOf(filter);
  if (words.length > 0)
    tests.push((entry) => {
      const text = textOf(entry);
      return words.every((word) => text.includes(word));
    });
  return (entry) => tests.every((passes) => passes(entry));
}

/** Whether a review or the end of what is not over yet comes by a day; what should have come before is due too. */
function isDueBy(entry: TimelineEntry, day: number): boolean {
  if (overStates.has(entry.state)) return false;
  const { nextReviewAt, finalReviewAt } = entry.record;
  return entry.end <= day || epochDayOf(nextReviewAt) <= day || epochDayOf(finalReviewAt) <= day;
}
