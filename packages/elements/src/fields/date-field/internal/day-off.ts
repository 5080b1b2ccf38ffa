import {
  breaksWithin,
  holidayLabels,
  holidaysWithin,
  type PlainDate,
  type SchoolBreak,
  schoolBreakLabels,
  weekdayName,
  weekdayOf,
} from '@samspil/core/calendar';
import type { Language } from '@samspil/core/vocabulary';

/**
 * Why there is no school on a day: `juledag`, `efterårsferie`, `lørdag`; a holiday before the break that it lies in, both
 * before the weekend. Undefined on every other day.
 */
export function dayOffName(date: PlainDate, breaks: readonly SchoolBreak[], language: Language): string | undefined {
  const holiday = holidaysWithin(date, date)[0];
  if (holiday !== undefined) return holidayLabels[holiday.code][language];
  const schoolBreak = breaksWithin(breaks, date, date)[0];
  if (schoolBreak !== undefined) return schoolBreakLabels[schoolBreak.code][language];
  return weekdayOf(date) > 5 ? weekdayName(date, language, 'long') : undefined;
}
