/**
 * A day of the calendar without time or zone, ISO 8601 `YYYY-MM-DD`, years 0001 to 9999 of the (proleptic) Gregorian
 * calendar. A plain string, so that what comes over the wire needs no conversion, and so that `<`, `===` and sorting as
 * text do what they say.
 *
 * The functions here calculate with integers: no `Date`, and so no time zone, comes between. They throw a `RangeError`
 * when they are given what is no such day, or when the result would lie outside the years 0001 to 9999. Only what merely
 * compares (`comparePlainDates`, `minDate`, `maxDate`) takes its dates on trust.
 */
export type PlainDate = string;

const form = /^(\d{4})-(\d{2})-(\d{2})$/;
const daysPerEra = 146_097; // 400 years, after which the Gregorian calendar repeats itself
const millisecondsPerDay = 86_400_000;

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whether a value is a day that exists, written as ISO: `2027-02-28` is, `2027-02-30` and `2027-2-28` are not. */
export function isPlainDate(value: unknown): value is PlainDate {
  return typeof value === 'string' && partsOf(value) !== undefined;
}

/** For sorting: negative when `a` is before `b`, 0 when they are the same day, positive when it is after. */
export function comparePlainDates(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The number of days from 1970-01-01 to a date; negative before it. */
export function toEpochDay(date: PlainDate): number {
  return epochDayOf(demandParts(date));
}

/** The date that lies so many whole days after 1970-01-01. */
export function fromEpochDay(epochDay: number): PlainDate {
  if (!Number.isInteger(epochDay) || epochDay < firstEpochDay || epochDay > lastEpochDay) {
    throw new RangeError(`Day ${epochDay} after 1970-01-01 is no day of the years 0001 to 9999.`);
  }
  // The inverse of `epochDayOf`, see there: the leap days are taken out, so that every year is left with 365 days.
  const day = epochDay + daysBeforeEpoch;
  const era = Math.floor(day / daysPerEra);
  const dayOfEra = day - era * daysPerEra;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - daysBeforeYear(yearOfEra);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return write({
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - daysBeforeMonth(monthFromMarch) + 1,
  });
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
  const { year, month, day } = demandParts(date);
  const count = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return write({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
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
  return demandParts(date).year;
}

/** The first day of the month in which a date lies. */
export function startOfMonth(date: PlainDate): PlainDate {
  return write({ ...demandParts(date), day: 1 });
}

/** The last day of the month in which a date lies. */
export function endOfMonth(date: PlainDate): PlainDate {
  const { year, month } = demandParts(date);
  return write({ year, month, day: daysInMonth(year, month) });
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
  const parts = { year, month, day };
  if (!exists(parts))
    throw new RangeError(`Year ${year}, month ${month}, day ${day} is no date of the years 0001 to 9999.`);
  return write(parts);
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
  if (!exists(found) || Math.abs(epochDayOf(found) - Math.floor(time / millisecondsPerDay)) > 1) {
    throw new RangeError(`${instant.toISOString()} falls on no day of the years 0001 to 9999.`);
  }
  return write(found);
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

function partsOf(text: string): DateParts | undefined {
  const match = form.exec(text);
  if (!match) return undefined;
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return exists(parts) ? parts : undefined;
}

function demandParts(date: PlainDate): DateParts {
  const parts = partsOf(date);
  if (!parts) throw new RangeError(`"${date}" is no date of the form YYYY-MM-DD, years 0001 to 9999.`);
  return parts;
}

function exists({ year, month, day }: DateParts): boolean {
  return isWithin(year, 1, 9999) && isWithin(month, 1, 12) && isWithin(day, 1, daysInMonth(year, month));
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function write({ year, month, day }: DateParts): PlainDate {
  if (!isWithin(year, 1, 9999)) throw new RangeError(`The year ${year} is outside the years 0001 to 9999.`);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Days are counted in years that begin on 1 March, so that a leap day is a year's last, in eras of 400 such years
 * (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`).
 */
function epochDayOf({ year, month, day }: DateParts): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const dayOfYear = daysBeforeMonth(month > 2 ? month - 3 : month + 9) + day - 1;
  return era * daysPerEra + daysBeforeYear(marchYear - era * 400) + dayOfYear - daysBeforeEpoch;
}

/** Days of an era before its year 0, 1, 2 … */
function daysBeforeYear(yearOfEra: number): number {
  return yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
}

/** Days of a year before its month 0 (March), 1 (April), … 11 (February); five months together have 153 days. */
function daysBeforeMonth(monthFromMarch: number): number {
  return Math.floor((153 * monthFromMarch + 2) / 5);
}

/** From 1 March of the year 0, where the count of eras begins, to 1970-01-01. */
const daysBeforeEpoch = 719_468;

const firstEpochDay = -719_162; // 0001-01-01
const lastEpochDay = 2_932_896; // 9999-12-31
