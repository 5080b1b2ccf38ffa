import type { Labels } from '../vocabulary/labels.js';
import type { DateRange } from './date-range.js';
import { firstDayOf, isoWeek, lastDayOf } from './iso-week.js';
import { addDays, type PlainDate, plainDate, weekdayOf, yearOf } from './plain-date.js';
import { easterSundayOf } from './public-holidays.js';
import type { SchoolYear } from './school-year.js';

/**
 * The breaks of a school year. `ascension` is the Friday after Ascension Day where a municipality closes on it, `other`
 * any further day or days that it closes.
 */
export const schoolBreakCodes = ['summer', 'autumn', 'christmas', 'winter', 'easter', 'ascension', 'other'] as const;
export type SchoolBreakCode = (typeof schoolBreakCodes)[number];

export const schoolBreakLabels: Labels<SchoolBreakCode> = {
  summer: { da: 'sommerferie', en: 'summer break' },
  autumn: { da: 'efterårsferie', en: 'autumn break' },
  christmas: { da: 'juleferie', en: 'Christmas break' },
  winter: { da: 'vinterferie', en: 'winter break' },
  easter: { da: 'påskeferie', en: 'Easter break' },
  ascension: { da: 'Kristi himmelfartsferie', en: 'Ascension break' },
  other: { da: 'skolefri', en: 'no school' },
};

/** Days without school for the pupils, weekends inside them included. The municipality decides them and holds them as data. */
export interface SchoolBreak extends DateRange {
  readonly code: SchoolBreakCode;
}

export interface BreakCustoms {
  /** The ISO week of the winter break, which differs from municipality to municipality. */
  readonly winterWeek: 7 | 8;
}

/**
 * Proposes the breaks of a school year as most municipalities set them, in order of date, for the municipality to change.
 *
 * Only the beginning of the summer break is law, the last Saturday of June (Folkeskoleloven § 14 a, 2); the rest is
 * custom (knowledge.md B.4): school begins on the second Monday of August, autumn is ISO week 42, Christmas the fourteen
 * days from 21 December, Easter from the Monday before to Easter Monday. The school year begins and ends inside a summer
 * break, so that it has a piece of two.
 */
export function customaryBreaksOf(schoolYear: SchoolYear, customs: BreakCustoms): SchoolBreak[] {
  const startYear = yearOf(schoolYear.start);
  const endYear = yearOf(schoolYear.end);
  const autumn = isoWeek(startYear, 42);
  const winter = isoWeek(endYear, customs.winterWeek);
  const easter = easterSundayOf(endYear);
  return [
    { code: 'summer', from: schoolYear.start, to: addDays(secondMondayOfAugust(startYear), -1) },
    { code: 'autumn', from: firstDayOf(autumn), to: lastDayOf(autumn) },
    { code: 'christmas', from: plainDate(startYear, 12, 21), to: plainDate(endYear, 1, 3) },
    { code: 'winter', from: firstDayOf(winter), to: lastDayOf(winter) },
    { code: 'easter', from: addDays(easter, -6), to: addDays(easter, 1) },
    { code: 'summer', from: lastSaturdayOfJune(endYear), to: schoolYear.end },
  ];
}

function secondMondayOfAugust(year: number): PlainDate {
  const eighth = plainDate(year, 8, 8);
  return addDays(eighth, (8 - weekdayOf(eighth)) % 7);
}

function lastSaturdayOfJune(year: number): PlainDate {
  const last = plainDate(year, 6, 30);
  return addDays(last, -((weekdayOf(last) + 1) % 7));
}
