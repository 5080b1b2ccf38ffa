import { type Change, changesBetween, withChanges } from './changes.js';
import type { TimelineEntry } from './entry.js';

/** Whether something is shown. */
export type Passes = (entry: TimelineEntry) => boolean;

type Entries = readonly TimelineEntry[];

/**
 * Selects those entries that are meant, in their order; where all are, as it is nearly always, the list itself. Where some
 * entries stand in a list in place of others, only those are looked at.
 *
 * @param isMeant - must say the same of an entry each time
 */
export function createSelection(isMeant: Passes): (entries: Entries) => Entries {
  let last: Entries = [];
  let selected = last;
  return (entries) => {
    if (entries !== last)
      selected =
        selectChanged(entries, last, selected, isMeant) ?? (entries.every(isMeant) ? entries : entries.filter(isMeant));
    last = entries;
    return selected;
  };
}

/** Undefined where one is meant in whose place stood one that was not, or the other way round. */
function selectChanged(entries: Entries, last: Entries, selected: Entries, isMeant: Passes): Entries | undefined {
  const changes = changesBetween(last, entries);
  if (changes === undefined) return undefined;
  const meant: Change[] = [];
  for (const { was, is } of changes) {
    const at = selected.indexOf(was);
    if (at < 0 === isMeant(is)) return undefined;
    if (at >= 0) meant.push({ at, was, is });
  }
  return selected === last ? entries : withChanges(selected, meant);
}
