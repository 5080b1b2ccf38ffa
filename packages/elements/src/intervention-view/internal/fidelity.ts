import { addIsoWeeks, type IsoWeek, isoWeekOf, isPlainDate, type PlainDate } from '@samspil/core/calendar';
import type { ViewedSession } from './viewed.js';

/** How the sessions of an intervention went against what was planned; minutes are whole. */
export interface Fidelity {
  readonly held: number;
  readonly missed: number;
  /** Planned from today on. */
  readonly coming: number;
  /** Planned for a day that is over, and nobody has said whether it was held. */
  readonly unsaid: number;
  readonly heldMinutes: number;
  /** Of everything that should have been held by now. */
  readonly dueMinutes: number;
  /** `heldMinutes / dueMinutes` in whole per cent; undefined while nothing was due (model.md D.7). */
  readonly percent: number | undefined;
}

export type SessionStanding = 'held' | 'missed' | 'unsaid' | 'coming' | 'cancelled';

/** Where a session stands today. One that was called off is neither held nor missed, and was not due. */
export function standingOf({ state, date }: ViewedSession, today: PlainDate): SessionStanding {
  if (state === 'held' || state === 'missed' || state === 'cancelled') return state;
  // An archived session was held, missed or cancelled before; which one its summary no longer says.
  if (state === 'archived') return 'cancelled';
  return isPlainDate(date) && date < today ? 'unsaid' : 'coming';
}

/**
 * Fidelity is the time that was held of the time that was planned up to today (model.md D.7). What was planned for a day
 * that is over counts as due, also where nobody has written down yet whether it was held; so does today's once it was held.
 */
export function fidelityOf(sessions: readonly ViewedSession[], today: PlainDate): Fidelity {
  const count: Record<SessionStanding, number> = { held: 0, missed: 0, unsaid: 0, coming: 0, cancelled: 0 };
  const minutes: Record<SessionStanding, number> = { held: 0, missed: 0, unsaid: 0, coming: 0, cancelled: 0 };
  for (const session of sessions) {
    const standing = standingOf(session, today);
    count[standing] += 1;
    minutes[standing] += Number.isFinite(session.minutes) ? Math.max(0, session.minutes ?? 0) : 0;
  }
  const dueMinutes = minutes.held + minutes.missed + minutes.unsaid;
  return {
    held: count.held,
    missed: count.missed,
    coming: count.coming,
    unsaid: count.unsaid,
    heldMinutes: minutes.held,
    dueMinutes,
    percent: dueMinutes === 0 ? undefined : Math.round((minutes.held / dueMinutes) * 100),
  };
}

export interface SessionWeek {
  readonly week: IsoWeek;
  readonly standings: readonly SessionStanding[];
}

/** More weeks than three years have is a mistake in a date, and would fill the page. */
const mostWeeks = 160;

/** The weeks from the first session to the last, each with where its sessions stand, in the order of their days. */
export function sessionWeeks(sessions: readonly ViewedSession[], today: PlainDate): SessionWeek[] {
  const dated = inOrder(sessions).filter(({ date }) => isPlainDate(date));
  const byWeek = new Map<IsoWeek, SessionStanding[]>();
  for (const session of dated) {
    const week = isoWeekOf(session.date ?? today);
    byWeek.set(week, [...(byWeek.get(week) ?? []), standingOf(session, today)]);
  }
  const [first] = byWeek.keys();
  const last = [...byWeek.keys()].at(-1);
  if (first === undefined || last === undefined) return [];
  const weeks: SessionWeek[] = [];
  for (let week = first; week <= last && weeks.length < mostWeeks; week = addIsoWeeks(week, 1))
    weeks.push({ week, standings: byWeek.get(week) ?? [] });
  return weeks;
}

/** By day, then by the time of day. */
export function inOrder<Session extends ViewedSession>(sessions: readonly Session[]): Session[] {
  const key = ({ date = '', start = '' }: Session) => `${date} ${start}`;
  return [...sessions].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
