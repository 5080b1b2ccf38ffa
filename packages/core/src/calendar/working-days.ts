import { containsDate, type DateRange } from './date-range.js';
import { addDays, type PlainDate, toEpochDay, weekdayOf, yearOf } from './plain-date.js';
import { type HolidayKind, holidayKinds, holidaysOf } from './public-holidays.js';

/** Which days besides Saturdays and Sundays are not worked. */
export interface DaysOff {
  /** The computed holidays that are off; unless told otherwise both those of the law and the customary ones. */
  readonly holidays?: readonly HolidayKind[];
  /** Further periods that are off. With a municipality's school breaks here, a working day is a school day. */
  readonly breaks?: readonly DateRange[];
}

/** Whether a day is worked: Monday to Friday, no holiday, in no break. */
export function isWorkingDay(date: PlainDate, off: DaysOff = {}): boolean {
  if (weekdayOf(date) > 5) return false;
  const kinds = off.holidays ?? holidayKinds;
  if (holidayKindsOn(date).some((kind) => kinds.includes(kind))) return false;
  return !(off.breaks ?? []).some((period) => containsDate(period, date));
}

/**
 * The date so many working days after a date; before it when the number is negative. The date itself never counts, so
 * the result is a working day, except that 0 gives back the date as it is. Throws a `RangeError` when the number is not
 * whole, or when so many working days are not to be found.
 */
export function addWorkingDays(date: PlainDate, workingDays: number, off: DaysOff = {}): PlainDate {
  if (!Number.isInteger(workingDays)) throw new RangeError(`${workingDays} is not a whole number of working days.`);
  const step = Math.sign(workingDays);
  let day = date;
  for (let left = Math.abs(workingDays); left > 0; ) {
    day = addDays(day, step);
    if (isWorkingDay(day, off)) left -= 1;
  }
  return day;
}

/**
 * How many working days it takes from one date to another: those after `from` up to and including `to`. When `to` lies
 * earlier, those before `from` down to and including `to`, counted negative. So it is the inverse of `addWorkingDays`.
 */
export function workingDaysBetween(from: PlainDate, to: PlainDate, off: DaysOff = {}): number {
  const step = Math.sign(toEpochDay(to) - toEpochDay(from));
  let count = 0;
  for (let day = from; day !== to; ) {
    day = addDays(day, step);
    if (isWorkingDay(day, off)) count += step;
  }
  return count;
}

const kindsByYear = new Map<number, ReadonlyMap<PlainDate, readonly HolidayKind[]>>();

/** Counting asks for every day; the holidays of a year are the same each time, so they are computed once. */
function holidayKindsOn(date: PlainDate): readonly HolidayKind[] {
  const year = yearOf(date);
  let ofYear = kindsByYear.get(year);
  if (!ofYear) {
    const kinds = new Map<PlainDate, HolidayKind[]>();
    for (const holiday of holidaysOf(year)) kinds.set(holiday.date, [...(kinds.get(holiday.date) ?? []), holiday.kind]);
    kindsByYear.set(year, kinds);
    ofYear = kinds;
  }
  return ofYear.get(date) ?? [];
}
