import type { Labels } from '../vocabulary/labels.js';
import { addDays, comparePlainDates, type PlainDate, plainDate, yearOf } from './plain-date.js';

/** The Danish public holidays, and the days on which nearly everybody is off without their being one. */
export const holidayCodes = [
  'newYearsDay',
  'maundyThursday',
  'goodFriday',
  'easterSunday',
  'easterMonday',
  'generalPrayerDay',
  'ascensionDay',
  'whitSunday',
  'whitMonday',
  'constitutionDay',
  'christmasEve',
  'christmasDay',
  'secondChristmasDay',
  'newYearsEve',
] as const;
export type HolidayCode = (typeof holidayCodes)[number];

export const holidayLabels: Labels<HolidayCode> = {
  newYearsDay: { da: 'nytårsdag', en: 'New Year’s Day' },
  maundyThursday: { da: 'skærtorsdag', en: 'Maundy Thursday' },
  goodFriday: { da: 'langfredag', en: 'Good Friday' },
  easterSunday: { da: 'påskedag', en: 'Easter Sunday' },
  easterMonday: { da: '2. påskedag', en: 'Easter Monday' },
  generalPrayerDay: { da: 'store bededag', en: 'General Prayer Day' },
  ascensionDay: { da: 'Kristi himmelfartsdag', en: 'Ascension Day' },
  whitSunday: { da: 'pinsedag', en: 'Whit Sunday' },
  whitMonday: { da: '2. pinsedag', en: 'Whit Monday' },
  constitutionDay: { da: 'grundlovsdag', en: 'Constitution Day' },
  christmasEve: { da: 'juleaftensdag', en: 'Christmas Eve' },
  christmasDay: { da: 'juledag', en: 'Christmas Day' },
  secondChristmasDay: { da: '2. juledag', en: 'Second Day of Christmas' },
  newYearsEve: { da: 'nytårsaftensdag', en: 'New Year’s Eve' },
};

/** Off by law (`publicHoliday`), or by agreement and custom (`customary`). */
export const holidayKinds = ['publicHoliday', 'customary'] as const;
export type HolidayKind = (typeof holidayKinds)[number];

export interface Holiday {
  readonly date: PlainDate;
  readonly code: HolidayCode;
  readonly kind: HolidayKind;
}

/** Store bededag was a public holiday for the last time in 2023 (knowledge.md B.4). */
const lastYearOfGeneralPrayerDay = 2023;

/**
 * The holidays of a calendar year in order of date, by the rules of today; only store bededag knows that it once was.
 * Two can fall on one date: 5 June 2033 is Whit Sunday and Constitution Day.
 */
export function holidaysOf(year: number): readonly Holiday[] {
  const easter = easterSundayOf(year);
  const byLaw = (code: HolidayCode, date: PlainDate): Holiday => ({ date, code, kind: 'publicHoliday' });
  const byCustom = (code: HolidayCode, date: PlainDate): Holiday => ({ date, code, kind: 'customary' });
  return [
    byLaw('newYearsDay', plainDate(year, 1, 1)),
    byLaw('maundyThursday', addDays(easter, -3)),
    byLaw('goodFriday', addDays(easter, -2)),
    byLaw('easterSunday', easter),
    byLaw('easterMonday', addDays(easter, 1)),
    // The fourth Friday after Easter.
    ...(year <= lastYearOfGeneralPrayerDay ? [byLaw('generalPrayerDay', addDays(easter, 26))] : []),
    byLaw('ascensionDay', addDays(easter, 39)),
    byLaw('whitSunday', addDays(easter, 49)),
    byLaw('whitMonday', addDays(easter, 50)),
    byCustom('constitutionDay', plainDate(year, 6, 5)),
    byCustom('christmasEve', plainDate(year, 12, 24)),
    byLaw('christmasDay', plainDate(year, 12, 25)),
    byLaw('secondChristmasDay', plainDate(year, 12, 26)),
    byCustom('newYearsEve', plainDate(year, 12, 31)),
  ].sort((a, b) => comparePlainDates(a.date, b.date));
}

/** The holidays from one date to another, both included. */
export function holidaysWithin(from: PlainDate, to: PlainDate): readonly Holiday[] {
  const years = Math.max(0, yearOf(to) - yearOf(from) + 1);
  return Array.from({ length: years }, (_, at) => holidaysOf(yearOf(from) + at))
    .flat()
    .filter(({ date }) => from <= date && date <= to);
}

/**
 * Easter Sunday of a year, by the Gregorian computus in the anonymous form of 1876 (Meeus, *Astronomical Algorithms*,
 * chapter 8). Valid for every year of the Gregorian calendar.
 */
export function easterSundayOf(year: number): PlainDate {
  const yearOfMoonCycle = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const daysToFullMoon = (19 * yearOfMoonCycle + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const daysToSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - daysToFullMoon - (yearOfCentury % 4)) % 7;
  // Two full moons would come a day too late by this reckoning; the church put them back.
  const lateMoon = Math.floor((yearOfMoonCycle + 11 * daysToFullMoon + 22 * daysToSunday) / 451);
  const daysFromStartOfMarch = daysToFullMoon + daysToSunday - 7 * lateMoon + 21;
  return addDays(plainDate(year, 3, 1), daysFromStartOfMarch);
}
