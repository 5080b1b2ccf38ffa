const told = new WeakMap<Element, Set<string>>();

/**
 * One line in the console, once per element, about a value that a page's code has set: the element shows an honest state
 * and never throws, because a wrong value must not take the form from whoever fills it in.
 */
export function warnOfInput(element: Element, name: string, value: unknown, wanted: string): void {
  const line = `[samspil] ${element.localName}: ${name} is to be ${wanted}, not ${written(value)}.`;
  const lines = told.get(element) ?? new Set();
  told.set(element, lines);
  if (lines.has(line)) return;
  lines.add(line);
  console.warn(line, element);
}

/** `String()` throws for an object without a prototype, and for a symbol in a template. */
function written(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  return String(value);
}
