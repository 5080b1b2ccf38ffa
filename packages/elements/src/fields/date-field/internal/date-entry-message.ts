import { isPlainDate } from '@samspil/core/calendar';
import type { FieldProblem } from '../../field-problem.js';
import type { DateFieldTexts } from '../date-field.texts.js';
import { type DateEntry, type DateEntryProblem, problemOfEntry } from './date-entry.js';

const flags = {
  half: 'badInput',
  notMeant: 'rangeUnderflow',
  tooEarly: 'rangeUnderflow',
  tooLate: 'rangeOverflow',
} as const satisfies Readonly<Record<DateEntryProblem, FieldProblem['flag']>>;

/** What is wrong with what stands in a control for a date, in words. */
export function entryProblem(
  entry: DateEntry,
  { min, max }: { readonly min: string; readonly max: string },
  t: DateFieldTexts,
): FieldProblem | undefined {
  const code = problemOfEntry(entry, min, max);
  return code === undefined ? undefined : { flag: flags[code], code, message: messageOf(code, min, max, t) };
}

function messageOf(code: DateEntryProblem, min: string, max: string, t: DateFieldTexts): string {
  if (code === 'half' || code === 'notMeant') return t[code];
  if (isPlainDate(min) && isPlainDate(max)) return t.between(min, max);
  return code === 'tooEarly' ? t.tooEarly(min) : t.tooLate(max);
}
