/**
 * Brings what has just got the focus out from under the bar at the lower edge (WCAG 2.4.11). A browser scrolls only to what
 * is out of the window, and what stands behind the bar is not.
 */
export function uncover(event: Event, bar: Element | null): void {
  // From the depth of the field, whose own frame may be taller than the window.
  const [focused] = event.composedPath();
  if (bar === null || !(focused instanceof Element) || event.composedPath().includes(bar)) return;
  const place = focused.getBoundingClientRect();
  const covered = bar.getBoundingClientRect();
  if (place.bottom > covered.top && place.top < covered.bottom) focused.scrollIntoView({ block: 'center' });
}
