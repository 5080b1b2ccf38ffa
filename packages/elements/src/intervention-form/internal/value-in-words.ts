import { formatDate, isPlainDate } from '@samspil/core/calendar';
import {
  aimLabels,
  audienceLabels,
  closureDecisionLabels,
  deliveryModeLabels,
  effectRatingLabels,
  evidenceKindLabels,
  goalStateLabels,
  interventionLevelLabels,
  methodLabels,
  originLabels,
  settingLabels,
  targetTypeLabels,
} from '@samspil/core/interventions';
import { type Label, type Language, labelOf } from '@samspil/core/vocabulary';
import { nameOnItsWay } from './name-on-its-way.js';

/** The vocabulary of a field whose values are codes. */
const vocabularies: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  level: interventionLevelLabels,
  targetType: targetTypeLabels,
  setting: settingLabels,
  aims: aimLabels,
  aim: aimLabels,
  methods: methodLabels,
  deliveryMode: deliveryModeLabels,
  origin: originLabels,
  sharedWith: audienceLabels,
  kind: evidenceKindLabels,
  state: goalStateLabels,
  decision: closureDecisionLabels,
  effectRating: effectRatingLabels,
};

/** Fields that hold ids of people and groups. */
const idFields: ReadonlySet<string> = new Set([
  'subjectRefs',
  'groupIds',
  'staffIds',
  'ownerId',
  'coTeamIds',
  'staffId',
  'assessedBy',
  'anchoringOwnerId',
]);

/** What stands in a field, line by line, as a person would say it. Ids of rows are no matter to anybody. */
export function linesOf(
  field: string,
  value: unknown,
  language: Language,
  nameOf: (id: string) => string,
): readonly string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && idFields.has(field)) return [namesOf(value.map(String), nameOf).join(', ')];
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => linesOf(field, item, language, nameOf).join(' · '));
    return vocabularies[field] === undefined ? items : [items.join(', ')];
  }
  if (typeof value === 'object') {
    return Object.entries(value)
      .filter(([name]) => name !== 'id' && name !== 'points')
      .flatMap(([name, member]) => linesOf(name, member, language, nameOf));
  }
  const text = String(value);
  const vocabulary = vocabularies[field];
  if (vocabulary !== undefined) return [labelOf(vocabulary, text, language)];
  if (idFields.has(field)) return [nameOf(text)];
  return [isPlainDate(value) ? formatDate(value, language) : text];
}

/** The names of ids; for all that are on their way, one sign at the end. */
export function namesOf(ids: readonly string[], nameOf: (id: string) => string): readonly string[] {
  const names = ids.map((id) => nameOf(id));
  const known = names.filter((name) => name !== nameOnItsWay);
  return known.length === names.length ? known : [...known, nameOnItsWay];
}
