/**
 * Brings what has just got the focus out from under the bar at the lower edge (WCAG 2.4.11), and again for as long as it has
 * it, where something above grows and pushes it there. A browser scrolls only to what is out of the window, and what stands
 * behind the bar is not.
 */
export function uncover(event: Event, bar: Element | null): void {
  // From the depth of the field, whose own frame may be taller than the window.
  const path = event.composedPath();
  const [focused] = path;
  const form = event.currentTarget;
  if (bar === null || !(focused instanceof Element) || !(form instanceof Element) || path.includes(bar)) return;
  const show = (): void => focused.scrollIntoView({ block: 'center' });
  let was = placeWithin(form, focused);
  // WebKit scrolls to the focus with the next frame, after this event.
  requestAnimationFrame(() => requestAnimationFrame(() => isCovered(focused, bar) && show()));
  const grows = new ResizeObserver(() => {
    const now = placeWithin(form, focused);
    const pushed = now - was;
    was = now;
    // Whoever has scrolled away to read something else is left there.
    const wasInSight = focused.getBoundingClientRect().top - pushed < bar.getBoundingClientRect().bottom;
    if (pushed !== 0 && wasInSight && isCovered(focused, bar)) show();
  });
  grows.observe(form, { box: 'border-box' });
  form.addEventListener('focusout', () => grows.disconnect(), { once: true });
}

/** Behind the bar, or further down. */
function isCovered(focused: Element, bar: Element): boolean {
  return focused.getBoundingClientRect().bottom > bar.getBoundingClientRect().top;
}

function placeWithin(form: Element, focused: Element): number {
  return focused.getBoundingClientRect().top - form.getBoundingClientRect().top;
}
