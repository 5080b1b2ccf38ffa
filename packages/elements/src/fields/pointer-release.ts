/**
 * Calls back when no pointer is down: at once, or after it was released. A message that appears while a button is being
 * pressed moves the button, and the press misses it.
 */
export function whenReleased(document: Document, released: () => void): () => void {
  if (document.querySelector(':active') === null) {
    released();
    return () => {};
  }
  const listening = new AbortController();
  const release = (): void => {
    listening.abort();
    // The click comes right after the release, in the same place.
    setTimeout(released);
  };
  // After a touch the focus moves with the mouse events that stand in for it, when the pointer is up already.
  for (const type of ['pointerup', 'pointercancel', 'mouseup', 'click', 'dragend']) {
    document.addEventListener(type, release, { capture: true, signal: listening.signal });
  }
  return () => listening.abort();
}
