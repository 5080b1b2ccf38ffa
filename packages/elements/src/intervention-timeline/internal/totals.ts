import type { TimelineEntry } from './entry.js';

/** The figures of the entries in a period, each counted once whatever the lanes. */
export interface Totals {
  readonly count: number;
  /** By level code in order of first sight; entries without a level stand under `undefined`. */
  readonly byLevel: ReadonlyMap<string | undefined, number>;
  /** Those whose setting is known, and of them those in the class, the room or a smaller team. */
  readonly withSetting: number;
  readonly inContext: number;
}

/**
 * Whether a share in context says something: not of one or two interventions, and not to a reader who is given no levels
 * (a guardian), to whom the work of the institution as a whole is not reported.
 */
export function hasShare({ withSetting, byLevel }: Totals): boolean {
  return withSetting >= leastForShare && [...byLevel.keys()].some((level) => level !== undefined);
}

const leastForShare = 3;

/** Counts entries; the share in context is `inContextShare` by count (model.md D.7). */
export function totalsOf(entries: readonly TimelineEntry[]): Totals {
  const byLevel = new Map<string | undefined, number>();
  for (const { level } of entries) byLevel.set(level, (byLevel.get(level) ?? 0) + 1);
  return {
    count: entries.length,
    byLevel,
    withSetting: entries.filter(({ setting }) => setting !== undefined).length,
    inContext: entries.filter(({ setting }) => setting === 'inClass' || setting === 'smallTeam').length,
  };
}
