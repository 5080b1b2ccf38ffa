import { addDays, type DateRange, daysBetween, type PlainDate } from '@samspil/core/calendar';
import { dayOf, periodAround, type Zoom } from './period.js';

/**
 * Where somebody who has panned to some days arrives: at a day of the whole period that begins within a few days of them,
 * as nobody can tell the two apart; undefined where there is none.
 */
export function periodNear(range: DateRange, zoom: Zoom, withinDays: number): PlainDate | undefined {
  for (const days of [-withinDays, withinDays]) {
    const { from } = periodAround(dayOf(addDays(range.from, days), zoom), zoom);
    if (Math.abs(daysBetween(from, range.from)) <= withinDays) return dayOf(from, zoom);
  }
  return undefined;
}
