import type { Labels } from '../vocabulary/labels.js';
import type { DateRange } from './date-range.js';
import { type IsoWeek, isoWeeksBetween } from './iso-week.js';
import { type PlainDate, plainDate, yearOf } from './plain-date.js';

/** The Danish school year, 1 August to 31 July (Folkeskoleloven § 14 a). */
export interface SchoolYear {
  /** 1 August. */
  readonly start: PlainDate;
  /** 31 July of the year after; it belongs to the school year. */
  readonly end: PlainDate;
  /** `2026/27`, as people write it. */
  readonly label: string;
}

/** August to December, and January to July: the halves by which schools plan. */
export const schoolYearHalves = ['autumn', 'spring'] as const;
export type SchoolYearHalf = (typeof schoolYearHalves)[number];

export const schoolYearHalfLabels: Labels<SchoolYearHalf> = {
  autumn: { da: 'efterår', en: 'autumn' },
  spring: { da: 'forår', en: 'spring' },
};

/** The school year that begins on 1 August of a calendar year, 1 to 9998. */
export function schoolYearFrom(year: number): SchoolYear {
  return {
    start: plainDate(year, 8, 1),
    end: plainDate(year + 1, 7, 31),
    label: `${year}/${String((year + 1) % 100).padStart(2, '0')}`,
  };
}

/** The school year in which a date lies. */
export function schoolYearOf(date: PlainDate): SchoolYear {
  const year = yearOf(date);
  return schoolYearFrom(date < plainDate(year, 8, 1) ? year - 1 : year);
}

/** One half of a school year: 1 August to 31 December, or 1 January to 31 July. */
export function halfOf(schoolYear: SchoolYear, half: SchoolYearHalf): DateRange {
  const newYearsDay = plainDate(yearOf(schoolYear.end), 1, 1);
  return half === 'autumn'
    ? { from: schoolYear.start, to: plainDate(yearOf(schoolYear.start), 12, 31) }
    : { from: newYearsDay, to: schoolYear.end };
}

/** The half of a school year in which a date lies. */
export function schoolYearHalfOf(date: PlainDate): SchoolYearHalf {
  return date < plainDate(yearOf(date), 8, 1) ? 'spring' : 'autumn';
}

/**
 * Every ISO week that has a day in the school year, in order. That is 53, in some years 54: 2026/27 runs from 2026-W31,
 * of which it has the weekend, over 2026-W53 to 2027-W30. The week in which one school year ends and the next begins
 * belongs to both, unless 1 August is a Monday.
 */
export function isoWeeksOf(schoolYear: SchoolYear): IsoWeek[] {
  return isoWeeksBetween(schoolYear.start, schoolYear.end);
}
