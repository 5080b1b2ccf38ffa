import { groupKindLabels } from '@samspil/core/groups';
import { labelOf } from '@samspil/core/vocabulary';
import type { TimelineEntry } from '../internal/entry.js';
import type { Lane, LaneSubject } from '../internal/lanes.js';
import type { Words } from '../words.js';
import type { ChartTexts } from './chart.texts.js';

/** The name of a lane. */
export function laneInWords({ kind, id }: LaneSubject, words: Words): string {
  switch (kind) {
    case 'level':
      return words.level(id);
    case 'child':
    case 'groupOfChildren':
    case 'colleague':
      return id === undefined ? words.t.collectiveLanes.unnamed : words.name(kind, id);
    default:
      return words.t.collectiveLanes[kind];
  }
}

/** The second line of a lane's head: what one wants to know of it besides its name. */
export function laneMeta({ kind, id, entries }: Lane, words: Words, t: ChartTexts): string {
  const owners = new Set(entries.map((entry) => entry.ownerId));
  const [owner] = owners;
  if (kind === 'child' && owners.size === 1 && owner !== undefined)
    return t.responsibleIs(words.name('colleague', owner));
  const facts = id === undefined ? undefined : words.group(id);
  const known = [
    facts?.kind === undefined ? undefined : labelOf(groupKindLabels, facts.kind, words.language),
    facts?.childCount === undefined ? undefined : t.children(facts.childCount),
  ].filter((part) => part !== undefined);
  return known.length > 0 ? known.join(' · ') : words.t.interventions(entries.length);
}

/** Everything that the picture of a bar says, for those who do not see it. */
export function barInWords(entry: TimelineEntry, words: Words): string {
  const problem = entry.problem === undefined ? undefined : words.t.dateProblems[entry.problem];
  return [
    words.title(entry),
    // What is given without a level (to a guardian) is not said to lack one.
    entry.level === undefined ? undefined : words.level(entry.level).toLocaleLowerCase(words.language),
    words.state(entry.state),
    words.who(entry),
    words.period(entry),
    words.weeks(entry),
    problem,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}
