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
export const zooms = ['month', 'halfYear', 'schoolYear'] as const;
export type Zoom = (typeof zooms)[number];

/** The month, the half or the whole of the school year in which a date lies. */
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
  }
}

/** Whether the timeline can show the period around a date: one of the years 0002 to 9998, whose weeks are whole. */
export function canShow(date: PlainDate): boolean {
  const year = yearOf(date);
  return year >= 2 && year <= 9998;
}

/** The first day of the period before or after; undefined where the timeline ends. */
export function neighbouringPeriod(date: PlainDate, zoom: Zoom, direction: 'before' | 'after'): PlainDate | undefined {
  const period = periodAround(date, zoom);
  const neighbour = direction === 'before' ? addDays(period.from, -1) : addDays(period.to, 1);
  return canShow(neighbour) ? periodAround(neighbour, zoom).from : undefined;
}
