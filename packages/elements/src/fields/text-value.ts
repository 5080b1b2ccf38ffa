/** What stands in a text field when the page's code sets a value: as much of it as is text. */
export function textOf(value: unknown, warn: (wanted: string) => void): string {
  if (typeof value === 'string') return value;
  // Frameworks clear a field so.
  if (value === undefined || value === null) return '';
  warn('a text');
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' ? String(value) : '';
}

/** A text that a page may take away with null or undefined, as frameworks do. */
export function textOrNone(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
