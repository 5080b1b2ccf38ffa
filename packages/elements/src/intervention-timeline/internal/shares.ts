import type { TimelineEntry } from './entry.js';

/** The figures of model.md D.7 that can be told from summaries: no minutes that were held, no closures. */
export const shareCodes = ['inContextShare', 'proactiveShare', 'individualShare'] as const;
export type ShareCode = (typeof shareCodes)[number];

/** A figure with what it was made of, so that it can be explained. */
export interface Share {
  readonly code: ShareCode;
  readonly numerator: number;
  readonly denominator: number;
  /** The one divided by the other. */
  readonly value: number;
  /** How many interventions there are, with those of which nothing is known. */
  readonly n: number;
}

/** Of fewer a share says nothing. */
const leastForShare = 3;

/**
 * The shares of some interventions, each counted once (D.7 `by count`); only those of which enough is known. None to a
 * reader who is given no levels (a guardian), to whom the work of the institution as a whole is not reported.
 */
export function sharesOf(entries: readonly TimelineEntry[]): readonly Share[] {
  if (!entries.some(({ level }) => level !== undefined)) return [];
  const counts = { inContext: 0, withSetting: 0, proactive: 0, withOrigin: 0, single: 0, withTarget: 0 };
  for (const { setting, origin, targetType } of entries) {
    if (setting !== undefined) counts.withSetting++;
    if (setting === 'inClass' || setting === 'smallTeam') counts.inContext++;
    if (origin !== undefined) counts.withOrigin++;
    if (origin !== undefined && origin !== 'requested') counts.proactive++;
    if (targetType === 'child') counts.single++;
    if (targetType === 'child' || targetType === 'group' || targetType === 'professionals') counts.withTarget++;
  }
  const share = (code: ShareCode, numerator: number, denominator: number): Share[] =>
    denominator < leastForShare
      ? []
      : [{ code, numerator, denominator, value: numerator / denominator, n: entries.length }];
  return [
    ...share('inContextShare', counts.inContext, counts.withSetting),
    ...share('proactiveShare', counts.proactive, counts.withOrigin),
    ...share('individualShare', counts.single, counts.withTarget),
  ];
}
