import type { Language } from '../vocabulary/labels.js';

const words = {
  da: { locale: 'da-DK', day: ['dag', 'dage'], week: ['uge', 'uger'], and: 'og' },
  en: { locale: 'en-GB', day: ['day', 'days'], week: ['week', 'weeks'], and: 'and' },
} as const satisfies Readonly<Record<Language, unknown>>;

/**
 * A length of time as schools reckon it, in whole weeks and the days that are left: `15 uger og 5 dage`, `1 week`,
 * `0 dage`. Both ends of a period are part of it, so that its length is `daysBetween(from, to) + 1`.
 *
 * Throws a `RangeError` when the days are no whole number of 0 or more.
 */
export function formatLength(days: number, language: Language = 'da'): string {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`${days} is no number of days.`);
  const { locale, day, week, and } = words[language];
  const format = new Intl.NumberFormat(locale);
  const counted = (count: number, [one, many]: readonly [string, string]) =>
    `${format.format(count)} ${count === 1 ? one : many}`;
  const weeks = Math.floor(days / 7);
  const rest = days % 7;
  if (weeks === 0) return counted(rest, day);
  return rest === 0 ? counted(weeks, week) : `${counted(weeks, week)} ${and} ${counted(rest, day)}`;
}
