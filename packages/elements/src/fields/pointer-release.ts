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
    // The click comes after the release, in the same place.
    setTimeout(released);
  };
  for (const type of ['pointerup', 'pointercancel', 'dragend']) {
    document.addEventListener(type, release, { capture: true, signal: listening.signal });
  }
  return () => listening.abort();
}
