import type { Client } from '@samspil/client';
import type { DirectoryEntry, NamedKind } from './name-directory.js';

/** The parts of a client that know names. */
export type NameSource = Pick<Client, 'staffMembers' | 'groups' | 'institutions' | 'children'>;

export interface Wanted {
  readonly id: string;
  readonly kind: NamedKind | undefined;
}

/** Ids per request, so that the address stays short enough for any proxy. */
const batchSize = 100;

/**
 * What the API has as names for these ids, kind by kind and all kinds at once. A child's name is its id, which is a
 * pseudonym: the API stores no other. Ids that the caller may not see are missing in the answer.
 *
 * @throws what the client throws
 */
export async function namesFromApi(
  source: NameSource,
  wanted: readonly Wanted[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, DirectoryEntry>> {
  const names = new Map<string, DirectoryEntry>();
  for (const { id, kind } of wanted) if (kind === 'child') names.set(id, { name: id });

  const list = lists(source, signal);
  await Promise.all([
    gather(idsOf(wanted, 'staffMember'), list.staffMember, names),
    gather(idsOf(wanted, 'group'), list.group, names),
    gather(idsOf(wanted, 'institution'), list.institution, names),
  ]);
  // Children come last: mostly it is known of an id that it is a child's, and the first round has the rest.
  const leftOver = wanted.filter(({ id, kind }) => kind === undefined && !names.has(id)).map(({ id }) => id);
  await gather(leftOver, list.child, names);
  return names;
}

type Named = readonly [id: string, name: string | undefined];
type NamesOf = (ids: string[]) => Promise<readonly Named[]>;

function lists(source: NameSource, signal: AbortSignal): Readonly<Record<NamedKind, NamesOf>> {
  const limit = batchSize;
  return {
    staffMember: async (ids) =>
      (await source.staffMembers.list({ ids, limit }, { signal })).items.map(({ id, displayName }) => [
        id,
        displayName,
      ]),
    group: async (ids) =>
      (await source.groups.list({ ids, limit }, { signal })).items.map(({ id, label }) => [id, label]),
    institution: async (ids) =>
      (await source.institutions.list({ ids, limit }, { signal })).items.map(({ id, name }) => [id, name]),
    child: async (ids) => (await source.children.list({ ids, limit }, { signal })).items.map(({ id }) => [id, id]),
  };
}

function idsOf(wanted: readonly Wanted[], kind: NamedKind): string[] {
  return wanted.filter((each) => each.kind === kind || each.kind === undefined).map(({ id }) => id);
}

async function gather(ids: readonly string[], namesOf: NamesOf, into: Map<string, DirectoryEntry>): Promise<void> {
  for (let start = 0; start < ids.length; start += batchSize) {
    for (const [id, name] of await namesOf(ids.slice(start, start + batchSize))) {
      if (name !== undefined) into.set(id, { name });
    }
  }
}
