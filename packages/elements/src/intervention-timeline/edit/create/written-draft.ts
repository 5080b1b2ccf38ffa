import { isPlainDate } from '@samspil/core/calendar';
import { aims, type Setting } from '@samspil/core/interventions';
import type { InterventionDraft, NewInterventionDraft } from '../../events/intervention-create-event.js';
import { meantDates } from '../../internal/move-check.js';

/** What stands in the dialog, as text. */
export interface WrittenDraft {
  readonly title: string;
  readonly institution: string;
  /** `group:` or `child:` and an id, `professionals` or `whole`. */
  readonly target: string;
  /** The colleague whom an intervention with professionals is with, and how they learn. */
  readonly colleague: string;
  readonly method: string;
  readonly level: string;
  readonly aims: readonly string[];
  readonly setting: string;
  readonly origin: string;
  readonly owner: string;
  readonly from: string;
  readonly to: string;
}

export const createFields = [
  'title',
  'institution',
  'target',
  'colleague',
  'method',
  'level',
  'aims',
  'setting',
  'origin',
  'owner',
  'from',
  'to',
] as const;
export type CreateField = (typeof createFields)[number];

export type CreateErrorCode =
  | `${Exclude<CreateField, 'to'>}Missing`
  | 'titleTooLong'
  | 'fromOutOfRange'
  | 'toOutOfRange'
  | 'toUnreadable'
  | 'endBeforeStart';

export interface CreateError {
  readonly field: CreateField;
  readonly code: CreateErrorCode;
}

/** The class is where support is at first (seed S0:157–158). */
const defaultSetting: Setting = 'inClass';
const longestTitle = 200;

/** A dialog in which nothing has been written but what is known from where it was drawn. */
export function emptyDraft(draft: InterventionDraft, owner: string | undefined): WrittenDraft {
  return {
    title: '',
    institution: draft.institutionId ?? '',
    target: targetOf(draft) ?? '',
    colleague: '',
    method: '',
    level: draft.level ?? '',
    aims: [],
    setting: defaultSetting,
    origin: '',
    owner: draft.ownerId ?? owner ?? '',
    from: draft.from ?? '',
    to: draft.to ?? '',
  };
}

/** What was written before, at the place that was drawn now. */
export function movedDraft(written: WrittenDraft, draft: InterventionDraft): WrittenDraft {
  const { from = written.from, to = draft.from === undefined ? written.to : '', institutionId, level, ownerId } = draft;
  return {
    ...written,
    from,
    to,
    institution: institutionId ?? written.institution,
    target: targetOf(draft) ?? written.target,
    level: level ?? written.level,
    owner: ownerId ?? written.owner,
  };
}

/**
 * What is missing or wrong, in the order of the fields.
 *
 * @param needsInstitution - false where a page's own records know of none
 */
export function checkDraft(written: WrittenDraft, needsInstitution: boolean): readonly CreateError[] {
  const errors: CreateError[] = [];
  const demand = (field: Exclude<CreateField, 'to'>) => errors.push({ field, code: `${field}Missing` });
  if (written.title.trim() === '') demand('title');
  else if (written.title.trim().length > longestTitle) errors.push({ field: 'title', code: 'titleTooLong' });
  if (needsInstitution && written.institution === '') demand('institution');
  if (written.target === '') demand('target');
  if (written.target === 'professionals') {
    if (written.colleague === '') demand('colleague');
    if (written.method === '') demand('method');
  }
  if (written.level === '') demand('level');
  if (written.aims.length === 0) demand('aims');
  if (written.setting === '') demand('setting');
  if (written.origin === '') demand('origin');
  if (written.owner === '') demand('owner');
  if (!isPlainDate(written.from)) demand('from');
  else if (!isMeant(written.from)) errors.push({ field: 'from', code: 'fromOutOfRange' });
  if (written.to === '') return errors;
  if (!isPlainDate(written.to)) errors.push({ field: 'to', code: 'toUnreadable' });
  else if (!isMeant(written.to)) errors.push({ field: 'to', code: 'toOutOfRange' });
  else if (isPlainDate(written.from) && written.to < written.from) errors.push({ field: 'to', code: 'endBeforeStart' });
  return errors;
}

/** The intervention that was written; only of a draft without errors. */
export function draftOf(id: string, written: WrittenDraft): NewInterventionDraft {
  const { institution, target, to } = written;
  const [kind = '', subject = ''] = splitOnce(target);
  return {
    id,
    title: written.title.trim(),
    ...(institution === '' ? {} : { institutionId: institution }),
    targetType: kind,
    ...(kind === 'group' ? { groupIds: [subject] } : {}),
    ...(kind === 'child' ? { subjectRefs: [subject] } : {}),
    ...(kind === 'professionals' ? { staffIds: [written.colleague], methods: [written.method] } : {}),
    level: written.level,
    aims: aims.filter((aim) => written.aims.includes(aim)),
    setting: written.setting,
    origin: written.origin,
    ownerId: written.owner,
    from: written.from,
    ...(to === '' ? {} : { to }),
  };
}

const fieldsByPointer: Readonly<Record<string, CreateField>> = {
  title: 'title',
  institutionId: 'institution',
  targetType: 'target',
  groupIds: 'target',
  subjectRefs: 'target',
  staffIds: 'colleague',
  methods: 'method',
  level: 'level',
  aims: 'aims',
  setting: 'setting',
  origin: 'origin',
  ownerId: 'owner',
  from: 'from',
  to: 'to',
};

/** The field in which what the server speaks of was written: `/groupIds/0` was whom it is for. */
export function fieldAt(pointer: string): CreateField | undefined {
  const name = pointer.split('/')[1] ?? '';
  return Object.hasOwn(fieldsByPointer, name) ? fieldsByPointer[name] : undefined;
}

function targetOf({ targetType, groupIds, subjectRefs }: InterventionDraft): string | undefined {
  const group = groupIds?.[0];
  const child = subjectRefs?.[0];
  if (child !== undefined) return `child:${child}`;
  if (group !== undefined) return `group:${group}`;
  return targetType === 'professionals' || targetType === 'whole' ? targetType : undefined;
}

/** An id may have a colon of its own. */
function splitOnce(text: string): readonly [string, string] {
  const at = text.indexOf(':');
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function isMeant(date: string): boolean {
  return meantDates.from <= date && date <= meantDates.to;
}
