import type { TimelineEntry } from './entry.js';

/** How many entries have something, by its code; a code that none has is not there. */
export type Tally = ReadonlyMap<string, number>;

/** Says what an entry has. */
export type Tell = (entry: TimelineEntry, has: (code: string) => void) => void;

/** With more of them it is no dearer to count all anew. */
const mostChanged = 100;

/**
 * Counts what entries have. Where some entries stand in a list in place of others, as they do when one is saved, only those
 * are counted: going through the rest is comparing, and nothing else.
 *
 * @param tell - must say the same of an entry each time
 */
export function createTally(tell: Tell): (entries: readonly TimelineEntry[]) => Tally {
  let last: { readonly entries: readonly TimelineEntry[]; readonly counts: Tally } | undefined;
  return (entries) => {
    if (last?.entries !== entries) {
      const changed = last && changedBetween(last.entries, entries);
      const counts = new Map(changed === undefined ? undefined : last?.counts);
      const add = (code: string): void => void counts.set(code, (counts.get(code) ?? 0) + 1);
      const subtract = (code: string): void => {
        const left = (counts.get(code) ?? 0) - 1;
        if (left > 0) counts.set(code, left);
        else counts.delete(code);
      };
      if (changed === undefined) for (const entry of entries) tell(entry, add);
      else
        for (const [before, after] of changed) {
          tell(after, add);
          tell(before, subtract);
        }
      last = { entries, counts };
    }
    return last.counts;
  };
}

function changedBetween(
  before: readonly TimelineEntry[],
  after: readonly TimelineEntry[],
): readonly (readonly [TimelineEntry, TimelineEntry])[] | undefined {
  if (before.length !== after.length) return undefined;
  const changed: (readonly [TimelineEntry, TimelineEntry])[] = [];
  for (let at = 0; at < after.length; at++) {
    const [was, is] = [before[at], after[at]];
    if (was === is || was === undefined || is === undefined) continue;
    if (changed.push([was, is]) > mostChanged) return undefined;
  }
  return changed;
}
