import {
  addDays,
  type DateRange,
  endOfMonth,
  fromEpochDay,
  type IsoWeek,
  isoWeekOf,
  monthName,
  type PlainDate,
  parseIsoWeek,
  schoolYearOf,
  startOfMonth,
  toEpochDay,
  yearOf,
} from '@samspil/core/calendar';
import type { Language } from '@samspil/core/vocabulary';
import { DateScale, type Piece } from './date-scale.js';

/** A school year, month or week on the axis. */
export interface AxisPiece extends Piece {
  readonly key: string;
  /** Absent where there is no room for it. */
  readonly label: string | undefined;
}

export interface AxisOptions {
  /** The width of the axis in pixels; labels are thinned to what fits. */
  readonly width: number;
  readonly language: Language;
  /** The whole of the axis, where the days to be drawn are a part of it; else these days are all. */
  readonly scale?: DateScale;
}

/**
 * The upper tier: a piece for every month that has one of some days. All are named in full, or all in short, as their
 * widths allow, whichever of them are drawn; the year stands with January and with August, where there is room for it.
 */
export function monthTier(
  range: DateRange,
  { width, language, scale = new DateScale(range) }: AxisOptions,
): AxisPiece[] {
  const monthWidth = (width / scale.days) * 30;
  const form = (['long', 'short'] as const).find((each) =>
    oneOfEachMonth.every((month) => fits(monthName(month, language, each), monthWidth)),
  );
  return monthsOf(range).map((month) => {
    const piece = scale.pieceOf(month, endOfMonth(month));
    const name = form && fitting(monthName(month, language, form), piece.size * width);
    const withYear = `${name} ${yearOf(month)}`;
    return {
      key: month,
      ...piece,
      label: name && startsAYear(month) && fits(withYear, piece.size * width) ? withYear : name,
    };
  });
}

/** The upper tier where several years are shown: a piece for every school year. */
export function schoolYearTier(range: DateRange, { width, scale = new DateScale(range) }: AxisOptions): AxisPiece[] {
  const pieces: AxisPiece[] = [];
  for (let year = schoolYearOf(range.from); year.start <= range.to; year = schoolYearOf(addDays(year.end, 1))) {
    const piece = scale.pieceOf(year.start, year.end);
    pieces.push({ key: year.start, ...piece, label: fitting(year.label, piece.size * width) });
  }
  return pieces;
}

/** The lower tier where several years are shown: the months in short, as many of them as have room, August among them. */
export function monthStepTier(
  range: DateRange,
  { width, language, scale = new DateScale(range) }: AxisOptions,
): AxisPiece[] {
  const monthWidth = (width / scale.days) * 30;
  const step = [1, 2, 3, 6].find((each) => each * monthWidth >= widestShortMonth) ?? 12;
  return monthsOf(range).map((month) => ({
    key: month,
    ...scale.pieceOf(month, endOfMonth(month)),
    label: (Number(month.slice(5, 7)) + 12 - august) % step === 0 ? monthName(month, language, 'short') : undefined,
  }));
}

function monthsOf({ from, to }: DateRange): PlainDate[] {
  const months: PlainDate[] = [];
  for (let first = startOfMonth(from); first <= to; first = addDays(endOfMonth(first), 1)) months.push(first);
  return months;
}

const august = 8;
const oneOfEachMonth = Array.from({ length: 12 }, (_, at) => `2027-${String(at + 1).padStart(2, '0')}-01`);

function startsAYear(month: PlainDate): boolean {
  return month.slice(5, 7) === '01' || month.slice(5, 7) === '08';
}

/** Bold 13 px text, on the generous side: a label that does not quite fit is worse than a shorter one. */
const widthOfCharacter = 8.4;
const labelPadding = 10;
/** `aug.`, `sept.` in the small type of the lower tier. */
const widestShortMonth = 40;

function fits(text: string, width: number): boolean {
  return text.length * widthOfCharacter + labelPadding <= width;
}

function fitting(text: string, width: number): string | undefined {
  return fits(text, width) ? text : undefined;
}

/**
 * The lower tier: a piece for every ISO week that has one of some days; every week, every second or every fourth is
 * numbered, always the same ones, so that no number blinks while one pans.
 */
export function weekTier(
  range: DateRange,
  { width, language, scale = new DateScale(range) }: AxisOptions,
): AxisPiece[] {
  const weekWidth = (width / scale.days) * 7;
  const step = [1, 2, 4, 8].find((candidate) => candidate * weekWidth >= leastNumberWidth) ?? 13;
  const inWords = weekWidth >= leastWordWidth;
  const last = toEpochDay(range.to);
  const pieces: AxisPiece[] = [];
  // In days and not in dates, which would be read and written for every week of a whole axis.
  for (let monday = mondayOf(toEpochDay(range.from)); monday <= last; monday += 7) {
    const place = scale.piece(monday, monday + 6);
    // A week that an edge cuts off keeps its number only where there is room for it.
    const room = Math.min(place.size * step, 1 - place.start) * width;
    const isNumbered = (monday + daysToAMonday) % (step * 7) === 0 && room >= leastNumberWidth;
    pieces.push({
      key: `${monday}`,
      ...place,
      label: isNumbered
        ? weekLabel(isoWeekOf(fromEpochDay(monday)), inWords && place.size * width >= leastWordWidth, language)
        : undefined,
    });
  }
  return pieces;
}

function mondayOf(day: number): number {
  return day - ((((day + daysToAMonday) % 7) + 7) % 7);
}

/** 1970-01-01 was a Thursday. */
const daysToAMonday = 3;
const leastNumberWidth = 22;
const leastWordWidth = 64;
const weekWords: Readonly<Record<Language, string>> = { da: 'uge', en: 'week' };

function weekLabel(week: IsoWeek, inWords: boolean, language: Language): string {
  const number = String(parseIsoWeek(week).week);
  return inWords ? `${weekWords[language]} ${number}` : number;
}
