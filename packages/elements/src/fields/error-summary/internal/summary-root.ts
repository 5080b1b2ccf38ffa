/**
 * What a summary watches over when nobody has said: the form that it stands in, or else the whole of the element that it
 * is a part of, or of the page.
 */
export function ownSurroundings(summary: Element): Element {
  const form = summary.closest('form');
  if (form !== null) return form;
  const tree = summary.getRootNode();
  return tree instanceof ShadowRoot ? tree.host : document.body;
}

/** The element of an id in the summary's own tree. */
export function elementOfId(summary: Element, id: string): Element | undefined {
  const tree = summary.getRootNode();
  return tree instanceof Document || tree instanceof ShadowRoot ? (tree.getElementById(id) ?? undefined) : undefined;
}
