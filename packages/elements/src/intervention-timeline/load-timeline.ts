import { addDays, schoolYearOf } from '@samspil/core/calendar';
import type { ReadyHost } from '../host/host-context.js';
import { HostProblemError } from '../host/host-problem-of.js';
import type { OnDemand } from '../on-demand/on-demand.js';
import type { LoadedYears } from './internal/loaded-years.js';
import type { parts } from './parts.js';
import type { TimelineData } from './timeline-data.js';

/** What loads and shows the figures. */
export type FiguresPart = Awaited<ReturnType<typeof parts.figures>>;

/** So far before and after a school year is loaded too: what lies beyond the edge is there when one pages to it. */
const marginDays = 56;
/** The largest page of summaries that the API gives. */
const pageSize = 2_000;

/**
 * Loads the interventions that have a day in some school years, or near them, and what stands behind them: the breaks of the
 * municipality and the names and sizes of the groups. Only the interventions are needed; whoever may not read the others
 * (a guardian, for example) gets a timeline without them.
 *
 * Without an institution of its own, it is those that are chosen in the host's page, or all.
 *
 * @param figuresPart - is wanted where there are figures instead
 * @throws NotFoundError when there is no such institution
 */
export async function loadTimeline(
  { client, me, institutions = [] }: ReadyHost,
  institution: string | undefined,
  years: LoadedYears,
  signal: AbortSignal,
  figuresPart: OnDemand<FiguresPart>,
): Promise<TimelineData> {
  const rights = me.rights.interventions ?? [];
  if (rights.includes('count') && !rights.includes('read')) {
    const part = await figuresPart.want();
    // No line to the page's scripts is told like one that does not reach the API, and mended in the same way.
    if (part === undefined) throw new HostProblemError({ code: navigator.onLine ? 'server-error' : 'offline' });
    return { interventions: [], breaks: [], groups: new Map(), figures: await part.loadFigures(client, signal) };
  }
  const wanted = institution === undefined ? institutions : [institution];
  const loaded = { from: addDays(years.first, -marginDays), to: addDays(schoolYearOf(years.last).end, marginDays) };
  const at = wanted.length === 0 ? {} : { institutionId: [...wanted] };
  const [interventions, municipalities, groups] = await Promise.all([
    all(client.interventions.list({ ...at, ...loaded, view: 'summary', limit: pageSize }, { signal })),
    orNoneIfForbidden(all(client.municipalities.list({}, { signal }))),
    orNoneIfForbidden(all(client.groups.list({ ...at, view: 'summary', limit: pageSize }, { signal }))),
  ]);
  // Nothing there, or no such place? A mistyped attribute should not look like a school that does nothing.
  if (institution !== undefined && interventions.length === 0) await client.institutions.get(institution, { signal });
  return {
    interventions,
    loaded,
    breaks: municipalities.flatMap((municipality) =>
      'schoolBreaks' in municipality ? (municipality.schoolBreaks ?? []) : [],
    ),
    groups: new Map(groups.map((group) => [group.id, group])),
  };
}

async function all<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}

/** Nothing where the caller may not see any; every other error stays one. */
async function orNoneIfForbidden<Item>(items: Promise<Item[]>): Promise<Item[]> {
  try {
    return await items;
  } catch (error) {
    // By status and not by class: a host may hand over a client from another bundle.
    if (error instanceof Error && 'status' in error && error.status === 403) return [];
    throw error;
  }
}
