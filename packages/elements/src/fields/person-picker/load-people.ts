import { type StaffRole, staffRoleLabels, staffRoles } from '@samspil/core/staff';
import type { Language } from '@samspil/core/vocabulary';
import type { ReadyHost } from '../../host/host-context.js';
import type { Person } from './internal/search-people.js';

/** A colleague as the API lists them. */
export interface Colleague {
  readonly id: string;
  readonly displayName: string | undefined;
  readonly roles: readonly StaffRole[];
}

/** Records a page; a municipality's schools have fewer colleagues each. */
const pageSize = 500;

/**
 * The colleagues whom the caller may see, of one institution or of all, without those who have left.
 *
 * @throws what the client throws
 */
export async function loadColleagues(
  { client }: ReadyHost,
  signal: AbortSignal,
  institution: string | undefined,
): Promise<readonly Colleague[]> {
  const query = {
    state: ['active' as const],
    limit: pageSize,
    ...(institution === undefined ? {} : { worksAt: [institution] }),
  };
  const colleagues: Colleague[] = [];
  for await (const member of client.staffMembers.list(query, { signal })) {
    // To some readers a colleague is a name only.
    const profiles = 'institutionProfiles' in member ? (member.institutionProfiles ?? []) : [];
    const here = profiles.filter(({ institutionId }) => institution === undefined || institutionId === institution);
    const roles = staffRoles.filter((role) => here.some((profile) => profile.role === role));
    colleagues.push({ id: member.id, displayName: member.displayName, roles });
  }
  return colleagues;
}

/** Colleagues by the names that the host's directory gives them, and by those of the API until it has answered. */
export function peopleOf(
  colleagues: readonly Colleague[],
  nameOf: (id: string) => string | undefined,
  initialsOf: (id: string) => string | undefined,
  language: Language,
): readonly Person[] {
  const people = colleagues.map(({ id, displayName, roles }): Person => {
    const initials = initialsOf(id);
    const detail = roles.map((role) => staffRoleLabels[role][language]).join(', ');
    return {
      id,
      name: nameOf(id) ?? displayName ?? '…',
      ...(initials === undefined ? {} : { initials }),
      ...(detail === '' ? {} : { detail }),
    };
  });
  const collator = new Intl.Collator(language === 'da' ? 'da-DK' : 'en-GB');
  return people.sort((a, b) => collator.compare(a.name, b.name));
}
