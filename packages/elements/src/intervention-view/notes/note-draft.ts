import type { NoteVisibility } from '@samspil/core/activity-notes';
import { keepDraft, readDraft } from '../../drafts/session-drafts.js';
import type { Written } from '../writing/small-form.js';

export type NoteField = 'what' | 'next' | 'visibility';

/** The permanent staff reads what is about groups; what is about a child is for those who take part, unless somebody says otherwise. */
export function defaultVisibility(targetType: string | undefined): NoteVisibility {
  return targetType === 'child' || targetType === undefined ? 'participants' : 'permanentStaff';
}

/** What was being written before a reload; undefined where there is nothing, or nothing that can be read. */
export function readNoteDraft(key: string): Written<NoteField> | undefined {
  const text = readDraft(key);
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const { what, next, visibility } = value as Partial<Record<NoteField, unknown>>;
    if (typeof what !== 'string' || typeof next !== 'string' || typeof visibility !== 'string') return undefined;
    return { what, next, visibility };
  } catch {
    return undefined;
  }
}

export function keepNoteDraft(key: string, written: Written<NoteField>): void {
  keepDraft(key, written.what === '' && written.next === '' ? '' : JSON.stringify(written));
}
