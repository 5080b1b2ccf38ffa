import type { PlainDate } from '../calendar/index.js';
import { isPlainDate } from '../calendar/index.js';
import { reviewKindLabels } from '../reviews/vocabulary.js';
import { type Language, labelOf } from '../vocabulary/index.js';
import type { CalendarEvent, CalendarStatus } from './icalendar.js';

/** What a calendar tells of an intervention. */
export interface CalendarIntervention {
  readonly id: string;
  readonly version?: number | undefined;
  readonly title?: string | undefined;
  readonly state?: string | undefined;
  readonly subjectRefs?: readonly string[] | undefined;
  readonly nextReviewAt?: string | undefined;
}

/** A session or review, in any view that has its intervention and day. */
export interface CalendarRecord {
  readonly id: string;
  readonly interventionId?: string;
  readonly version?: number;
  readonly state?: string;
  readonly kind?: string;
  readonly date?: string;
  readonly start?: string;
  readonly end?: string;
  readonly minutes?: number;
}

export interface CalendarSource {
  /** Those that may be exported, see `exportable`: of no other is there anything in the calendar. */
  readonly interventions: readonly CalendarIntervention[];
  readonly sessions: readonly CalendarRecord[];
  readonly reviews: readonly CalendarRecord[];
  /** First and last day of the calendar. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly language: Language;
  /** Whose records they are: with it, ids that two municipalities have both chosen stay apart. */
  readonly tenantId?: string | undefined;
  /** Words that must not be in a calendar, such as the children's names. */
  readonly names?: readonly string[];
}

/**
 * Sessions and reviews as events of a calendar, in order of time, with the next review of an intervention where no record
 * of it has been made yet.
 *
 * A calendar is synced to phones and read over shoulders, so it says what is done and not with whom: the title of the
 * intervention, with the kind of review before it. No child, no place, no participants, no notes. A title that itself
 * has a child's pseudonym or name in it is left out as well; the word for an intervention stands there instead.
 */
export function calendarEvents(source: CalendarSource): readonly CalendarEvent[] {
  const { sessions, reviews, from, to, language } = source;
  const words = wordsIn[language];
  const interventions = new Map(source.interventions.map((each) => [each.id, each]));
  const uid = (kind: string, id: string) => `${kind}-${id}@${source.tenantId ?? 'records'}.samspil`;
  const event = (kind: 'session' | 'review', record: CalendarRecord): CalendarEvent[] => {
    const intervention = interventions.get(record.interventionId ?? '');
    const { date, start, end, minutes } = record;
    if (intervention === undefined || !isPlainDate(date) || date < from || date > to) return [];
    const status = statusOf(record.state, intervention.state);
    const title = discreetTitle(intervention, source);
    return [
      {
        uid: uid(kind, record.id),
        version: record.version ?? 0,
        date,
        ...(start === undefined ? {} : { start }),
        ...(end === undefined ? {} : { end }),
        ...(minutes === undefined ? {} : { minutes }),
        ...(status === undefined ? {} : { status }),
        summary: kind === 'session' ? title : `${reviewWord(record.kind, language)}: ${title}`,
        categories: [words[kind]],
      },
    ];
  };
  const recorded = new Set(reviews.map(({ interventionId, date }) => `${interventionId} ${date}`));
  const upcoming = source.interventions.filter(
    ({ id, state, nextReviewAt }) => !over.has(state) && !recorded.has(`${id} ${nextReviewAt}`),
  );
  const events = [
    ...sessions.flatMap((session) => event('session', session)),
    ...reviews.flatMap((review) => event('review', review)),
    ...upcoming
      .flatMap(({ id, version = 0, nextReviewAt }) =>
        event('review', {
          id,
          interventionId: id,
          version,
          state: 'planned',
          ...(nextReviewAt === undefined ? {} : { date: nextReviewAt }),
        }),
      )
      // Not the id of a review: it stays the same one when the day is moved.
      .map((each) => ({ ...each, uid: each.uid.replace(/^review-/, 'next-review-') })),
  ];
  const timeOf = ({ date, start = '' }: CalendarEvent) => `${date} ${start}`;
  return events.sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0));
}

const wordsIn: Readonly<Record<Language, Readonly<Record<'intervention' | 'session' | 'review', string>>>> = {
  da: { intervention: 'Indsats', session: 'Indsats', review: 'Evaluering' },
  en: { intervention: 'Intervention', session: 'Intervention', review: 'Review' },
};

const over: ReadonlySet<string | undefined> = new Set(['closed', 'cancelled', 'archived']);

/**
 * What is planned in an intervention that nobody has begun is tentative. What did not take place is cancelled, whatever
 * the reason was. Of what is archived it is not known how it went.
 */
function statusOf(state: string | undefined, interventionState: string | undefined): CalendarStatus | undefined {
  if (state === 'cancelled' || state === 'missed') return 'cancelled';
  if (state === 'held') return 'confirmed';
  if (state !== 'planned') return undefined;
  if (interventionState === 'cancelled') return 'cancelled';
  return interventionState === 'draft' || interventionState === 'planned' ? 'tentative' : 'confirmed';
}

function reviewWord(kind: string | undefined, language: Language): string {
  const word =
    kind !== undefined && Object.hasOwn(reviewKindLabels, kind) ? labelOf(reviewKindLabels, kind, language) : undefined;
  return word === undefined ? wordsIn[language].review : `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

function discreetTitle(
  { title = '', subjectRefs = [] }: CalendarIntervention,
  { names = [], language }: CalendarSource,
): string {
  const tells = [...subjectRefs, ...names].some((word) => isWordOf(title, word.trim()));
  return title.trim() === '' || tells ? wordsIn[language].intervention : title;
}

/** Whether a name stands in a text, however it is written, also in the genitive; `Sol` is no word of `Solsikken`. */
function isWordOf(text: string, name: string): boolean {
  if (name === '') return false;
  const letters = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?:^|[^\\p{L}\\p{N}])${letters}(?:['’]?s)?(?![\\p{L}\\p{N}])`, 'iu').test(text);
}
