import {
  addDays,
  type DateRange,
  endOfIsoWeek,
  endOfMonth,
  firstDayOf,
  type IsoWeek,
  isoWeeksBetween,
  minDate,
  monthName,
  parseIsoWeek,
  yearOf,
} from '@samspil/core/calendar';
import type { Language } from '@samspil/core/vocabulary';
import { DateScale, type Piece } from './date-scale.js';

/** A month or a week on the axis. */
export interface AxisPiece extends Piece {
  readonly key: string;
  /** Absent where there is no room for it. */
  readonly label: string | undefined;
}

export interface AxisOptions {
  /** The width of the axis in pixels; labels are thinned to what fits. */
  readonly width: number;
  readonly language: Language;
}

/**
 * The upper tier: a piece for every month of a period. All are named in full, or all in short, as their widths allow;
 * the year stands with the first month and with January, where there is room for it.
 */
export function monthTier(period: DateRange, { width, language }: AxisOptions): AxisPiece[] {
  const scale = new DateScale(period);
  const months = monthsOf(period).map(({ from, to }) => ({ from, ...scale.pieceOf(from, to) }));
  const fits = (text: string, size: number) => text.length * widthOfCharacter + labelPadding <= size * width;
  const form = (['long', 'short'] as const).find((each) =>
    months.every(({ from, size }) => fits(monthName(from, language, each), size)),
  );
  return months.map(({ from, start, size }, at) => {
    const name = form && monthName(from, language, form);
    const withYear = `${name} ${yearOf(from)}`;
    const isFirstOfYear = at === 0 || from.slice(5, 7) === '01';
    return { key: from, start, size, label: name && isFirstOfYear && fits(withYear, size) ? withYear : name };
  });
}

function monthsOf({ from, to }: DateRange): DateRange[] {
  const months: DateRange[] = [];
  for (let first = from; first <= to; first = addDays(endOfMonth(first), 1)) {
    months.push({ from: first, to: minDate(endOfMonth(first), to) });
  }
  return months;
}

/** The lower tier: a piece for every ISO week of a period; every week, every second or every fourth is numbered. */
export function weekTier(period: DateRange, { width, language }: AxisOptions): AxisPiece[] {
  const weeks = isoWeeksBetween(period.from, period.to);
  const scale = new DateScale(period);
  const weekWidth = (width / scale.days) * 7;
  const step = [1, 2, 4, 8].find((candidate) => candidate * weekWidth >= leastNumberWidth) ?? 13;
  const inWords = weekWidth >= leastWordWidth;
  return weeks.map((week, index) => {
    const monday = firstDayOf(week);
    const place = scale.pieceOf(monday, endOfIsoWeek(monday));
    // A week that an edge of the period cuts off keeps its number only where there is room for it.
    const room = Math.min(place.size * step, 1 - place.start) * width;
    const fits = index % step === 0 && room >= leastNumberWidth;
    return {
      key: week,
      ...place,
      label: fits ? weekLabel(week, inWords && place.size * width >= leastWordWidth, language) : undefined,
    };
  });
}

const leastNumberWidth = 22;
const leastWordWidth = 64;
const weekWords: Readonly<Record<Language, string>> = { da: 'uge', en: 'week' };

function weekLabel(week: IsoWeek, inWords: boolean, language: Language): string {
  const number = String(parseIsoWeek(week).week);
  return inWords ? `${weekWords[language]} ${number}` : number;
}

/** Bold 13 px text, on the generous side: a label that does not quite fit is worse than a shorter one. */
const widthOfCharacter = 8.4;
const labelPadding = 10;
