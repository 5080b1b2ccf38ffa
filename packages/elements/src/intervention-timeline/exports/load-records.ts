import type { Client } from '@samspil/client';
import type { DateRange } from '@samspil/core/calendar';
import {
  type CalendarRecord,
  type ChildProtection,
  childrenToCheck,
  type ExportCandidate,
} from '@samspil/core/exports';

/** The largest page of summaries that the API gives. */
const pageSize = 2_000;
/** So many ids fit into an address. */
const idsAtOnce = 50;
/** Up to here single children are asked for; beyond, all of the institutions. */
const mostIds = 200;
const mostChildren = 50_000;
/** What a calendar programme still takes in. */
export const mostRecords = 5_000;

/** Where records are looked for: these institutions, or all. */
export interface ExportPlace {
  readonly institutionId?: string[];
}

/** Which children have a protected name and address. Where that is not known, whoever asks leaves theirs out, and says so. */
export type Protection =
  | { readonly status: 'known'; readonly children: readonly ChildProtection[] }
  /** It is not for this person to see. */
  | { readonly status: 'hidden' }
  /** It could not be asked just now. */
  | { readonly status: 'failed' };

/** The protection of the children of some interventions. */
export async function loadProtection(
  client: Client,
  place: ExportPlace,
  interventions: readonly ExportCandidate[],
): Promise<Protection> {
  const ids = childrenToCheck(interventions);
  if (ids.length === 0) return { status: 'known', children: [] };
  const query = { view: 'summary', limit: pageSize } as const;
  try {
    if (ids.length > mostIds) {
      const { items } = await upTo(mostChildren, client.children.list({ ...place, ...query }));
      return { status: 'known', children: items };
    }
    const batches = Array.from({ length: Math.ceil(ids.length / idsAtOnce) }, (_, at) =>
      ids.slice(at * idsAtOnce, (at + 1) * idsAtOnce),
    );
    const lists = batches.map((batch) => upTo(idsAtOnce, client.children.list({ ...query, ids: batch })));
    return { status: 'known', children: (await Promise.all(lists)).flatMap(({ items }) => items) };
  } catch (error) {
    if (isForbidden(error)) return { status: 'hidden' };
    console.warn('[samspil] which children are protected could not be asked; theirs is left out of the export', error);
    return { status: 'failed' };
  }
}

export interface CalendarRecords {
  readonly sessions: readonly CalendarRecord[];
  readonly reviews: readonly CalendarRecord[];
  /** There are more than have been loaded. */
  readonly isCut: boolean;
}

/** The sessions and reviews of a period that the caller may see; none where they are not for the caller's role. */
export async function loadCalendarRecords(
  client: Client,
  place: ExportPlace,
  { from, to }: DateRange,
): Promise<CalendarRecords> {
  const query = { ...place, from, to, view: 'summary', sort: 'from', limit: pageSize } as const;
  const [sessions, reviews] = await Promise.all([
    upTo<CalendarRecord>(mostRecords, client.sessions.list(query)).catch(noneIfForbidden),
    upTo<CalendarRecord>(mostRecords, client.reviews.list(query)).catch(noneIfForbidden),
  ]);
  return { sessions: sessions.items, reviews: reviews.items, isCut: sessions.isCut || reviews.isCut };
}

interface Some<Item> {
  readonly items: readonly Item[];
  readonly isCut: boolean;
}

async function upTo<Item>(most: number, list: AsyncIterable<Item>): Promise<Some<Item>> {
  const items: Item[] = [];
  for await (const item of list) {
    if (items.length === most) return { items, isCut: true };
    items.push(item);
  }
  return { items, isCut: false };
}

function noneIfForbidden(error: unknown): Some<never> {
  if (isForbidden(error)) return { items: [], isCut: false };
  throw error;
}

/** By status and not by class: a host may hand over a client from another bundle. */
function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 403;
}
