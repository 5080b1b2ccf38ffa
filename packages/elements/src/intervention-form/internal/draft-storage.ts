import { changedFields } from '@samspil/core/records';
import { draftKeyPrefix } from '../../drafts/session-drafts.js';
import type { FieldName, Written } from './written.js';

/** What somebody was writing when the page went: the changed fields as they were, and as they are. Never a token. */
export interface KeptDraft {
  /** An instant. */
  readonly at: string;
  readonly before: Written;
  readonly after: Written;
  /** Every field that is another, also those that were emptied. */
  readonly changed: readonly FieldName[];
}

/** Of another shape, a draft is not read. */
const shape = 1;

/** Where the draft of one person about one thing lies. */
export function draftKey(tenantId: string, subject: string, about: string): string {
  return `${draftKeyPrefix}${shape}:${[tenantId, subject, about].map(encodeURIComponent).join(':')}`;
}

/** What is to be kept of a change; undefined where nothing has changed. */
export function keptDraft(base: Written, written: Written, at: Date): KeptDraft | undefined {
  // The names that are compared are those of bodies.
  const changed = changedFields(base, written) as FieldName[];
  if (changed.length === 0) return undefined;
  return { at: at.toISOString(), before: picked(base, changed), after: picked(written, changed), changed };
}

/** A newer or the same base with what was kept on top; what was emptied is emptied. */
export function restored(base: Written, { after, changed }: KeptDraft): Written {
  const kept = Object.entries(base).filter(([name]) => !changed.some((field) => field === name));
  return { ...Object.fromEntries(kept), ...after };
}

/** The base as it was when somebody began to write. */
export function formerBase(base: Written, { before, changed }: KeptDraft): Written {
  const kept = Object.entries(base).filter(([name]) => !changed.some((field) => field === name));
  return { ...Object.fromEntries(kept), ...before };
}

function picked(body: Written, names: readonly FieldName[]): Written {
  return Object.fromEntries(Object.entries(body).filter(([name]) => names.some((each) => each === name)));
}

/** Keeps drafts in the tab's own storage, which may be full, or refused to the page: then nothing is kept, and nothing breaks. */
export class DraftStorage {
  readonly #storage: () => Storage;

  constructor(storage: () => Storage = () => sessionStorage) {
    this.#storage = storage;
  }

  read(key: string): KeptDraft | undefined {
    try {
      const text = this.#storage().getItem(key);
      const kept: unknown = text === null ? undefined : JSON.parse(text);
      return isKeptDraft(kept) ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  /** @returns whether it is kept */
  write(key: string, draft: KeptDraft | undefined): boolean {
    try {
      if (draft === undefined) this.#storage().removeItem(key);
      else this.#storage().setItem(key, JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }
}

function isKeptDraft(kept: unknown): kept is KeptDraft {
  if (typeof kept !== 'object' || kept === null) return false;
  const { at, before, after, changed } = kept as Partial<KeptDraft>;
  return (
    typeof at === 'string' &&
    !Number.isNaN(Date.parse(at)) &&
    typeof before === 'object' &&
    before !== null &&
    typeof after === 'object' &&
    after !== null &&
    Array.isArray(changed) &&
    changed.every((name) => typeof name === 'string')
  );
}
