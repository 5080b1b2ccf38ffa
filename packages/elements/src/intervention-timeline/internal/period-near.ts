import { addDays, type DateRange, daysBetween, type PlainDate } from '@samspil/core/calendar';
import { dayOf, periodAround, type Zoom } from './period.js';

/**
 * Where somebody who has panned to some days arrives: at a day of the whole period that begins within a few days of them,
 * as nobody can tell the two apart; undefined where there is none.
 */
export function periodNear(range: DateRange, zoom: Zoom, withinDays: number): PlainDate | undefined {
  const near = [-withinDays, withinDays].map((days) => dayOf(addDays(range.from, days), zoom));
  return near.find((day) => Math.abs(daysBetween(periodAround(day, zoom).from, range.from)) <= withinDays);
}
