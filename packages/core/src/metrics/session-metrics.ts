import { type Measured, type MeasuredSession, sessionsIn } from './measured.js';
import { type Metric, metricOf } from './metric.js';

/** What became of what was planned to date: held, missed, or nobody has said yet. */
export const sessionOutcomes = ['held', 'missed', 'unrecorded'] as const;
export type SessionOutcome = (typeof sessionOutcomes)[number];

/** How the staff was present at a session that was held. */
export const presences = ['together', 'alone'] as const;
export type Presence = (typeof presences)[number];

/**
 * Minutes held of the minutes planned to date (`fidelity`). What was called off in time was not planned any more; what
 * lies behind and nobody has recorded counts as planned. `minutes` of a session that was held is how long it was.
 */
export function fidelity(measured: Measured): Metric {
  const counted = toDate(measured).map(({ outcome, session }) => ({ part: outcome, amount: session.minutes }));
  return metricOf({ code: 'fidelity', unit: 'minutes', period: measured.period }, counted, sessionOutcomes, ['held']);
}

/** Sessions held of the sessions planned to date (`sessionsHeld`). */
export function sessionsHeld(measured: Measured): Metric {
  const counted = toDate(measured).map(({ outcome }) => ({ part: outcome, amount: 1 }));
  return metricOf({ code: 'sessionsHeld', unit: 'sessions', period: measured.period }, counted, sessionOutcomes, [
    'held',
  ]);
}

/** Sessions of co-teaching that at least two held together, of those that were held (`bothPresentRate`, seed S0:174–180). */
export function bothPresentRate(measured: Measured): Metric {
  const coTaught = new Set(
    measured.interventions.filter(({ methods = [] }) => methods.includes('coTeaching')).map(({ id }) => id),
  );
  const counted = toDate(measured)
    .filter(({ outcome, session }) => outcome === 'held' && coTaught.has(session.interventionId))
    .map(({ session }) => ({ part: presenceAt(session), amount: 1 }));
  return metricOf({ code: 'bothPresentRate', unit: 'sessions', period: measured.period }, counted, presences, [
    'together',
  ]);
}

function presenceAt({ presentStaffIds = [] }: MeasuredSession): Presence {
  return new Set(presentStaffIds).size >= 2 ? 'together' : 'alone';
}

/** The sessions up to today with what became of them; today's that have not been recorded may still be held. */
function toDate(measured: Measured): { readonly session: MeasuredSession; readonly outcome: SessionOutcome }[] {
  return sessionsIn(measured).flatMap((session) => {
    const outcome = outcomeOf(session, measured.today);
    return outcome === undefined ? [] : [{ session, outcome }];
  });
}

function outcomeOf({ state, date }: MeasuredSession, today: string): SessionOutcome | undefined {
  if (state === 'held' || state === 'missed') return date <= today ? state : undefined;
  return state === 'planned' && date < today ? 'unrecorded' : undefined;
}
