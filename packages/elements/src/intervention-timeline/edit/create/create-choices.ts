import { type Colleague, loadColleagues } from '../../../fields/person-picker/load-people.js';
import type { ReadyHost } from '../../../host/host-context.js';
import type { TimelineEntry } from '../../internal/entry.js';

/** Somebody, or somewhere, that can be chosen; the name is looked up when it is shown. */
export interface IdChoice {
  readonly id: string;
  readonly label?: string | undefined;
}

/** Whom an intervention can be for, and who can be responsible. */
export interface CreateChoices {
  readonly institutions: readonly IdChoice[];
  readonly groups: readonly IdChoice[];
  readonly children: readonly IdChoice[];
  readonly colleagues: readonly IdChoice[];
}

/** The largest page of summaries that the API gives. */
const pageSize = 2_000;

/** The institutions that the reader may see: those that are chosen in the host's page, where some are. */
export async function loadInstitutions(
  { client, institutions = [] }: ReadyHost,
  signal: AbortSignal,
): Promise<readonly IdChoice[]> {
  const all = await listed(client.institutions.list({ limit: pageSize, view: 'summary' }, { signal }));
  return all
    .filter(({ id }) => institutions.length === 0 || institutions.includes(id))
    .map((institution) => ({ id: institution.id, label: 'name' in institution ? institution.name : undefined }));
}

/** The groups, children and colleagues of an institution, as far as the reader may see them. */
export async function loadChoices(
  host: ReadyHost,
  institution: string,
  signal: AbortSignal,
): Promise<Omit<CreateChoices, 'institutions'>> {
  const { client } = host;
  const query = { institutionId: [institution], view: 'summary' as const, limit: pageSize };
  const [groups, children, colleagues] = await Promise.all([
    listed(client.groups.list(query, { signal })),
    listed(client.children.list(query, { signal })),
    orNone(loadColleagues(host, signal, institution)),
  ]);
  return {
    groups: groups.map((group) => ({ id: group.id, label: 'label' in group ? group.label : undefined })),
    children: children.map(({ id }) => ({ id })),
    colleagues: colleagues.map(({ id, displayName }: Colleague) => ({ id, label: displayName })),
  };
}

/** Where a page gives the records: whoever occurs in them. */
export function choicesIn(entries: readonly TimelineEntry[]): CreateChoices {
  const choicesOf = (idsOf: (entry: TimelineEntry) => readonly string[]) =>
    [...new Set(entries.flatMap(idsOf))].map((id) => ({ id }));
  return {
    institutions: [],
    groups: choicesOf(({ groupIds }) => groupIds),
    children: choicesOf(({ subjectIds }) => subjectIds),
    colleagues: choicesOf(({ ownerId }) => (ownerId === undefined ? [] : [ownerId])),
  };
}

async function listed<Item>(list: AsyncIterable<Item>): Promise<readonly Item[]> {
  const gather = async () => {
    const items: Item[] = [];
    for await (const item of list) items.push(item);
    return items;
  };
  return await orNone(gather());
}

/** Nothing where the caller may not see any; every other error stays one. */
async function orNone<Item>(items: Promise<readonly Item[]>): Promise<readonly Item[]> {
  try {
    return await items;
  } catch (error) {
    // By status and not by class: a host may hand over a client from another bundle.
    if (error instanceof Error && 'status' in error && error.status === 403) return [];
    throw error;
  }
}
