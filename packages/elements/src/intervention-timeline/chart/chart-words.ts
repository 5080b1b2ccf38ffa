import { formatDayAndMonth, fromEpochDay } from '@samspil/core/calendar';
import { groupKindLabels } from '@samspil/core/groups';
import { methodLabels } from '@samspil/core/interventions';
import { labelOf } from '@samspil/core/vocabulary';
import { capitalised } from '../../text/capitalised.js';
import type { TimelineEntry } from '../internal/entry.js';
import type { Lane, LaneSubject } from '../internal/lanes.js';
import type { Words } from '../words.js';
import type { ChartTexts } from './chart.texts.js';
import { factsOf } from './lane-facts.js';

/** The name of a lane. */
export function laneInWords({ kind, id }: LaneSubject, words: Words): string {
  switch (kind) {
    case 'level':
      return words.level(id);
    case 'state':
      return capitalised(words.state(id));
    case 'method':
      return id === undefined
        ? words.t.collectiveLanes.unnamed
        : capitalised(labelOf(methodLabels, id, words.language));
    case 'institution':
    case 'child':
    case 'groupOfChildren':
    case 'colleague':
      return id === undefined ? words.t.collectiveLanes.unnamed : words.name(kind, id);
    default:
      return words.t.collectiveLanes[kind];
  }
}

/** The lines of a lane's head below its name: what one wants to know of it. */
export interface LaneLines {
  /** Who is responsible, or what is known of the group, or how many interventions there are. */
  readonly meta: string;
  /** When the next review is; undefined where none is set. */
  readonly review: string | undefined;
  readonly isOverdue: boolean;
}

export function laneLines(lane: Lane, { words, t, today }: LaneLinesOptions): LaneLines {
  const { nextReview } = factsOf(lane);
  const isOverdue = nextReview !== undefined && nextReview < today;
  const date = nextReview === undefined ? undefined : formatDayAndMonth(fromEpochDay(nextReview), words.language);
  return {
    meta: laneMeta(lane, words, t),
    review: date === undefined ? undefined : isOverdue ? t.reviewWas(date) : t.reviewIs(date),
    isOverdue,
  };
}

export interface LaneLinesOptions {
  readonly words: Words;
  readonly t: ChartTexts;
  /** Days after 1970-01-01. */
  readonly today: number;
}

function laneMeta(lane: Lane, words: Words, t: ChartTexts): string {
  const { kind, id, entries } = lane;
  const { ownerId } = factsOf(lane);
  if (kind === 'child' && ownerId !== undefined) return t.responsibleIs(words.name('colleague', ownerId));
  const facts = id === undefined || kind !== 'groupOfChildren' ? undefined : words.group(id);
  const known = [
    facts?.kind === undefined ? undefined : labelOf(groupKindLabels, facts.kind, words.language),
    facts?.childCount === undefined ? undefined : t.children(facts.childCount),
  ].filter((part) => part !== undefined);
  return known.length > 0 ? known.join(' · ') : words.t.interventions(entries.length);
}

/** Everything that the picture of a bar says, for those who do not see it; but for what is found of it and what took place. */
export function barInWords(entry: TimelineEntry, words: Words): string {
  let said = words.title(entry);
  const say = (part: string | undefined): void => {
    if (part !== undefined) said += `, ${part}`;
  };
  // What is given without a level (to a guardian) is not said to lack one.
  if (entry.level !== undefined) say(withinSentence(words.level(entry.level), words.language));
  say(words.state(entry.state));
  say(words.who(entry));
  say(words.period(entry));
  say(words.weeks(entry));
  if (entry.problem !== undefined) say(words.t.dateProblems[entry.problem]);
  return said;
}

/** Each word once: what the language makes of its letters is asked of the engine, for every bar else. */
const lowered = new Map<string, string>();

function withinSentence(word: string, language: string): string {
  const known = lowered.get(word) ?? word.toLocaleLowerCase(language);
  lowered.set(word, known);
  return known;
}
