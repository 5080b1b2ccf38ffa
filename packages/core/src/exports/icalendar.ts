import { addDays, type PlainDate } from '../calendar/index.js';
import { isLocalTime, type LocalTime } from '../records/local-time.js';
import { contentLine, escapedText } from './content-line.js';
import { copenhagen, copenhagenTimeZone } from './copenhagen-time-zone.js';

export const calendarStatuses = ['tentative', 'confirmed', 'cancelled'] as const;
export type CalendarStatus = (typeof calendarStatuses)[number];

/** Something with a day, as a calendar shows it. */
export interface CalendarEvent {
  /** The same for the same record for ever, so that a second import replaces and does not double. */
  readonly uid: string;
  /** The record's version: a calendar takes the higher one for the newer. */
  readonly version: number;
  readonly date: PlainDate;
  /** Without a time that can be read, it is a matter of the whole day. */
  readonly start?: LocalTime;
  readonly end?: LocalTime;
  /** How long it takes, where the end is not given or not after the start. */
  readonly minutes?: number;
  /** Left out where it is not known how it went. */
  readonly status?: CalendarStatus;
  readonly summary: string;
  readonly categories: readonly string[];
}

export interface CalendarFile {
  /** What a calendar programme calls it. */
  readonly name: string;
  readonly events: readonly CalendarEvent[];
  /** When the file was made. */
  readonly now: Date;
}

/**
 * Events as an iCalendar file (RFC 5545). Times of day are local times of Copenhagen and stay what they are when the
 * clocks change; what lasts so many minutes lasts them on such a day too.
 *
 * Every event is `CLASS:PRIVATE`: calendars lie on phones and are shared with colleagues and families, to whom the work
 * with a child is at most an engagement. What has no time of day does not make the day an occupied one.
 */
export function calendarText({ name, events, now }: CalendarFile): string {
  const stamp = utc(now);
  const withTimes = events.some(({ start }) => isLocalTime(start));
  return [
    ['BEGIN', 'VCALENDAR'] as const,
    ['VERSION', '2.0'] as const,
    ['PRODID', '-//Samspil//Samspil//DA'] as const,
    ['CALSCALE', 'GREGORIAN'] as const,
    ['METHOD', 'PUBLISH'] as const,
    ['X-WR-CALNAME', escapedText(name)] as const,
    ...(withTimes ? copenhagenTimeZone : []),
    ...events.flatMap((event) => eventLines(event, stamp)),
    ['END', 'VCALENDAR'] as const,
  ]
    .map(([property, value]) => contentLine(property, value))
    .join('');
}

type Line = readonly [name: string, value: string];

function eventLines(event: CalendarEvent, stamp: string): readonly Line[] {
  const { uid, version, status, summary, categories } = event;
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', escapedText(uid)],
    ['DTSTAMP', stamp],
    ['SEQUENCE', String(version)],
    ...timeLines(event),
    ['SUMMARY', escapedText(summary)],
    ...(status === undefined ? [] : [['STATUS', status.toUpperCase()] as const]),
    ...(categories.length === 0 ? [] : [['CATEGORIES', categories.map(escapedText).join(',')] as const]),
    ['CLASS', 'PRIVATE'],
    ['END', 'VEVENT'],
  ];
}

function timeLines({ date, start, end, minutes = 0 }: CalendarEvent): readonly Line[] {
  if (!isLocalTime(start)) {
    return [
      ['DTSTART;VALUE=DATE', digits(date)],
      ['DTEND;VALUE=DATE', digits(addDays(date, 1))],
      ['TRANSP', 'TRANSPARENT'],
    ];
  }
  const begins: Line = [`DTSTART;TZID=${copenhagen}`, localTime(date, start)];
  // `HH:MM` sorts by time.
  if (isLocalTime(end) && end > start) return [begins, [`DTEND;TZID=${copenhagen}`, localTime(date, end)]];
  return minutes > 0 ? [begins, ['DURATION', `PT${minutes}M`]] : [begins];
}

const digits = (date: PlainDate) => date.replaceAll('-', '');
const localTime = (date: PlainDate, time: LocalTime) => `${digits(date)}T${time.replace(':', '')}00`;
const utc = (instant: Date) => `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
