import { addDays, type DateRange, type PlainDate, schoolYearOf } from '@samspil/core/calendar';

/** The first days of the first and the last school year that are loaded. */
export interface LoadedYears {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** So many days of another school year may be in sight before it is loaded: they are among the margin. */
const spareDays = 28;

/** The school years that are to be loaded for some days; those that are held already, where they have these among them. */
export function yearsFor({ from, to }: DateRange, held: LoadedYears | undefined): LoadedYears {
  const first = schoolYearOf(addDays(from, spareDays)).start;
  const last = schoolYearOf(addDays(to, -spareDays)).start;
  // A month is hardly longer than what is spared on both sides of it.
  const needed = first <= last ? { first, last } : { first, last: first };
  return held !== undefined && held.first <= needed.first && held.last >= needed.last ? held : needed;
}
