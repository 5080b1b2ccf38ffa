import { addDays, type PlainDate, schoolYearOf } from '@samspil/core/calendar';
import type { ReadyHost } from '../host/host-context.js';
import { HostProblemError } from '../host/host-problem-of.js';
import { parts } from './parts.js';
import type { TimelineAccess } from './timeline-access.js';
import type { TimelineData } from './timeline-data.js';
import type { Words } from './words.js';

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
 * @param timeline - shows figures instead, to those who may count but not see
 * @param years - the first day of the first and of the last school year, where that is not this one
 * @throws NotFoundError when there is no such institution
 */
export async function loadTimeline(
  timeline: TimelineAccess,
  { client, me, institutions = [] }: ReadyHost,
  institution: string | undefined,
  years: readonly [first: PlainDate | undefined, last: PlainDate | undefined],
  signal: AbortSignal,
): Promise<TimelineData> {
  const rights = me.rights.interventions ?? [];
  if (rights.includes('count') && !rights.includes('read')) {
    const figures = await loadFigures(timeline, client, signal);
    return { interventions: [], breaks: [], groups: new Map(), figures };
  }
  const wanted = institution === undefined ? institutions : [institution];
  const thisYear = schoolYearOf(timeline.settings().today).start;
  const [first = thisYear, last = thisYear] = years;
  const loaded = { from: addDays(first, -marginDays), to: addDays(schoolYearOf(last).end, marginDays) };
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

async function loadFigures(timeline: TimelineAccess, client: ReadyHost['client'], signal: AbortSignal) {
  let part: Awaited<ReturnType<typeof parts.figures>>;
  try {
    part = await parts.figures();
    await part.prepare(timeline);
  } catch (error) {
    console.warn('[samspil] a part of the view could not be loaded', error);
    // No line to the page's scripts is told like one that does not reach the API, and mended in the same way.
    throw new HostProblemError({ code: navigator.onLine ? 'server-error' : 'offline' });
  }
  const figures = await part.loadFigures(client, signal);
  return (words: Words) => part.renderFigures(words, figures, timeline.speaker);
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
