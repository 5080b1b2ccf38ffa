import type { ReadyHost } from '../host/host-context.js';
import { isUnknownRecord } from '../host/is-unknown-record.js';
import type { ViewedIntervention, ViewedNote, ViewedReview, ViewedSession } from './internal/viewed.js';
import type { LoadSide } from './side-load.js';

/** What a connected view stands on; everything else is loaded beside it. */
export interface ViewData {
  /** Undefined where there is no such intervention, or none for this person. */
  readonly record: ViewedIntervention | undefined;
  /** Another one after every load from the server, so that what stands beside the record is loaded anew with it. */
  readonly load: symbol;
}

/** Loads the intervention itself. */
export async function loadView({ client }: ReadyHost, id: string, signal: AbortSignal): Promise<ViewData> {
  try {
    return { record: await client.interventions.get(id, { signal }), load: Symbol() };
  } catch (error) {
    if (!isUnknownRecord(error)) throw error;
    return { record: undefined, load: Symbol() };
  }
}

const pageSize = 200;

/** Whoever may read no record of a kind is not even asked about. */
const mayRead = ({ me }: ReadyHost, type: string) => me.rights[type]?.includes('read') ?? false;

export const loadSessions: LoadSide<readonly ViewedSession[]> = (host, id, signal) =>
  mayRead(host, 'sessions')
    ? all(host.client.sessions.list({ interventionId: [id], view: 'full', limit: pageSize }, { signal }))
    : undefined;

export const loadNotes: LoadSide<readonly ViewedNote[]> = (host, id, signal) =>
  mayRead(host, 'activity-notes')
    ? all(host.client.activityNotes.list({ interventionId: [id], view: 'full', limit: pageSize }, { signal }))
    : undefined;

export const loadReviews: LoadSide<readonly ViewedReview[]> = (host, id, signal) =>
  mayRead(host, 'reviews')
    ? all(host.client.reviews.list({ interventionId: [id], view: 'full', limit: pageSize }, { signal }))
    : undefined;

async function all<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}
