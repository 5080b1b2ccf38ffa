import type { TimelineEntry } from './entry.js';

/** An entry that stands where another one stood. */
export interface Change {
  readonly at: number;
  readonly was: TimelineEntry;
  readonly is: TimelineEntry;
}

type Entries = readonly TimelineEntry[];

/** With more of them it is no dearer to work out all anew. */
const mostChanged = 100;

const known = new WeakMap<Entries, { readonly before: Entries; readonly changes: readonly Change[] }>();

/** The list with some entries in place of others; the list itself where there are none. It is known of it what they are. */
export function withChanges(before: Entries, changes: readonly Change[]): Entries {
  if (changes.length === 0) return before;
  const after = before.slice();
  for (const { at, is } of changes) after[at] = is;
  known.set(after, { before, changes });
  // Or each would hold the one before it, and so all that there ever were.
  known.delete(before);
  return after;
}

/** What a list has in place of what another one had, as it is when some are saved; undefined where that is not known. */
export function changesBetween(before: Entries, after: Entries): readonly Change[] | undefined {
  const found = known.get(after);
  return found?.before === before && found.changes.length <= mostChanged ? found.changes : undefined;
}
