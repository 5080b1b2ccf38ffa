import type { Written } from './written.js';

/** What says which row it is, and nothing of what stands in it. */
const rowKeys: ReadonlySet<string> = new Set(['id', 'aim', 'state', 'kind']);

/**
 * What is written as it is saved: without blank texts, empty lists, and rows in which nothing was written. On the wire,
 * absent means none.
 */
export function tidy(body: Written): Written {
  // Only blanks are taken away: what is left is what was there.
  return (tidied(body) ?? {}) as Written;
}

function tidied(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) {
    const kept = value.map(tidied).filter((each) => each !== undefined && !isBlankRow(each));
    return kept.length === 0 ? undefined : kept;
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const members = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    const kept = tidied(member);
    return kept === undefined ? [] : [[name, kept]];
  });
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

function isBlankRow(row: unknown): boolean {
  return typeof row === 'object' && row !== null && Object.keys(row).every((name) => rowKeys.has(name));
}
