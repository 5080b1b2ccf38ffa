import { isPlainDate, type PlainDate } from '@samspil/core/calendar';

/** The first three letters of the months in Danish and English, where they differ both. */
const months = ['jan', 'feb', 'mar', 'apr', 'maj|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dec'].map(
  (names) => names.split('|'),
);

const separator = '(?:\\s*[./-]\\s*|\\s+)';
const numeric = new RegExp(`^(\\d{1,2})${separator}(\\d{1,2})${separator}(\\d{2}|\\d{4})$`);
const worded = /^(\d{1,2})\.?\s*([a-zæøå]{3,})\.?\s*(\d{2}|\d{4})$/;
const iso = /^\d{4}-\d{2}-\d{2}$/;
/** Without separators a date of six digits cannot be told from the other order, so that only eight will do. */
const digits = /^(\d{2})(\d{2})(\d{4})$/;

/**
 * Reads a date as people here write it, the day first: `19/10-2026`, `19.10.2026`, `19-10-26`, `19. okt. 2026`,
 * `man. 19. oktober 2026`, and as the wire has it, `2026-10-19`. Years of two digits are those of 1970 to 2069. Undefined
 * when it is none of these, or no day that exists.
 */
export function parseWrittenDate(text: string): PlainDate | undefined {
  // A weekday in front is what we write ourselves below the field, and adds nothing.
  const written = text
    .trim()
    .toLowerCase()
    .replace(/^(?:man|tir|ons|tor|fre|lør|søn|mon|tue|wed|thu|fri|sat|sun)[a-zæøå]*\.?,?\s+(?:den\s+)?/, '');
  if (iso.test(written)) return isPlainDate(written) ? written : undefined;
  const [, day = '', month = '', year = ''] =
    numeric.exec(written) ?? digits.exec(written) ?? worded.exec(written) ?? [];
  return day === '' ? undefined : dateOf(day, monthNumber(month), fullYear(year));
}

function monthNumber(month: string): number {
  if (/^\d+$/.test(month)) return Number(month);
  return months.findIndex((names) => names.some((name) => month.startsWith(name))) + 1;
}

function fullYear(year: string): number {
  const number = Number(year);
  if (year.length !== 2) return number;
  return number < 70 ? 2000 + number : 1900 + number;
}

function dateOf(day: string, month: number, year: number): PlainDate | undefined {
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(date) ? date : undefined;
}
