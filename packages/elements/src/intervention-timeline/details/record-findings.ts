import { findingText } from '@samspil/core/findings';
import type { ReadyHost } from '../../host/host-context.js';
import type { Words } from '../words.js';

/**
 * What the rules of the record say of an intervention, in words: core's own rules, which the server answers because they
 * look at other records too. What only stands in the way of a step of its life is told where that step is taken.
 */
export async function recordFindings(
  { client }: ReadyHost,
  id: string,
  words: Words,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const { items } = await client.interventions.findings(id, { signal });
  return items
    .filter(({ blocks }) => typeof blocks === 'string')
    .map(({ code, params, path }) => {
      if (code !== 'INV-04' || typeof params.subject !== 'string') return findingText({ code, params }, words.language);
      // It names a child or group by its id; people know it by its name.
      const kind = path === '/subjectRefs' ? 'child' : path === '/groupIds' ? 'groupOfChildren' : 'institution';
      return findingText({ code, params: { ...params, subject: words.name(kind, params.subject) } }, words.language);
    });
}
