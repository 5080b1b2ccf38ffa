/** The ids in what the page's code has set; undefined where it can hold none. */
export function idsIn(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null || value === '') return [];
  const ids: unknown = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(ids) || !ids.every((id): id is string => typeof id === 'string' && id !== '')) return undefined;
  return [...new Set(ids)];
}

/** The ids of an attribute: parted by commas or spaces, which no id has. */
export function idsOfText(text: string): readonly string[] {
  return [...new Set(text.split(/[\s,]+/).filter((id) => id !== ''))];
}
