/**
 * The number of days from 1970-01-01 to an ISO date of the years 0001 to 9999, or `NaN` where a value is no such date.
 *
 * The same as `isPlainDate` and `toEpochDay` of core together, without a regular expression and without a `Date`: a
 * timeline reads some hundred thousand of them before anything is on the screen. The days are counted from 1 March, so
 * that the leap day is the last of its year (Howard Hinnant, `days_from_civil`).
 */
export function epochDayOf(value: unknown): number {
  if (typeof value !== 'string' || value.length !== 10) return Number.NaN;
  if (value.charCodeAt(4) !== hyphen || value.charCodeAt(7) !== hyphen) return Number.NaN;
  const year = twoDigits(value, 0) * 100 + twoDigits(value, 2);
  const month = twoDigits(value, 5);
  const day = twoDigits(value, 8);
  // Written so that `NaN`, of which every comparison is false, is refused as well.
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return Number.NaN;
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - daysBefore1970;
}

const hyphen = 45;
const zero = 48;
/** Of 400 years, after which the calendar repeats itself. */
const daysPerEra = 146_097;
/** From 0000-03-01. */
const daysBefore1970 = 719_468;

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero;
  const ones = text.charCodeAt(at + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
