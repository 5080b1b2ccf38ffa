import { sameJson } from '@samspil/core/records';

/**
 * The merge patch (RFC 7396) that makes one body of another: what is the same is left out, `null` removes, objects are
 * compared member by member and lists as a whole.
 */
export function patchBetween(base: object, next: object): Record<string, unknown> {
  const before = new Map<string, unknown>(Object.entries(base));
  const after = new Map<string, unknown>(Object.entries(next));
  const patch: [string, unknown][] = [];
  for (const name of before.keys()) if (!after.has(name)) patch.push([name, null]);
  for (const [name, value] of after) {
    const former = before.get(name);
    if (before.has(name) && sameJson(former, value)) continue;
    patch.push([name, isObject(former) && isObject(value) ? patchBetween(former, value) : value]);
  }
  return Object.fromEntries(patch);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
