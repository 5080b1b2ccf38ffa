import { type FilterFacet, filterFacets, type TimelineFilter } from './filter.js';

/** Reads what a page has set as a filter; what cannot be read is left out, and told. */
export function readFilter(value: unknown, tell: (name: string) => void): TimelineFilter {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object') {
    tell('filter');
    return {};
  }
  const given: { readonly [name: string]: unknown } = { ...value };
  const filter: { [facet in FilterFacet]?: readonly string[] } & { text?: string; dueWithinDays?: number } = {};
  for (const facet of filterFacets) {
    const values = given[facet];
    if (values === undefined) continue;
    if (Array.isArray(values)) filter[facet] = values.filter((each: unknown) => typeof each === 'string');
    else tell(`filter.${facet}`);
  }
  const { text, dueWithinDays } = given;
  if (typeof text === 'string') filter.text = text;
  else if (text !== undefined) tell('filter.text');
  if (isDays(dueWithinDays)) filter.dueWithinDays = dueWithinDays;
  else if (dueWithinDays !== undefined) tell('filter.dueWithinDays');
  return filter;
}

function isDays(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
