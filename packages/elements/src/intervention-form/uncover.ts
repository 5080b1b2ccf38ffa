/**
 * Brings what has just got the focus out from under the bar at the lower edge (WCAG 2.4.11). A browser scrolls only to what
 * is out of the window, and what stands behind the bar is not.
 */
export function uncover(event: Event, bar: Element | null): void {
  // From the depth of the field, whose own frame may be taller than the window.
  const path = event.composedPath();
  const [focused] = path;
  if (bar === null || !(focused instanceof Element) || path.includes(bar)) return;
  // WebKit scrolls to the focus with the next frame, after this event.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => isCovered(focused, bar) && focused.scrollIntoView({ block: 'center' })),
  );
}

function isCovered(focused: Element, bar: Element): boolean {
  const place = focused.getBoundingClientRect();
  const covered = bar.getBoundingClientRect();
  return place.bottom > covered.top && place.top < covered.bottom;
}
