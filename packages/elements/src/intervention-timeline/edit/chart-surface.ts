import type { Lane } from '../internal/lanes.js';

/** What editing needs of the chart: where days and lanes stand in the window. */
export interface ChartSurface {
  readonly pixelsPerDay: number;
  /** The day at a place, as days after 1970-01-01; also of a place beside the axis. */
  dayAt(clientX: number): number;
  /** Where a day begins. */
  xOf(day: number): number;
  laneAt(clientY: number): Lane | undefined;
  /** Brings a bar of the period into sight and gives it the focus; false where it has none. */
  reveal(key: string): boolean;
}

/** Finer than this a day cannot be pointed at: what is dragged goes by whole weeks. */
const leastPixelsPerDay = 6;

/**
 * By how many days a drag goes. Where a day is too narrow to be pointed at (the school year on most screens) it is whole
 * weeks, so that the weekday stays; with Shift it is the other of the two.
 */
export function dragStep(pixelsPerDay: number, withShift: boolean): 1 | 7 {
  return pixelsPerDay < leastPixelsPerDay === withShift ? 1 : 7;
}

/** So many days in whole steps. */
export function snapped(days: number, step: 1 | 7): number {
  // Not -0, which is another number to those who compare.
  return Math.round(days / step) * step || 0;
}
