import { changedFields } from '@samspil/core/records';
import { type SessionState, sessionStateLabels } from '@samspil/core/sessions';
import { labelOf } from '@samspil/core/vocabulary';
import { Conflict, conflictStyles, conflictTexts } from '../../conflict/conflict.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import type { ViewedSession } from '../internal/viewed.js';
import type { ContextSource } from '../view-context.js';
import { type ComparedField, sessionConflictTexts } from './session-conflict.texts.js';

/** What is compared of a session. */
const comparedFields: readonly ComparedField[] = [
  'state',
  'date',
  'start',
  'end',
  'minutes',
  'place',
  'presentStaffIds',
  'absentSubjectRefs',
  'absenceReason',
  'additionalChildren',
  'repurposed',
  'note',
];

type Compared = Readonly<Partial<Record<ComparedField, unknown>>>;

export interface SessionVersions {
  /** As it was on the screen. */
  readonly base: ViewedSession;
  readonly theirs: ViewedSession;
  /** The state that it was to have. */
  readonly state: SessionState;
}

/**
 * What somebody else has made of a session meanwhile, beside what was to become of it. Undefined where they have made the
 * same of it, and of nothing else anything: then there is nothing to choose.
 *
 * @param resolved - called with the state that is chosen
 */
export async function sessionConflict(
  context: ContextSource,
  { base, theirs, state }: SessionVersions,
  resolved: (state: string) => void,
): Promise<Conflict<Compared> | undefined> {
  const versions = { base: comparedOf(base), mine: comparedOf({ ...base, state }), theirs: comparedOf(theirs) };
  const changed = changedFields(versions.base, versions.theirs);
  if (theirs.state === state && changed.every((field) => field === 'state')) return undefined;
  const { element, speaker } = context();
  await Promise.all([speaker.use(conflictTexts), speaker.use(sessionConflictTexts)]);
  adoptStyles(element, [conflictStyles]);
  const t = () => speaker.in(sessionConflictTexts);
  return new Conflict(element, versions, {
    speaker,
    what: 'session',
    who: () => (theirs.updatedBy === undefined ? undefined : context().words.name('staffMember', theirs.updatedBy)),
    labelOf: (path) => t().fields[path.split('.')[0] as ComparedField] ?? path,
    linesOf: (path, value) => linesOf(path, value, context),
    goOn: () => t().save,
    resolved: (session) => resolved(String(session.state ?? state)),
  });
}

function comparedOf(session: ViewedSession): Compared {
  const fields: ReadonlyMap<string, unknown> = new Map(Object.entries(session));
  return Object.fromEntries(
    comparedFields.filter((field) => fields.has(field)).map((field) => [field, fields.get(field)]),
  );
}

function linesOf(path: string, value: unknown, context: ContextSource): readonly string[] {
  if (value === undefined || value === null) return [];
  const { words } = context();
  if (Array.isArray(value)) {
    const kind = path === 'absentSubjectRefs' ? 'child' : 'staffMember';
    return value.length === 0 ? [] : [value.map((id: unknown) => words.name(kind, String(id))).join(', ')];
  }
  if (typeof value === 'object') return Object.values(value).map(String);
  const text = String(value);
  if (path === 'state') return [labelOf(sessionStateLabels, text, words.language)];
  return [path === 'date' ? words.date(text) : text];
}
