import {
  addDays,
  type DateRange,
  endOfMonth,
  halfOf,
  type PlainDate,
  schoolYearHalfOf,
  schoolYearOf,
  startOfMonth,
  yearOf,
} from '@samspil/core/calendar';

/** How much time the timeline shows at once. */
export const zooms = ['month', 'halfYear', 'schoolYear', 'years'] as const;
export type Zoom = (typeof zooms)[number];

/** The month, the half or the whole of the school year in which a date lies, or that year between its neighbours. */
export function periodAround(date: PlainDate, zoom: Zoom): DateRange {
  switch (zoom) {
    case 'month':
      return { from: startOfMonth(date), to: endOfMonth(date) };
    case 'halfYear':
      return halfOf(schoolYearOf(date), schoolYearHalfOf(date));
    case 'schoolYear': {
      const { start, end } = schoolYearOf(date);
      return { from: start, to: end };
    }
    case 'years': {
      const { start, end } = schoolYearOf(date);
      return { from: schoolYearOf(addDays(start, -1)).start, to: schoolYearOf(addDays(end, 1)).end };
    }
  }
}

/** Whether the timeline can show the period around a date: one of the years 0005 to 9995, of which all is in the calendar. */
export function canShow(date: PlainDate): boolean {
  const year = yearOf(date);
  return year >= 5 && year <= 9995;
}

/** A day of the period before or after that of a date, its first where periods do not overlap; undefined where the timeline ends. */
export function neighbouringPeriod(date: PlainDate, zoom: Zoom, direction: 'before' | 'after'): PlainDate | undefined {
  // Several years go on by one, so that two of three stay in sight.
  const step = zoom === 'years' ? 'schoolYear' : zoom;
  const { from, to } = periodAround(date, step);
  const neighbour = direction === 'before' ? addDays(from, -1) : addDays(to, 1);
  return canShow(neighbour) ? periodAround(neighbour, step).from : undefined;
}

/** A day by which the whole period that begins with some day is found; of several years that is in the second. */
export function dayOf(from: PlainDate, zoom: Zoom): PlainDate {
  return zoom === 'years' ? addDays(schoolYearOf(from).end, 1) : from;
}

/** Whether some days are a whole period, and not some that somebody has panned to. */
export function isWhole({ from, to }: DateRange, zoom: Zoom): boolean {
  const whole = periodAround(dayOf(from, zoom), zoom);
  return whole.from === from && whole.to === to;
}

/** A day of the whole period that begins before or after that of some days, which need not be whole themselves. */
export function periodBeside(range: DateRange, zoom: Zoom, direction: 'before' | 'after'): PlainDate | undefined {
  const day = dayOf(range.from, zoom);
  if (direction === 'before' && periodAround(day, zoom).from < range.from) return day;
  return neighbouringPeriod(day, zoom, direction);
}
