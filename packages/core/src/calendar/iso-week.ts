import { addDays, daysBetween, fromEpochDay, type PlainDate, plainDate, toEpochDay, weekdayOf } from './plain-date.js';

/**
 * A week of ISO 8601, `2026-W53`: Monday to Sunday, and of the year in which its Thursday lies, so that 1 January 2027
 * belongs to `2026-W53`. Sorts as text. This is the week that Danish calendars and schools number.
 */
export type IsoWeek = string;

const form = /^(\d{4})-W(\d{2})$/;

export interface IsoWeekParts {
  /** The ISO year, which around New Year is not always the calendar year. */
  readonly year: number;
  /** 1 to 52 or 53. */
  readonly week: number;
}

/** Whether a value is a week that exists: `2026-W53` is, `2027-W53` is not. */
export function isIsoWeek(value: unknown): value is IsoWeek {
  return typeof value === 'string' && partsOf(value) !== undefined;
}

/** Year and number of a week. Throws a `RangeError` when the text is not a week that exists. */
export function parseIsoWeek(text: string): IsoWeekParts {
  const parts = partsOf(text);
  if (!parts) throw new RangeError(`"${text}" is no ISO week of the form YYYY-Www, such as 2026-W53.`);
  return parts;
}

/** The week of that year and number. Throws a `RangeError` when the year has no such week. */
export function isoWeek(year: number, week: number): IsoWeek {
  if (!exists({ year, week })) throw new RangeError(`The ISO year ${year} has no week ${week}.`);
  return write({ year, week });
}

/** The week in which a date lies. */
export function isoWeekOf(date: PlainDate): IsoWeek {
  // In days and not in dates: a timeline asks for the weeks of every bar.
  const day = toEpochDay(date);
  const thursday = day + 3 - ((((day + daysToAMonday) % 7) + 7) % 7);
  const year = fromEpochDay(thursday).slice(0, 4);
  return `${year}-W${twoDigits(Math.floor((thursday - toEpochDay(`${year}-01-01`)) / 7) + 1)}`;
}

/** How many weeks an ISO year has: 53 when it begins or ends with a Thursday, as 2026 does, otherwise 52. */
export function weeksInIsoYear(year: number): 52 | 53 {
  return weekdayOf(plainDate(year, 1, 1)) === 4 || weekdayOf(plainDate(year, 12, 31)) === 4 ? 53 : 52;
}

/** The Monday of the week in which a date lies. */
export function startOfIsoWeek(date: PlainDate): PlainDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** The Sunday of the week in which a date lies. */
export function endOfIsoWeek(date: PlainDate): PlainDate {
  return addDays(date, 7 - weekdayOf(date));
}

/** The Monday of a week. */
export function firstDayOf(week: IsoWeek): PlainDate {
  const parts = parseIsoWeek(week);
  const inFirstWeek = plainDate(parts.year, 1, 4); // 4 January always is: it shares its week with the first Thursday
  return addDays(startOfIsoWeek(inFirstWeek), (parts.week - 1) * 7);
}

/** The Sunday of a week. */
export function lastDayOf(week: IsoWeek): PlainDate {
  return addDays(firstDayOf(week), 6);
}

/** The week that lies so many whole weeks later, or earlier when the number is negative. */
export function addIsoWeeks(week: IsoWeek, weeks: number): IsoWeek {
  return isoWeekOf(addDays(firstDayOf(week), weeks * 7));
}

/** Every week that has a day between two dates, both included; none when `to` lies before `from`. */
export function isoWeeksBetween(from: PlainDate, to: PlainDate): IsoWeek[] {
  const monday = startOfIsoWeek(from);
  const count = to < from ? 0 : Math.floor(daysBetween(monday, to) / 7) + 1;
  return Array.from({ length: count }, (_, at) => isoWeekOf(addDays(monday, at * 7)));
}

function partsOf(text: string): IsoWeekParts | undefined {
  const match = form.exec(text);
  if (!match) return undefined;
  const parts = { year: Number(match[1]), week: Number(match[2]) };
  return exists(parts) ? parts : undefined;
}

function exists({ year, week }: IsoWeekParts): boolean {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return false;
  // Every year has 52.
  return Number.isInteger(week) && week >= 1 && (week <= 52 || week <= weeksInIsoYear(year));
}

function write({ year, week }: IsoWeekParts): IsoWeek {
  return `${String(year).padStart(4, '0')}-W${twoDigits(week)}`;
}

function twoDigits(week: number): string {
  return String(week).padStart(2, '0');
}

/** 1970-01-01 was a Thursday. */
const daysToAMonday = 3;
