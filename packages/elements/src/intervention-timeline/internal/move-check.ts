import { isPlainDate, type PlainDate } from '@samspil/core/calendar';

/** What a person has written in the dialog: the values of two date inputs, and whether the end is open. */
export interface WrittenPeriod {
  readonly from: string;
  readonly to: string;
  readonly openEnded: boolean;
}

export type MoveErrorCode = 'fromMissing' | 'fromOutOfRange' | 'toMissing' | 'toOutOfRange' | 'endBeforeStart';

export interface MoveError {
  readonly field: 'from' | 'to';
  readonly code: MoveErrorCode;
}

/** The dates that a person can mean: beyond these lies a slip of the finger, such as the year 0202. */
export const meantDates = { from: '1990-01-01', to: '2199-12-31' } as const;

/** The errors of a written period, in the order of the fields; none when it can be saved. */
export function checkMove(written: WrittenPeriod): readonly MoveError[] {
  const errors: MoveError[] = [];
  if (!isPlainDate(written.from)) errors.push({ field: 'from', code: 'fromMissing' });
  else if (!isMeant(written.from)) errors.push({ field: 'from', code: 'fromOutOfRange' });
  if (written.openEnded) return errors;
  if (!isPlainDate(written.to)) errors.push({ field: 'to', code: 'toMissing' });
  else if (!isMeant(written.to)) errors.push({ field: 'to', code: 'toOutOfRange' });
  else if (isPlainDate(written.from) && written.to < written.from) errors.push({ field: 'to', code: 'endBeforeStart' });
  return errors;
}

/** The period that was written, or undefined while it cannot be saved. */
export function writtenDates(
  written: WrittenPeriod,
): { readonly from: PlainDate; readonly to: PlainDate | undefined } | undefined {
  if (checkMove(written).length > 0) return undefined;
  return { from: written.from, to: written.openEnded ? undefined : written.to };
}

function isMeant(date: PlainDate): boolean {
  return meantDates.from <= date && date <= meantDates.to;
}
