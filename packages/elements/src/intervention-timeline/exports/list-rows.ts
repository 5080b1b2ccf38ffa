import type { CsvCell } from '@samspil/core/exports';
import { methodLabels, settingLabels } from '@samspil/core/interventions';
import { type Labels, labelOf } from '@samspil/core/vocabulary';
import type { TimelineEntry } from '../internal/entry.js';
import type { Words } from '../words.js';
import type { ExportsTexts } from './exports.texts.js';

/**
 * The list as rows of a spreadsheet, the names of the columns first. Unlike on the screen everybody whom an intervention is
 * for is named; dates are ISO, see `csvText`, and what could not be read of them stands as it was given.
 */
export function listRows(entries: readonly TimelineEntry[], words: Words, t: ExportsTexts): readonly CsvCell[][] {
  return [Object.values(t.columns), ...entries.map((entry) => Object.values(rowOf(entry, words)))];
}

/** In the order of the columns: the compiler sees that none is missing, the test that they are in line. */
function rowOf(entry: TimelineEntry, words: Words): Readonly<Record<keyof ExportsTexts['columns'], CsvCell>> {
  const { record } = entry;
  return {
    title: words.title(entry),
    level: entry.level === undefined ? undefined : words.level(entry.level),
    state: words.state(entry.state),
    target: everybody(entry, words),
    setting: label(settingLabels, entry.setting, words),
    methods: listed(record.methods)
      .map((method) => label(methodLabels, method, words))
      .join(', '),
    responsible: entry.ownerId === undefined ? undefined : nameOrId('colleague', entry.ownerId, words),
    from: written(record.from),
    to: written(record.to),
    weeks: words.weeks(entry),
    nextReview: written(record.nextReviewAt),
    finalReview: written(record.finalReviewAt),
    remark: entry.problem === undefined ? undefined : words.t.dateProblems[entry.problem],
  };
}

/** All whom it is for, where the screen names two and counts the others. */
function everybody(entry: TimelineEntry, words: Words): string {
  const ids = entry.targetType === 'group' && entry.groupIds.length > 0 ? [] : entry.subjectIds;
  if (entry.targetType === 'professionals' || entry.targetType === 'whole') return words.who(entry);
  if (ids.length > 0) return ids.map((id) => nameOrId('child', id, words)).join(', ');
  if (entry.groupIds.length > 0) return entry.groupIds.map((id) => nameOrId('groupOfChildren', id, words)).join(', ');
  return words.who(entry);
}

/** A name that has not come is no `…` in a file that stays. */
function nameOrId(kind: 'child' | 'groupOfChildren' | 'colleague', id: string, words: Words): string {
  const name = words.name(kind, id);
  return name === words.t.nameOnItsWay ? id : name;
}

function label(labels: Labels<string>, code: string | undefined, words: Words): string | undefined {
  if (code === undefined) return undefined;
  return Object.hasOwn(labels, code) ? labelOf(labels, code, words.language) : code;
}

/** What a host has put in may be anything. */
function listed(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each: unknown): each is string => typeof each === 'string') : [];
}

function written(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
