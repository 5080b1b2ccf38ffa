import type { ReactiveElement } from 'lit';
import { Conflict, conflictTexts, type Versions } from '../../conflict/conflict.js';
import type { Speaker } from '../../text/text-controller.js';
import { fieldLabels } from '../field-labels.texts.js';
import { nameOnItsWay } from '../internal/name-on-its-way.js';
import { linesOf } from '../internal/value-in-words.js';
import type { Written } from '../internal/written.js';
import { lowerTexts } from '../sections/lower.texts.js';
import { pathInWords } from './path-in-words.js';

export { conflictStyles } from '../../conflict/conflict.js';

/** What a conflict about an intervention speaks with. */
export const writtenConflictTexts = [conflictTexts, lowerTexts] as const;

export interface WrittenConflictOptions {
  readonly speaker: Speaker;
  readonly nameOf: (id: string) => string;
  /** The id of whoever was faster. */
  readonly changedBy: string | undefined;
  readonly resolved: (written: Written) => void;
}

/** The conflict about what two people have written of one intervention. */
export function conflictOf(
  element: ReactiveElement,
  versions: Versions<Written>,
  { speaker, nameOf, changedBy, resolved }: WrittenConflictOptions,
): Conflict<Written> {
  return new Conflict(element, versions, {
    speaker,
    what: 'intervention',
    who: () => {
      const name = changedBy === undefined ? nameOnItsWay : nameOf(changedBy);
      return name === nameOnItsWay ? undefined : name;
    },
    labelOf: (path) =>
      pathInWords(path, versions, {
        fields: speaker.in(fieldLabels),
        parts: speaker.in(lowerTexts),
        row: speaker.in(conflictTexts).row,
        nameOf,
      }),
    linesOf: (path, value) => linesOf(path.split('.').at(-1) ?? path, value, speaker.language, nameOf),
    resolved,
  });
}
