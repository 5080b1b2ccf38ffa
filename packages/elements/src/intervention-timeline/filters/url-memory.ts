import { interventionLevels, interventionStates, origins, settings } from '@samspil/core/interventions';
import { summaryFindingCodes } from '../internal/summary-findings.js';
import { type FilterFacet, filterFacets, isEmptyFilter, type TimelineFilter } from './filter.js';

/** Of the address: what is remembered there, under names of its own. What somebody has written is not: it may be a name. */
const dueName = 'due';

/** What a value can be; the ids of people are not known here. */
const codes: Readonly<Partial<Record<FilterFacet, readonly string[]>>> = {
  level: interventionLevels,
  state: interventionStates,
  setting: settings,
  origin: origins,
  finding: summaryFindingCodes,
};

/** The filter that an address has; undefined where it has none. */
export function filterOfUrl(search: string, prefix: string, tell: (name: string) => void): TimelineFilter | undefined {
  const parameters = new URLSearchParams(search);
  const filter: { [facet in FilterFacet]?: readonly string[] } & { dueWithinDays?: number } = {};
  for (const facet of filterFacets) {
    const values = parameters.get(prefix + facet);
    // A level that is not given has no code: `~` stands for it, as an empty value would stand for none chosen.
    if (!values) continue;
    const read = values.split(',').map((value) => (value === '~' ? '' : value));
    const known = read.filter((value) => value === '' || codes[facet]?.includes(value) !== false);
    if (known.length < read.length) tell(prefix + facet);
    if (known.length > 0) filter[facet] = known;
  }
  const due = parameters.get(prefix + dueName);
  if (due !== null) {
    if (/^\d{1,3}$/.test(due)) filter.dueWithinDays = Number(due);
    else tell(prefix + dueName);
  }
  return isEmptyFilter(filter) ? undefined : filter;
}

/** An address with a filter in it, and everything else as it was. */
export function urlWithFilter(href: string, prefix: string, filter: TimelineFilter): string {
  const url = new URL(href);
  for (const facet of filterFacets) {
    const values = filter[facet] ?? [];
    if (values.length === 0) url.searchParams.delete(prefix + facet);
    else url.searchParams.set(prefix + facet, values.map((value) => value || '~').join(','));
  }
  if (filter.dueWithinDays === undefined) url.searchParams.delete(prefix + dueName);
  else url.searchParams.set(prefix + dueName, String(filter.dueWithinDays));
  return url.href;
}
