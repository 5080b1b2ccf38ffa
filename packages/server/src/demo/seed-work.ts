import { minutesOfDay, type PlainDate, type RecordBody } from '@samspil/core';
import {
  type DemoRecord,
  type DemoReview,
  type DemoSession,
  demoActivityNotes,
  demoReviews,
  demoSessions,
  staffIds,
} from '@samspil/core/fixtures';
import type { SeedImport, SeedWrite } from './seed-plan.js';

/** Until this Monday sessions, reviews and notes were kept elsewhere; whoever works with them writes them since. */
const movedOver: PlainDate = '2027-03-01';

/** The review that the demo knows the whole way of: planned, held, and then read by a parent who answered. */
const followedReview = 'EX-I08-E1';

/** What is filled in once a session was held, and not when it is planned. */
const learnedByHolding = ['absentSubjectRefs', 'absenceReason', 'repurposed', 'additionalChildren', 'note'] as const;

const isRecordedByHand = ({ state, body }: DemoSession) => body.date >= movedOver && state !== 'planned';
const isWrittenByHand = ({ body }: { readonly body: { readonly date: PlainDate } }) => body.date >= movedOver;

/** What was brought along when it was moved over: what lay behind as it had gone, what lay ahead as it was planned. */
export const workImported: SeedImport = {
  day: movedOver,
  at: `${movedOver}T06:05:00.000Z`,
  name: 'sessions, reviews and notes',
  records: [
    ...demoSessions.map((session): DemoRecord<string, object> => {
      if (!isRecordedByHand(session)) return session;
      return { ...session, state: 'planned', body: asPlanned(session) };
    }),
    ...demoReviews.filter(({ id }) => id !== followedReview),
    ...demoActivityNotes.filter((note) => !isWrittenByHand(note)),
  ],
};

/** What was written since, by those who were there. */
export function workWritten(): SeedWrite[] {
  return [
    ...demoSessions.filter(isRecordedByHand).map(recorded),
    ...demoReviews.filter(({ id }) => id === followedReview).flatMap(followed),
    ...demoActivityNotes.filter(isWrittenByHand).map(
      ({ id, body }): SeedWrite => ({
        day: body.date,
        at: `${body.date}T13:05:00.000Z`,
        by: body.authorId,
        plural: 'activity-notes',
        id,
        act: { kind: 'create', body },
      }),
    ),
  ];
}

function asPlanned({ body }: DemoSession): RecordBody {
  const learned: readonly string[] = learnedByHolding;
  return Object.fromEntries(Object.entries(body).filter(([field]) => !learned.includes(field)));
}

/** The session as whoever was there noted it, a few minutes after its end. */
function recorded({ id, state, reason, body }: DemoSession): SeedWrite {
  const filledIn = learnedByHolding.filter((field) => body[field] !== undefined);
  const patch = Object.fromEntries(filledIn.map((field) => [field, body[field]]));
  return {
    day: body.date,
    at: momentAfter(body.date, body.end ?? '12:00'),
    by: body.presentStaffIds[0] ?? staffIds.ane,
    plural: 'sessions',
    id,
    act: {
      kind: 'transition',
      to: state,
      ...(reason === undefined ? {} : { reason }),
      ...(filledIn.length === 0 ? {} : { patch }),
    },
  };
}

/** A quarter past a time of day in March, when Copenhagen is an hour ahead of UTC. */
function momentAfter(date: PlainDate, time: string): string {
  const minute = minutesOfDay(time) - 60 + 15;
  const part = (value: number) => String(value).padStart(2, '0');
  return `${date}T${part(Math.floor(minute / 60))}:${part(minute % 60)}:00.000Z`;
}

function followed({ id, body }: DemoReview): SeedWrite[] {
  const { guardianView, findings, decision, nextReviewAt, childView, ...planned } = body;
  const known = { findings, decision, nextReviewAt, childView };
  const outcome = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  const write = { plural: 'reviews', id };
  return [
    {
      ...write,
      day: '2027-02-10',
      at: '2027-02-10T12:20:00.000Z',
      by: staffIds.karen,
      act: { kind: 'create', body: planned },
    },
    {
      ...write,
      day: body.date,
      at: `${body.date}T14:10:00.000Z`,
      by: staffIds.karen,
      act: { kind: 'transition', to: 'held', patch: outcome },
    },
    {
      ...write,
      day: '2027-02-25',
      at: '2027-02-25T11:40:00.000Z',
      by: 'EX-G01',
      act: { kind: 'update', patch: { guardianView } },
    },
  ];
}
