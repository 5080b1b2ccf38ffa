import { epochDayOf } from '@samspil/core/calendar';

/** What a mark stands for: a session that was held, missed or is planned; a review that was held or is planned. */
export const markKinds = ['sessionHeld', 'sessionMissed', 'sessionPlanned', 'reviewHeld', 'reviewPlanned'] as const;
export type MarkKind = (typeof markKinds)[number];

export interface Mark {
  readonly kind: MarkKind;
  /** Days after 1970-01-01. */
  readonly day: number;
}

/** What the timeline reads of a session or a review. */
export interface MarkedRecord {
  readonly interventionId: string;
  readonly state: string;
  readonly date: string;
}

/** What was cancelled did not take place, and of what is archived nobody knows any more whether it did: neither is marked. */
const kindsOfStates: Readonly<Record<'session' | 'review', Readonly<Record<string, MarkKind>>>> = {
  session: { held: 'sessionHeld', missed: 'sessionMissed', planned: 'sessionPlanned' },
  review: { held: 'reviewHeld', planned: 'reviewPlanned' },
};

/** The marks of each intervention in order of time, by its id. O(n log n). */
export function marksOf(
  sessions: readonly MarkedRecord[],
  reviews: readonly MarkedRecord[],
): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, Mark[]>();
  const read = (what: 'session' | 'review', { interventionId, state, date }: MarkedRecord) => {
    const kinds = kindsOfStates[what];
    const kind = Object.hasOwn(kinds, state) ? kinds[state] : undefined;
    const day = epochDayOf(date);
    if (kind === undefined || Number.isNaN(day)) return;
    const known = marks.get(interventionId);
    if (known === undefined) marks.set(interventionId, [{ kind, day }]);
    else known.push({ kind, day });
  };
  for (const session of sessions) read('session', session);
  for (const review of reviews) read('review', review);
  for (const each of marks.values()) each.sort((a, b) => a.day - b.day);
  return marks;
}

/** How many there are of each kind between two days, both included. */
export function countMarks(
  marks: readonly Mark[],
  { first, last }: { readonly first: number; readonly last: number },
): ReadonlyMap<MarkKind, number> {
  const counts = new Map<MarkKind, number>();
  for (const { kind, day } of marks) if (day >= first && day <= last) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
