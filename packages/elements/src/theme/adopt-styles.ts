import type { CSSResult, ReactiveElement } from 'lit';

/** Adds the styles of a part that came later to the element's own; the same ones again change nothing. */
export function adoptStyles(element: ReactiveElement, styles: readonly CSSResult[]): void {
  const root = element.shadowRoot;
  if (root === null) return;
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  const missing = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  if (missing.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
}

/**
 * Has the styles of a part read when its chunk comes, which may be long before there is something to show: whoever adopts
 * them does not wait for it.
 */
export function readAhead(styles: readonly CSSResult[]): readonly CSSResult[] {
  for (const each of styles) void each.styleSheet;
  return styles;
}
