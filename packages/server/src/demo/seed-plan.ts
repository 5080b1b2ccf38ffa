import type { Goal, Id, InterventionBody, PlainDate, RecordBody } from '@samspil/core';
import { type DemoIntervention, type DemoRecord, demoInterventions, stepsOf } from '@samspil/core/fixtures';
import { organisation } from './organisation.js';
import { workImported, workWritten } from './seed-work.js';

/** Records that came into the system in one go, in an order in which each points only to earlier ones. */
export interface SeedImport {
  readonly day: PlainDate;
  readonly at: string;
  /** What it brings, in words. */
  readonly name: string;
  readonly records: readonly DemoRecord<string, object>[];
}

/** One write of the demo's past: who did what to which record, and when. */
export interface SeedWrite {
  readonly day: PlainDate;
  /** RFC 3339 in UTC, within the day's working hours. */
  readonly at: string;
  readonly by: Id;
  readonly plural: string;
  readonly id: Id;
  readonly act:
    | { readonly kind: 'create'; readonly body: RecordBody }
    | { readonly kind: 'update'; readonly patch: RecordBody }
    | { readonly kind: 'transition'; readonly to: string; readonly reason?: string; readonly patch?: RecordBody };
}

/**
 * The demo's school year as it would have been written, in order of time: the organisation, then the interventions,
 * drafted without results, planned, started, measured, reviewed and closed. What was held and noted until March came in
 * by one import, and by hand from then on. After the last step every record is as the fixtures have it.
 */
export function seedPlan(): (SeedImport | SeedWrite)[] {
  const steps = [
    { day: '2026-08-03', at: '2026-08-03T06:00:00.000Z', name: 'the organisation', records: organisation },
    workImported,
    ...demoInterventions.flatMap(writesOf),
    ...workWritten(),
  ];
  return steps.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

type Undated = Omit<SeedWrite, 'at' | 'plural'>;

function writesOf(intervention: DemoIntervention, place: number): SeedWrite[] {
  const { id, body, course } = intervention;
  const { closure, goals = [], ...lasting } = body;
  const by = body.ownerId;
  const drafted: Undated = {
    day: course.registered,
    by: course.registeredBy ?? by,
    id,
    act: { kind: 'create', body: { ...lasting, goals: goalsOn(goals, course.registered) } },
  };
  const steps = stepsOf(course).map(({ on, to, reason }): Undated => {
    const patch = patchInto(to, on, body);
    return {
      day: on,
      by,
      id,
      act: { kind: 'transition', to, ...(reason === undefined ? {} : { reason }), ...(patch ? { patch } : {}) },
    };
  });
  const measured = lastMeasuringDay(goals);
  const isNews = course.closed === undefined && measured !== undefined && measured > (course.reviewed ?? '');
  const result: Undated[] = isNews
    ? [{ day: measured, by, id, act: { kind: 'update', patch: { goals: goalsOn(goals, measured) } } }]
    : [];
  // Sorting keeps the order of what happened on one day: a draft is planned after it was drafted.
  const inOrder = [drafted, ...steps, ...result].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return inOrder.map((write, step) => ({ ...write, plural: 'interventions', at: momentOn(write.day, place, step) }));
}

/** What is filled in with a step: the results so far at the review, the settled goals and the decision at the end. */
function patchInto(state: string, day: PlainDate, { goals = [], closure }: InterventionBody): RecordBody | undefined {
  if (state === 'reviewing') return { goals: goalsOn(goals, day) };
  return state === 'closed' ? { goals, closure } : undefined;
}

function lastMeasuringDay(goals: readonly Goal[]): PlainDate | undefined {
  return goals
    .flatMap(({ points = [] }) => points.map(({ date }) => date))
    .sort()
    .at(-1);
}

/** The goals as they were known on a day, not yet settled. */
function goalsOn(goals: readonly Goal[], day: PlainDate): Goal[] {
  return goals.map(({ points = [], ...goal }) => {
    const known = points.filter(({ date }) => date <= day);
    return { ...goal, state: 'active', ...(known.length === 0 ? {} : { points: known }) };
  });
}

const firstMinute = 6 * 60 + 30;

/** A moment of a working day that differs from intervention to intervention and grows from step to step. */
function momentOn(day: PlainDate, place: number, step: number): string {
  const minute = firstMinute + ((place * 37) % 330) + step * 13;
  const part = (value: number) => String(value).padStart(2, '0');
  return `${day}T${part(Math.floor(minute / 60))}:${part(minute % 60)}:${part((place * 7) % 60)}.000Z`;
}
