import type { Language } from '@samspil/core/vocabulary';
import { type Colleague, loadColleagues, peopleOf } from '../../fields/person-picker/load-people.js';
import type { Person } from '../../fields/person-picker/person-picker.js';
import type { ReadyHost } from '../../host/host-context.js';
import type { NameDirectory } from '../../host/name-directory.js';

/** Whom an intervention at one institution can be for, and with. */
export interface Candidates {
  readonly staff: readonly Colleague[];
  readonly childIds: readonly string[];
  readonly groups: readonly { readonly id: string; readonly label: string }[];
}

/** Records a page; one institution has fewer. */
const pageSize = 500;

/**
 * Loads whom one can choose, once for all fields of a form. Whoever may not read the children, for example, chooses among
 * none of them.
 *
 * @throws what the client throws, but for refusals
 */
export async function loadCandidates(
  host: ReadyHost,
  institutionId: string | undefined,
  signal: AbortSignal,
): Promise<Candidates> {
  const { client } = host;
  const at = { limit: pageSize, ...(institutionId === undefined ? {} : { institutionId: [institutionId] }) };
  const [staff, children, groups] = await Promise.all([
    noneIfForbidden(loadColleagues(host, signal, institutionId)),
    noneIfForbidden(all(client.children.list(at, { signal }))),
    noneIfForbidden(all(client.groups.list({ ...at, state: ['active'] }, { signal }))),
  ]);
  return {
    staff,
    childIds: children.map(({ id }) => id),
    groups: groups.map(({ id, label }) => ({ id, label })),
  };
}

/** The same by name, as the pickers want them. */
export function peopleIn(
  { staff, childIds, groups }: Candidates,
  names: NameDirectory,
  language: Language,
): { readonly staff: readonly Person[]; readonly children: readonly Person[]; readonly groups: readonly Person[] } {
  const collator = new Intl.Collator(language === 'da' ? 'da-DK' : 'en-GB', { numeric: true });
  const byName = (people: Person[]) => people.sort((a, b) => collator.compare(a.name, b.name));
  return {
    staff: peopleOf(
      staff,
      (id) => names.nameOf(id, 'staffMember'),
      (id) => names.initialsOf(id),
      language,
    ),
    children: byName(childIds.map((id) => ({ id, name: names.nameOf(id, 'child') ?? id }))),
    groups: byName(groups.map(({ id, label }) => ({ id, name: label }))),
  };
}

async function all<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}

/** None where the caller may not see any; every other error stays one. By status: a host's client may be from another bundle. */
async function noneIfForbidden<Item>(items: Promise<readonly Item[]>): Promise<readonly Item[]> {
  try {
    return await items;
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 403) return [];
    throw error;
  }
}
