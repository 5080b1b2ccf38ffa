import type { Finding } from './finding.js';

/**
 * The structural rule of values inside a record (goals, evidence, grants): each has an id of its own, by which changes of
 * two people are merged (STRUCT-unique). One finding for every value whose id stands earlier in its list.
 *
 * @param pointer - where the list stands, `/goals`
 */
export function uniqueIdFindings(values: readonly { readonly id: string }[] = [], pointer: string): Finding<never>[] {
  const seen = new Set<string>();
  return values.flatMap(({ id }, at) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const path = `${pointer}/${at}/id`;
    return [{ code: 'STRUCT-unique', severity: 'error', blocks: 'save', path, params: { id }, overridable: false }];
  });
}
