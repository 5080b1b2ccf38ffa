import {
  addDays,
  daysBetween,
  formatLength,
  formatPeriod,
  formatWeek,
  formatWeekRange,
  isoWeekOf,
  type PlainDate,
} from '@samspil/core/calendar';
import type { Speaker } from '../../text/text-controller.js';
import type { WrittenPeriod } from '../internal/move-check.js';
import { writtenDates } from '../internal/move-check.js';
import { moveTexts } from './move-dialog.texts.js';

/**
 * What a written period comes to, in two lines: `19. okt. 2026 – 5. feb. 2027 · uge 43–5`, and `Varer 15 uger og 5 dage.
 * Begynder 1 uge senere end nu.`; none while it is no period. The dates are said too, because a browser writes them in
 * its own language.
 */
export function describePeriod(
  written: WrittenPeriod,
  startNow: PlainDate | undefined,
  speaker: Speaker,
): readonly string[] {
  const dates = writtenDates(written);
  if (dates === undefined) return [];
  const { language } = speaker;
  const t = speaker.in(moveTexts);
  const { from, to } = dates;
  const weeks =
    to === undefined
      ? formatWeek(isoWeekOf(from), language)
      : formatWeekRange(isoWeekOf(from), isoWeekOf(to), language);
  const length = to === undefined ? t.lastsOpenEnded : t.lasts(formatLength(daysBetween(from, to) + 1, language));
  const shift = startNow === undefined ? '' : ` ${shiftOf(daysBetween(startNow, from), speaker)}`;
  return [`${formatPeriod(from, to, language)} · ${weeks}`, `${length}${shift}`];
}

/** Both days so many days later, or earlier; what is not a date stays as it is. */
export function shifted(written: WrittenPeriod, days: number): WrittenPeriod {
  const shift = (date: string) => {
    try {
      return addDays(date, days);
    } catch (error) {
      if (error instanceof RangeError) return date;
      throw error;
    }
  };
  return { ...written, from: shift(written.from), to: shift(written.to) };
}

function shiftOf(days: number, speaker: Speaker): string {
  const t = speaker.in(moveTexts);
  const length = formatLength(Math.abs(days), speaker.language);
  if (days === 0) return t.startsTheSame;
  return days > 0 ? t.startsLater(length) : t.startsEarlier(length);
}
