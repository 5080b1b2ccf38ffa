import type { TimelineEntry } from './entry.js';

/** How many entries have something, by its code; a code that none has is not there. */
export type Tally = ReadonlyMap<string, number>;

/** Says what an entry has. */
export type Tell = (entry: TimelineEntry, has: (code: string) => void) => void;

type Change = readonly [was: TimelineEntry, is: TimelineEntry];

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
    if (last?.entries === entries) return last.counts;
    const changed = last && changedBetween(last.entries, entries);
    const counts =
      last !== undefined && changed !== undefined ? counted(tell, changed, last.counts) : countAll(tell, entries);
    last = { entries, counts };
    return counts;
  };
}

function countAll(tell: Tell, entries: readonly TimelineEntry[]): Tally {
  // One look for each: what is counted up stands in an object.
  const counters = new Map<string, { count: number }>();
  const add = (code: string): void => {
    const counter = counters.get(code);
    if (counter === undefined) counters.set(code, { count: 1 });
    else counter.count++;
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
  for (const [was, is] of changed) {
    tell(is, count(1));
    tell(was, count(-1));
  }
  return counts;
}

/** What was found of a list beside the one before it: several count the same, and one of them looks. */
const found = new WeakMap<
  readonly TimelineEntry[],
  { readonly before: readonly TimelineEntry[]; readonly changed: readonly Change[] | undefined }
>();

function changedBetween(
  before: readonly TimelineEntry[],
  after: readonly TimelineEntry[],
): readonly Change[] | undefined {
  const known = found.get(after);
  if (known?.before === before) return known.changed;
  const changed = compared(before, after);
  found.set(after, { before, changed });
  // Or each would hold the one before it, and so all that there ever were.
  found.delete(before);
  return changed;
}

function compared(before: readonly TimelineEntry[], after: readonly TimelineEntry[]): readonly Change[] | undefined {
  if (before.length !== after.length) return undefined;
  const changed: Change[] = [];
  for (let at = 0; at < after.length; at++) {
    const was = before[at];
    const is = after[at];
    if (was === is || was === undefined || is === undefined) continue;
    if (changed.push([was, is]) > mostChanged) return undefined;
  }
  return changed;
}
