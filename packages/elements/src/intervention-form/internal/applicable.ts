import type { FieldName, Written } from './written.js';

/** Whether a field belongs to an intervention with this target, setting and working forms. */
const conditions: Readonly<Partial<Record<FieldName, (body: Written) => boolean>>> = {
  subjectRefs: ({ targetType }) => targetType === undefined || targetType === 'child' || targetType === 'group',
  groupIds: ({ targetType }) => targetType !== 'whole',
  // INV-03: only out of context is there anything to give reasons for.
  contextRationale: ({ setting }) => setting === 'outOfContext',
  subject: ({ methods }) => methods?.includes('supplementaryTeaching') === true,
  guardians: ({ targetType }) => targetType === 'child',
  childVoice: ({ targetType }) => targetType === 'child',
  sharedWith: ({ targetType }) => targetType === 'child' || targetType === 'group',
};

export function applies(body: Written, field: FieldName): boolean {
  return conditions[field]?.(body) ?? true;
}

/** The fields that are filled in and do not belong any more, now that target, setting or working forms are others. */
export function outOfPlace(body: Written): FieldName[] {
  return conditionalFields.filter((field) => body[field] !== undefined && !applies(body, field));
}

/** The body without what does not belong. */
export function applicable(body: Written): Written {
  const gone = new Set<string>(outOfPlace(body));
  return Object.fromEntries(Object.entries(body).filter(([name]) => !gone.has(name)));
}

const conditionalFields = [
  'subjectRefs',
  'groupIds',
  'contextRationale',
  'subject',
  'guardians',
  'childVoice',
  'sharedWith',
] as const satisfies readonly FieldName[];
