import { isPlainDate, type PlainDate } from '@samspil/core/calendar';

/** A period as records have it: both days belong to it, and without `to` it has no end. */
export interface DatePeriod {
  readonly from: PlainDate;
  readonly to?: PlainDate;
}

/** The dates as far as they are written. */
export interface PartialPeriod {
  readonly from: PlainDate | '';
  readonly to: PlainDate | '';
  readonly openEnded: boolean;
}

/** ISO 8601-2 writes an end that is open as two dots. */
const open = '..';

/** A period as one text, `2026-10-19/2027-02-05`, or `2026-10-19/..` without an end. */
export function writeInterval({ from, to, openEnded }: PartialPeriod): string {
  return from === '' && to === '' && !openEnded ? '' : `${from}/${openEnded ? open : to}`;
}

/** What such a text holds; a part that is no date is empty. */
export function readInterval(text: string): PartialPeriod {
  const [from = '', to = ''] = text.trim().split('/');
  return { from: isPlainDate(from) ? from : '', to: isPlainDate(to) ? to : '', openEnded: to === open };
}
