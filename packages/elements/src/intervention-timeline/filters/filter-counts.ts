import type { TimelineEntry } from '../internal/entry.js';
import { type FilterContext, type FilterFacet, filterFacets, type TimelineFilter, testOf, valuesOf } from './filter.js';

/** How many one would see by choosing a value, in the order in which they were first seen. */
export type FacetCounts = ReadonlyMap<string, number>;

export interface FilterCounts extends Readonly<Record<FilterFacet, FacetCounts>> {
  /** How many are due within some days, among those that the rest of the filter lets through. */
  readonly due: number;
}

/**
 * Counts for every value of every facet what would remain if one chose it alone in its facet, the other facets staying as
 * they are. O(facets · entries).
 *
 * @param dueWithinDays - what counts as due
 */
export function countsOf(
  entries: readonly TimelineEntry[],
  filter: TimelineFilter,
  context: FilterContext,
  dueWithinDays: number,
): FilterCounts {
  const count = (facet: FilterFacet): FacetCounts => countOf(facet, entries, filter, context);
  const isDue = testOf({ ...filter, dueWithinDays }, context);
  const [level, state, setting, origin, owner, finding] = filterFacets.map(count);
  const none: FacetCounts = new Map();
  return {
    level: level ?? none,
    state: state ?? none,
    setting: setting ?? none,
    origin: origin ?? none,
    owner: owner ?? none,
    finding: finding ?? none,
    due: entries.filter(isDue).length,
  };
}

/** How many would remain by choosing each value of one facet. */
export function countOf(
  facet: FilterFacet,
  entries: readonly TimelineEntry[],
  filter: TimelineFilter,
  context: FilterContext,
): FacetCounts {
  const { [facet]: _own, ...others } = filter;
  const passes = testOf(others, context);
  const counts = new Map<string, number>();
  for (const entry of entries) {
    if (!passes(entry)) continue;
    for (const value of valuesOf(entry, facet, context.today)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
