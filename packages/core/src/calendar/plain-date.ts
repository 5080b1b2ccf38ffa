/**
 * A day of the calendar without time or zone, ISO 8601 `YYYY-MM-DD`, years 0001 to 9999 of the (proleptic) Gregorian
 * calendar. A plain string, so that what comes over the wire needs no conversion, and so that `<`, `===` and sorting as
 * text do what they say.
 *
 * The functions here calculate in whole days, in UTC: no time zone comes between, and reading a date makes no object, of
 * which a timeline would need some ten thousand. They throw a `RangeError` when they are given what is no such day, or when
 * the result would lie outside the years 0001 to 9999. Only what merely compares (`comparePlainDates`, `minDate`, `maxDate`)
 * takes its dates on trust.
 */
export type PlainDate = string;

const millisecondsPerDay = 86_400_000;

/** Whether a value is a day that exists, written as ISO: `2027-02-28` is, `2027-02-30` and `2027-2-28` are not. */
export function isPlainDate(value: unknown): value is PlainDate {
  return !Number.isNaN(epochDayOf(value));
}

/** For sorting: negative when `a` is before `b`, 0 when they are the same day, positive when it is after. */
export function comparePlainDates(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The number of days from 1970-01-01 to a date; `NaN` for what is no date. `isPlainDate` and `toEpochDay` in one, for whoever
 * reads many that may be anything: the digits are read once, and nothing is made.
 */
export function epochDayOf(text: unknown): number {
  if (typeof text !== 'string' || text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen)
    return Number.NaN;
  // Without a call for every digit: it is done for every date of every record, mostly before the engine has made it fast.
  let digits = 0;
  for (let at = 0; at < 10; at++) {
    if (at === 4 || at === 7) continue;
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    digits = digits * 10 + digit;
  }
  const year = Math.trunc(digits / 10_000);
  const month = Math.trunc(digits / 100) % 100;
  const day = digits % 100;
  if (year < 1 || month < 1 || month > 12 || day < 1 || (day > 28 && day > daysInMonth(year, month))) return Number.NaN;
  // In years that begin in March, so that the day that comes and goes is their last: no table of months is needed.
  const marchYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = (marchYear >> 2) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + dayOfYear - daysBeforeEpoch;
}

/** The number of days from 1970-01-01 to a date; negative before it. */
export function toEpochDay(date: PlainDate): number {
  const day = epochDayOf(date);
  if (Number.isNaN(day)) throw notADate(date);
  return day;
}

/** The date that lies so many whole days after 1970-01-01. */
export function fromEpochDay(epochDay: number): PlainDate {
  if (!Number.isInteger(epochDay) || epochDay < firstEpochDay || epochDay > lastEpochDay) {
    throw new RangeError(`Day ${epochDay} after 1970-01-01 is no day of the years 0001 to 9999.`);
  }
  return new Date(epochDay * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The date that lies so many whole days later, or earlier when the number is negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/**
 * The same day of the month so many whole months later, or earlier when the number is negative. Where that month is
 * shorter, its last day: one month after 31 January is 28 or 29 February.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  if (!Number.isInteger(months)) throw new RangeError(`${months} is not a whole number of months.`);
  const count = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const first = plainDate(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, 1);
  return minDate(first.slice(0, 8) + date.slice(8), endOfMonth(first));
}

/** The number of days from one date to another: 0 for the same day, negative when `to` lies before `from`. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** The day of the week as ISO 8601 counts it: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: PlainDate): number {
  const daysSinceAMonday = toEpochDay(date) + 3; // 1970-01-01 was a Thursday
  return (((daysSinceAMonday % 7) + 7) % 7) + 1;
}

/** The calendar year of a date. */
export function yearOf(date: PlainDate): number {
  return Number(demand(date).slice(0, 4));
}

/** The first day of the month in which a date lies. */
export function startOfMonth(date: PlainDate): PlainDate {
  return `${demand(date).slice(0, 8)}01`;
}

/** The last day of the month in which a date lies. */
export function endOfMonth(date: PlainDate): PlainDate {
  return `${demand(date).slice(0, 8)}${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`;
}

/** The earliest of the given dates. */
export function minDate(first: PlainDate, ...others: readonly PlainDate[]): PlainDate {
  return others.reduce((earliest, date) => (comparePlainDates(date, earliest) < 0 ? date : earliest), first);
}

/** The latest of the given dates. */
export function maxDate(first: PlainDate, ...others: readonly PlainDate[]): PlainDate {
  return others.reduce((latest, date) => (comparePlainDates(date, latest) > 0 ? date : latest), first);
}

/** The date of a year (1 to 9999), month (1 to 12) and day. */
export function plainDate(year: number, month: number, day: number): PlainDate {
  const date = write(year, month, day);
  if (!isPlainDate(date))
    throw new RangeError(`Year ${year}, month ${month}, day ${day} is no date of the years 0001 to 9999.`);
  return date;
}

/**
 * The day on which a moment falls for people in a time zone. The zone's own rules decide, summer time included:
 * 2026-10-24T22:30Z is already 25 October in Denmark.
 */
export function plainDateOf(instant: Date, timeZone = 'Europe/Copenhagen'): PlainDate {
  const time = instant.getTime();
  if (Number.isNaN(time)) throw new RangeError('An invalid Date falls on no day.');
  const found = { year: 0, month: 0, day: 0 };
  for (const { type, value } of zoneFormatter(timeZone).formatToParts(time)) {
    if (type === 'year' || type === 'month' || type === 'day') found[type] = Number(value);
  }
  // Intl gives the years before Christ positive numbers too. No zone is more than a day away from UTC, so that is found out.
  const date = write(found.year, found.month, found.day);
  if (!isPlainDate(date) || Math.abs(toEpochDay(date) - Math.floor(time / millisecondsPerDay)) > 1) {
    throw new RangeError(`${instant.toISOString()} falls on no day of the years 0001 to 9999.`);
  }
  return date;
}

const zoneFormatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter is some hundred times as dear as using it. */
function zoneFormatter(timeZone: string): Intl.DateTimeFormat {
  let formatter = zoneFormatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    zoneFormatters.set(timeZone, formatter);
  }
  return formatter;
}

function demand(date: PlainDate): PlainDate {
  if (!isPlainDate(date)) throw notADate(date);
  return date;
}

function notADate(date: unknown): RangeError {
  return new RangeError(`"${date}" is no date of the form YYYY-MM-DD, years 0001 to 9999.`);
}

const hyphen = 45;
const daysBeforeEpoch = 719_468; // from 0000-03-01 to 1970-01-01

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function write(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

const firstEpochDay = -719_162; // 0001-01-01
const lastEpochDay = 2_932_896; // 9999-12-31
