import type { FieldName, Written } from './written.js';

/** The fields of a body, in the order in which the form asks for them. */
export const fieldNames = [
  'title',
  'level',
  'templateId',
  'targetType',
  'subjectRefs',
  'groupIds',
  'staffIds',
  'strengths',
  'environmentChange',
  'challenges',
  'purpose',
  'aims',
  'setting',
  'contextRationale',
  'methods',
  'subject',
  'deliveryMode',
  'origin',
  'ownerId',
  'coTeamIds',
  'roles',
  'expectations',
  'from',
  'to',
  'weeklyMinutesPlanned',
  'nextReviewAt',
  'finalReviewAt',
  'goals',
  'frame',
  'evidenceBasis',
  'guardians',
  'childVoice',
  'sharedWith',
  'practiceTranslation',
  'colleagueLearning',
  'closure',
  'institutionId',
  'centreId',
  'grants',
] as const satisfies readonly FieldName[];

/** The body of a record: what belongs to the envelope, or to a newer version of the API, is not the form's. */
export function bodyOf(record: object): Written {
  const names = new Set<string>(fieldNames);
  return Object.fromEntries(
    Object.entries(record).filter(([name, value]) => names.has(name) && value !== undefined && value !== null),
  );
}
