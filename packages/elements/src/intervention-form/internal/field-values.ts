import type { Evidence } from './evidence.js';
import { newEvidence } from './evidence.js';
import type { Written } from './written.js';
import { writeAt } from './written.js';

/** Fields in which each line is an entry of a list. */
const lineLists: ReadonlySet<string> = new Set(['strengths', 'challenges']);

/**
 * Puts into the body what a field holds. A few fields hold it in another way than the body: a period is two dates, each
 * line of a text is an entry, and evidence has a field for its kind before there is any.
 */
export function takeField(body: Written, name: string, value: unknown, mintId: () => string): Written {
  if (name === 'period') return takePeriod(body, value);
  if (lineLists.has(name) && typeof value === 'string') {
    return writeAt(body, name, value === '' ? undefined : value.split('\n'));
  }
  const kind = /^evidenceBasis\.([a-z]+)$/.exec(name)?.[1];
  if (kind !== undefined) {
    const evidence: readonly Evidence[] = body.evidenceBasis ?? [];
    return value === ''
      ? body
      : writeAt(body, 'evidenceBasis', [...evidence, newEvidence(kind, String(value), mintId())]);
  }
  return writeAt(body, name, value);
}

function takePeriod(body: Written, value: unknown): Written {
  const { from, to } = typeof value === 'object' && value !== null ? (value as { from?: unknown; to?: unknown }) : {};
  return writeAt(writeAt(body, 'from', from), 'to', to);
}
