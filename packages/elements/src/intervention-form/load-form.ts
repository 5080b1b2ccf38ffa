import type { Intervention } from '@samspil/client';
import type { ReadyHost } from '../host/host-context.js';
import { HostProblemError } from '../host/host-problem-of.js';
import { isUnknownRecord } from '../host/is-unknown-record.js';
import type { FieldName } from './internal/written.js';

/** A record of an intervention, as far as the form looks at it. */
export type FormRecord = Partial<Omit<Intervention, 'view'>> & { readonly id: string; readonly view?: string };

/** What somebody may do with the intervention; without `fields`, all of them may be changed. */
export interface FormRights {
  readonly actions: readonly ('update' | 'transition' | 'remove')[];
  readonly fields?: readonly string[];
}

/** What a connected form works on. */
export type FormData =
  | { readonly kind: 'record'; readonly record: FormRecord; readonly rights: FormRights }
  | { readonly kind: 'new' }
  /** There is none of that id, or none that the reader may see. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'may-not-create' };

/**
 * Loads the intervention of an id with what the reader may do with it; without an id, whether they may begin one at an
 * institution.
 *
 * @throws HostProblemError `no-access` for whom only a part of it is for, and what the client throws
 */
export async function loadForm(
  { client, me }: ReadyHost,
  id: string | undefined,
  institution: string | undefined,
  signal: AbortSignal,
): Promise<FormData> {
  if (id === undefined) {
    if (!me.rights.interventions?.includes('create')) return { kind: 'may-not-create' };
    if (institution === undefined) return { kind: 'missing' };
    // A mistyped place is told now, and not when everything is written.
    await client.institutions.get(institution, { signal });
    return { kind: 'new' };
  }
  try {
    const [record, rights] = await Promise.all([
      client.interventions.get(id, { signal }),
      client.interventions.rights(id, { signal }),
    ]);
    // A summary, or what is shared with a family, is for another view: half a form would save half a record.
    if (record.view !== 'whole') throw new HostProblemError({ code: 'no-access' });
    return { kind: 'record', record, rights };
  } catch (error) {
    if (isUnknownRecord(error)) return { kind: 'missing' };
    throw error;
  }
}

/** Whether a field may be changed by whoever has these rights. */
export function mayChangeBy(rights: FormRights | undefined, field: FieldName): boolean {
  if (rights === undefined) return true;
  return rights.actions.includes('update') && (rights.fields === undefined || rights.fields.includes(field));
}
