import { type Change, changesBetween } from './changes.js';
import type { TimelineEntry } from './entry.js';

/** How many entries have something, by its code; a code that none has is not there. */
export type Tally = ReadonlyMap<string, number>;

/** Says what an entry has. */
export type Tell = (entry: TimelineEntry, has: (code: string) => void) => void;

/**
 * Counts what entries have. Where some entries stand in a list in place of others, as they do when one is saved, only those
 * are counted.
 *
 * @param tell - must say the same of an entry each time
 */
export function createTally(tell: Tell): (entries: readonly TimelineEntry[]) => Tally {
  let last: { readonly entries: readonly TimelineEntry[]; readonly counts: Tally } | undefined;
  return (entries) => {
    if (last?.entries === entries) return last.counts;
    const changed = last && changesBetween(last.entries, entries);
    const counts =
      last !== undefined && changed !== undefined ? counted(tell, changed, last.counts) : countAll(tell, entries);
    last = { entries, counts };
    return counts;
  };
}

function countAll(tell: Tell, entries: readonly TimelineEntry[]): Tally {
  // One look for each: what is counted up stands in an object.
  const counters = new Map<string, { count: number }>();
  let last = '';
  let counter = { count: 0 };
  const add = (code: string): void => {
    // Often it is that of the entry before: then nothing is looked up.
    if (code !== last || counter.count === 0) {
      counter = counters.get(code) ?? { count: 0 };
      if (counter.count === 0) counters.set(code, counter);
      last = code;
    }
    counter.count++;
  };
  for (const entry of entries) tell(entry, add);
  return new Map([...counters].map(([code, { count }]) => [code, count]));
}

function counted(tell: Tell, changed: readonly Change[], before: Tally): Tally {
  const counts = new Map(before);
  const count = (by: 1 | -1) => (code: string) => {
    const now = (counts.get(code) ?? 0) + by;
    if (now > 0) counts.set(code, now);
    else counts.delete(code);
  };
  for (const { was, is } of changed) {
    tell(is, count(1));
    tell(was, count(-1));
  }
  return counts;
}
