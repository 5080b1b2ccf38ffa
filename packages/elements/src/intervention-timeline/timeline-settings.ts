import { type DateRange, type PlainDate, plainDateOf } from '@samspil/core/calendar';
import type { TimelineInputs } from './inputs.js';
import { type LaneGrouping, laneGroupings } from './internal/lane-groupings.js';
import { periodAround, periodBeside, type Zoom, zooms } from './internal/period.js';
import { rememberLast } from './internal/remember-last.js';

/** The properties by which a page, or the controls, say what is shown; whatever a page may have put there. */
export interface SettingsSource {
  readonly today?: unknown;
  readonly date?: unknown;
  readonly zoom?: unknown;
  readonly lanes?: unknown;
}

/** Days that somebody has panned to, between whole periods. They hold for as long as nobody chooses another day or zoom. */
export interface Panned {
  readonly range: DateRange;
  readonly date: unknown;
  readonly zoom: unknown;
}

/** What is shown, read from the properties. */
export interface TimelineSettings {
  readonly today: PlainDate;
  /** A day of the period that is shown. */
  readonly date: PlainDate;
  /** A whole period, or as many days that somebody has panned to. */
  readonly period: DateRange;
  readonly zoom: Zoom;
  readonly lanes: LaneGrouping;
  /** A day of the whole period before and after; undefined where the timeline ends. */
  readonly before: PlainDate | undefined;
  readonly after: PlainDate | undefined;
}

/** Reads what is shown; once for as long as nothing changes. */
export function createSettings(
  inputs: TimelineInputs,
): (source: SettingsSource, apiToday: PlainDate | undefined, panned: Panned | undefined) => TimelineSettings {
  const read = rememberLast(
    (today: PlainDate, given: unknown, givenZoom: unknown, lanes: unknown, panned: Panned | undefined) => {
      const date = inputs.date('date', given) ?? today;
      const zoom = inputs.oneOf('zoom', givenZoom, zooms) ?? 'schoolYear';
      const holds = panned?.date === given && panned?.zoom === givenZoom;
      const period = panned !== undefined && holds ? panned.range : periodAround(date, zoom);
      return {
        today,
        date,
        zoom,
        period,
        lanes: inputs.oneOf('lanes', lanes, laneGroupings) ?? 'subject',
        before: periodBeside(period, zoom, 'before'),
        after: periodBeside(period, zoom, 'after'),
      };
    },
  );
  const givenToday = rememberLast((today: unknown) => inputs.date('today', today));
  /** @param apiToday - the day of the API, which may not be that of the device */
  return ({ today, date, zoom, lanes }, apiToday, panned) =>
    read(givenToday(today) ?? apiToday ?? plainDateOf(new Date()), date, zoom, lanes, panned);
}
