import { type DateRange, type PlainDate, plainDateOf } from '@samspil/core/calendar';
import type { TimelineInputs } from './inputs.js';
import { type LaneGrouping, laneGroupings } from './internal/lane-groupings.js';
import { neighbouringPeriod, periodAround, type Zoom, zooms } from './internal/period.js';

/** The properties by which a page, or the controls, say what is shown; whatever a page may have put there. */
export interface SettingsSource {
  readonly today?: unknown;
  readonly date?: unknown;
  readonly zoom?: unknown;
  readonly lanes?: unknown;
}

/** What is shown, read from the properties. */
export interface TimelineSettings {
  readonly today: PlainDate;
  /** A day of the period that is shown. */
  readonly date: PlainDate;
  readonly period: DateRange;
  readonly zoom: Zoom;
  readonly lanes: LaneGrouping;
  /** The first day of the period before and after; undefined where the timeline ends. */
  readonly before: PlainDate | undefined;
  readonly after: PlainDate | undefined;
}

/** @param apiToday - the day of the API, which may not be that of the device */
export function readSettings(
  source: SettingsSource,
  inputs: TimelineInputs,
  apiToday: PlainDate | undefined,
): TimelineSettings {
  const today = inputs.date('today', source.today) ?? apiToday ?? plainDateOf(new Date());
  const date = inputs.date('date', source.date) ?? today;
  const zoom = inputs.oneOf('zoom', source.zoom, zooms) ?? 'schoolYear';
  return {
    today,
    date,
    zoom,
    period: periodAround(date, zoom),
    lanes: inputs.oneOf('lanes', source.lanes, laneGroupings) ?? 'subject',
    before: neighbouringPeriod(date, zoom, 'before'),
    after: neighbouringPeriod(date, zoom, 'after'),
  };
}
