import type { Language } from '../vocabulary/labels.js';
import { type IsoWeek, parseIsoWeek } from './iso-week.js';
import { type PlainDate, toEpochDay, yearOf } from './plain-date.js';

/** How a weekday may be written. A plain date is formatted as midnight UTC in UTC, which is the same day wherever this runs. */
const forms = {
  shortWeekday: { weekday: 'short', timeZone: 'UTC' },
  longWeekday: { weekday: 'long', timeZone: 'UTC' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

/**
 * The months as both languages have them in the CLDR. Written down, because a page that shows its first date would else wait
 * for the engine to read the whole calendar of a language, which takes longer than everything else that is said on it.
 */
const months: Readonly<Record<Language, readonly string[]>> = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** Three letters; with a dot in Danish, unless that is all of it, and four of September in English. */
const shortened: Readonly<Record<Language, (month: string) => string>> = {
  da: (month) => (month === 'maj' ? month : `${month.slice(0, 3)}.`),
  en: (month) => month.slice(0, month === 'September' ? 4 : 3),
};

/** Danish counts the days of a month: `19.` */
const afterDay: Readonly<Record<Language, string>> = { da: '.', en: '' };

const millisecondsPerDay = 86_400_000;

/** British English writes the day before the month, as Danish does. */
const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

/** `19. okt. 2026`, `19 Oct 2026`. */
export function formatDate(date: PlainDate, language: Language = 'da'): string {
  return `${formatDayAndMonth(date, language)} ${yearOf(date)}`;
}

/** `19. okt.`, `19 Oct`. */
export function formatDayAndMonth(date: PlainDate, language: Language = 'da'): string {
  return `${Number(date.slice(8))}${afterDay[language]} ${monthName(date, language)}`;
}

/** `fre. 4. dec.`, `Fri 4 Dec`. */
export function formatWeekdayAndDate(date: PlainDate, language: Language = 'da'): string {
  // Put together here, because engines differ in whether English has a comma between the two.
  return `${weekdayName(date, language)} ${formatDayAndMonth(date, language)}`;
}

/** The month of a date: `okt.` or `oktober`, `Oct` or `October`. */
export function monthName(date: PlainDate, language: Language = 'da', width: 'short' | 'long' = 'short'): string {
  toEpochDay(date);
  const name = months[language][Number(date.slice(5, 7)) - 1] ?? '';
  return width === 'long' ? name : shortened[language](name);
}

/** The weekday of a date: `fre.` or `fredag`, `Fri` or `Friday`. */
export function weekdayName(date: PlainDate, language: Language = 'da', width: 'short' | 'long' = 'short'): string {
  return formatDay(date, language, width === 'long' ? 'longWeekday' : 'shortWeekday');
}

/**
 * A period, both ends included: `19. okt. 2026 – 5. feb. 2027`. A year that both ends share is said once, a single day
 * is written as one, and a period without an end as `fra 19. okt. 2026`.
 */
export function formatPeriod(from: PlainDate, to: PlainDate | undefined, language: Language = 'da'): string {
  if (to === undefined) return `${words[language].from} ${formatDate(from, language)}`;
  if (from === to) return formatDate(from, language);
  const start = yearOf(from) === yearOf(to) ? formatDayAndMonth(from, language) : formatDate(from, language);
  return `${start} – ${formatDate(to, language)}`;
}

export interface WeekFormat {
  /** Say the years too, also where the numbers alone can be understood. */
  readonly years?: boolean;
}

/** `uge 43`, `week 43`; with the year `uge 43, 2026`. */
export function formatWeek(week: IsoWeek, language: Language = 'da', { years = false }: WeekFormat = {}): string {
  const parts = parseIsoWeek(week);
  return `${words[language].week} ${parts.week}${years ? `, ${parts.year}` : ''}`;
}

/**
 * A range of weeks: `uge 43–5`. The numbers are read as week 43 and the first week 5 after it; where another one is
 * meant, because the range is longer than a year, the years are said: `uge 43, 2026 – uge 5, 2028`.
 */
export function formatWeekRange(
  from: IsoWeek,
  to: IsoWeek,
  language: Language = 'da',
  format: WeekFormat = {},
): string {
  if (from === to) return formatWeek(from, language, format);
  const start = parseIsoWeek(from);
  const end = parseIsoWeek(to);
  const numbersSuffice =
    end.week > start.week ? end.year === start.year : end.week < start.week && end.year === start.year + 1;
  if (format.years || !numbersSuffice) {
    return `${formatWeek(from, language, { years: true })} – ${formatWeek(to, language, { years: true })}`;
  }
  return `${words[language].weeks} ${start.week}–${end.week}`;
}

/** The time of day of a moment, in Denmark unless told: `kl. 10.42`, `10:42`. */
export function formatTime(instant: Date, language: Language = 'da', timeZone = 'Europe/Copenhagen'): string {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  const time = formatterFor(`${language} ${timeZone}`, language, options).format(instant);
  return `${words[language].at}${time}`;
}

const words: Readonly<Record<Language, Readonly<Record<'week' | 'weeks' | 'from' | 'at', string>>>> = {
  da: { week: 'uge', weeks: 'uge', from: 'fra', at: 'kl. ' },
  en: { week: 'week', weeks: 'weeks', from: 'from', at: '' },
};

function formatDay(date: PlainDate, language: Language, form: keyof typeof forms): string {
  return formatterFor(`${language} ${form}`, language, forms[form]).format(toEpochDay(date) * millisecondsPerDay);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter is some hundred times as dear as using it. */
function formatterFor(key: string, language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locales[language], options);
    formatters.set(key, formatter);
  }
  return formatter;
}
