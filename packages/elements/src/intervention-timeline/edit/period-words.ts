import {
  daysBetween,
  formatDayAndMonth,
  formatLength,
  formatPeriod,
  formatWeek,
  formatWeekRange,
  isoWeekOf,
} from '@samspil/core/calendar';
import type { Language } from '@samspil/core/vocabulary';
import type { EditTexts } from './edit.texts.js';
import { type Dates, isSamePeriod } from './period-change.js';

/** For what moves with the pointer: `19. okt. – 5. feb. · uge 43–5`. */
export function shortPeriod({ from, to }: Dates, t: EditTexts, language: Language): string {
  const days = (date: string) => formatDayAndMonth(date, language);
  const weeks = weeksOf({ from, to }, t, language);
  if (to === undefined) return `${t.from(days(from))} · ${weeks}`;
  return `${days(from)} – ${days(to)} · ${weeks}`;
}

/** For sentences, with the years: `19. okt. 2026 – 5. feb. 2027, uge 43–5`. */
export function fullPeriod(dates: Dates, t: EditTexts, language: Language): string {
  return `${formatPeriod(dates.from, dates.to, language)}, ${weeksOf(dates, t, language)}`;
}

/** What one hears while one moves it: the place, and how far that is from where it was. */
export function spokenPlace(after: Dates, before: Dates, t: EditTexts, language: Language): string {
  return `${fullPeriod(after, t, language)}. ${shiftInWords(after, before, t, language)}.`;
}

function weeksOf({ from, to }: Dates, t: EditTexts, language: Language): string {
  if (to === undefined) return t.from(formatWeek(isoWeekOf(from), language));
  // Said as it is: a backwards period is shown while one drags, and refused.
  return to < from ? formatWeek(isoWeekOf(to), language) : formatWeekRange(isoWeekOf(from), isoWeekOf(to), language);
}

function shiftInWords(after: Dates, before: Dates, t: EditTexts, language: Language): string {
  if (isSamePeriod(after, before)) return t.unmoved;
  // Where only the end moves, it is the end that one wants to hear of.
  const [was, is] = after.from === before.from ? [before.to, after.to] : [before.from, after.from];
  const days = was === undefined || is === undefined ? 0 : daysBetween(was, is);
  const length = formatLength(Math.abs(days), language);
  return days > 0 ? t.later(length) : t.earlier(length);
}
