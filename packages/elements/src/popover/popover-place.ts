/** A rectangle of the viewport, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a popover stands, and how high it may be; what is higher scrolls within. */
export interface PopoverPlace {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** By which edge a popover stands in line with what it belongs to; `middle` for neither. */
export type PopoverAlignment = 'left' | 'middle' | 'right';

/**
 * Places a popover below what it belongs to, or above where there is more room, as near as the edges of the viewport
 * allow. Where it fits neither above nor below it gets lower, so that it does not cover what it belongs to; only where
 * hardly any room is left on either side does it stand over it.
 *
 * @param popover - the size that it would like to have
 */
export function popoverPlace(
  anchor: Box,
  popover: Size,
  viewport: Size,
  alignment: PopoverAlignment = 'middle',
): PopoverPlace {
  const below = anchor.top + anchor.height + distance;
  const roomBelow = viewport.height - margin - Math.max(below, margin);
  const roomAbove = Math.min(anchor.top - distance, viewport.height - margin) - margin;
  const isBelow = popover.height <= roomBelow || roomBelow >= roomAbove;
  const room = isBelow ? roomBelow : roomAbove;
  const most = room >= leastHeight ? room : viewport.height - margin * 2;
  const height = Math.min(popover.height, most);
  const top = isBelow ? below : anchor.top - distance - height;
  const visibleLeft = Math.max(anchor.left, margin);
  const visibleRight = Math.min(anchor.left + anchor.width, viewport.width - margin);
  const left = {
    left: visibleLeft,
    middle: (visibleLeft + visibleRight - popover.width) / 2,
    right: visibleRight - popover.width,
  }[alignment];
  return {
    left: Math.round(within(left, margin, viewport.width - popover.width - margin)),
    top: Math.round(within(top, margin, viewport.height - height - margin)),
    height: Math.floor(height),
  };
}

const distance = 6;
const margin = 8;
/** With less than this one would look through a slit. */
const leastHeight = 200;

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
