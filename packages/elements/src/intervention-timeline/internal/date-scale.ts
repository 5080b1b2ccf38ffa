import { type DateRange, type PlainDate, toEpochDay } from '@samspil/core/calendar';

/** A piece of the time axis as fractions of its whole width. */
export interface Piece {
  readonly start: number;
  readonly size: number;
}

/**
 * Where the days of a period stand, as fractions of its width, so that nothing is laid out anew when the width changes.
 * Counted in whole days: no clock change makes one of them shorter.
 */
export class DateScale {
  /** First and last day of the period, as days after 1970-01-01. */
  readonly first: number;
  readonly last: number;

  constructor({ from, to }: DateRange) {
    this.first = toEpochDay(from);
    this.last = toEpochDay(to);
  }

  /** How many days the period has. */
  get days(): number {
    return this.last - this.first + 1;
  }

  /** From the beginning of one day to the end of another, cut to the period. */
  piece(start: number, end: number): Piece {
    const from = Math.max(0, (start - this.first) / this.days);
    const to = Math.min(1, (end + 1 - this.first) / this.days);
    return { start: from, size: Math.max(0, to - from) };
  }

  /** The same for dates. */
  pieceOf(from: PlainDate, to: PlainDate): Piece {
    return this.piece(toEpochDay(from), toEpochDay(to));
  }
}
