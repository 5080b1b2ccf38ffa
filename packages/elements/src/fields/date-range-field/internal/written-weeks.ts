import { addDays, firstDayOf, type IsoWeek, isIsoWeek, type PlainDate, yearOf } from '@samspil/core/calendar';

/** A period of whole school weeks, Monday to Friday. */
export interface WeekPeriod {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const to = '(?:\\s*(?:-|–|—)\\s*|\\s+(?:til|to)\\s+)';
const isoForm = /^(\d{4}-?w\d{1,2})(?:\s*(?:\/|–|—|til|to)\s*(\d{4}-?w\d{1,2}))?$/;
const word = '(?:u(?:ge(?:r|rne)?)?\\.?|w(?:eeks?)?\\.?)';
const week = `(?:${word}\\s*)?(\\d{1,2})(?:(?:\\s*[/,]\\s*|\\s+)(\\d{4}))?`;
const numbers = new RegExp(`^(?:fra\\s+|from\\s+)?${week}(?:${to}${week})?$`);

/** How far back a week without a year may lie: half a term. Beyond that, the next one is meant. */
const backDays = 91;

/**
 * Reads weeks as people here write them: `uge 43–5`, `43-5`, `uge 43 til 5`, `uge 43, 2026 – uge 5, 2028`, a single `uge 43`,
 * and as ISO has them, `2026-W43/2027-W05`. Gives the Monday of the first and the Friday of the last week, because it is
 * school weeks that are meant.
 *
 * Without a year, the first week is the one around `today`: at most a quarter of a year back, otherwise the next one of
 * that number. The last week is the first of its number from there. One year alone, in either place, is the one in which
 * the period begins: `43-5/2026` ends in 2027. Undefined when it is none of these, names a week that the year lacks, or
 * ends before it begins.
 */
export function parseWrittenWeeks(text: string, today: PlainDate): WeekPeriod | undefined {
  const written = text.trim().toLowerCase();
  const [, isoFrom, isoTo = isoFrom] = isoForm.exec(written) ?? [];
  if (isoFrom !== undefined && isoTo !== undefined) return periodOf(isoWeekOf(isoFrom), isoWeekOf(isoTo));

  const [, fromNumber, fromYear, toNumber, toYear] = numbers.exec(written) ?? [];
  if (fromNumber === undefined) return undefined;
  const startYear = fromYear ?? toYear;
  const start = startYear === undefined ? weekAround(Number(fromNumber), today) : weekOf(startYear, Number(fromNumber));
  if (start === undefined || toNumber === undefined) return periodOf(start, start);
  const bothYears = fromYear !== undefined && toYear !== undefined;
  return periodOf(start, bothYears ? weekOf(toYear, Number(toNumber)) : weekFrom(start, Number(toNumber)));
}

function periodOf(first: IsoWeek | undefined, last: IsoWeek | undefined): WeekPeriod | undefined {
  if (first === undefined || last === undefined || last < first) return undefined;
  return { from: firstDayOf(first), to: addDays(firstDayOf(last), 4) };
}

/** `2026w5` as `2026-W05`. */
function isoWeekOf(text: string): IsoWeek | undefined {
  const [year = '', number = ''] = text.split(/-?w/);
  return weekOf(year, Number(number));
}

function weekOf(year: string | number, number: number): IsoWeek | undefined {
  const found = `${String(year).padStart(4, '0')}-W${String(number).padStart(2, '0')}`;
  return isIsoWeek(found) ? found : undefined;
}

/** The first week of that number of which no day lies too far back. */
function weekAround(number: number, today: PlainDate): IsoWeek | undefined {
  const earliest = addDays(today, -backDays);
  return firstWeek(number, yearOf(earliest) - 1, (found) => firstDayOf(found) >= earliest);
}

function weekFrom(start: IsoWeek, number: number): IsoWeek | undefined {
  return firstWeek(number, Number(start.slice(0, 4)), (found) => found >= start);
}

/** A year with a week 53 comes at the latest after seven years. */
function firstWeek(number: number, fromYear: number, fits: (week: IsoWeek) => boolean): IsoWeek | undefined {
  for (let year = fromYear; year <= fromYear + 9; year++) {
    const found = weekOf(year, number);
    if (found !== undefined && fits(found)) return found;
  }
  return undefined;
}
