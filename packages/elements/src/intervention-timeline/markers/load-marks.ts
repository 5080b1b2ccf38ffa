import type { DateRange } from '@samspil/core/calendar';
import type { ReadyHost } from '../../host/host-context.js';
import { type Mark, type MarkedRecord, marksOf } from './mark.js';

/** The largest page of summaries that the API gives. */
const pageSize = 2_000;
/** So many are loaded at most. Where there are more, none is marked: half of them would say something that is not so. */
const mostRecords = 6_000;

/**
 * The sessions and reviews of some days, by intervention; undefined where there are too many to mark. None where the
 * caller may not read them.
 */
export async function loadMarks(
  { client, me, institutions = [] }: ReadyHost,
  institution: string | undefined,
  { from, to }: DateRange,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly Mark[]> | undefined> {
  const wanted = institution === undefined ? institutions : [institution];
  const at = wanted.length === 0 ? {} : { institutionId: [...wanted] };
  const query = { ...at, from, to, view: 'summary', limit: pageSize } as const;
  const mayRead = (plural: 'sessions' | 'reviews') => me.rights[plural]?.includes('read') ?? false;
  const [sessions, reviews] = await Promise.all([
    mayRead('sessions') ? upToMost(client.sessions.list(query, { signal })) : [],
    mayRead('reviews') ? upToMost(client.reviews.list(query, { signal })) : [],
  ]);
  return sessions === undefined || reviews === undefined ? undefined : marksOf(sessions, reviews);
}

async function upToMost(list: AsyncIterable<MarkedRecord>): Promise<readonly MarkedRecord[] | undefined> {
  const records: MarkedRecord[] = [];
  for await (const record of list) {
    if (records.length === mostRecords) return undefined;
    records.push(record);
  }
  return records;
}
