import type { NamedKind } from '../../host/name-directory.js';
import type { TimelineEntry } from '../internal/entry.js';
import type { Names } from '../names-controller.js';

/** Longer nobody waits for a name: what is not known by then is written as its id. */
const longestWait = 5_000;

/**
 * Resolves when the names that entries speak of are known, or when it has taken too long. A file is written once: what is
 * not known at that moment is missing for ever.
 */
export async function knownNames(names: Names | undefined, entries: readonly TimelineEntry[]): Promise<void> {
  if (names === undefined) return;
  const wanted = new Map<string, NamedKind>();
  for (const { ownerId, groupIds, subjectIds } of entries) {
    if (ownerId !== undefined) wanted.set(ownerId, 'staffMember');
    for (const id of groupIds) wanted.set(id, 'group');
    for (const id of subjectIds) wanted.set(id, 'child');
  }
  const areKnown = () => [...wanted].filter(([id, kind]) => names.nameOf(id, kind) === undefined).length === 0;
  const subscribe = names.subscribe?.bind(names);
  if (areKnown() || subscribe === undefined) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      leave();
      resolve();
    };
    const timer = setTimeout(done, longestWait);
    const leave = subscribe(() => {
      if (areKnown()) done();
    });
  });
}
