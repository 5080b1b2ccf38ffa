import { type DateRange, holidaysWithin, type PlainDate, type SchoolBreak, weekdayOf } from '@samspil/core/calendar';

/** Public holidays on a weekday outside of the breaks: the others free nobody from school. */
export function freeDays({ from, to }: DateRange, breaks: readonly SchoolBreak[]): readonly PlainDate[] {
  return holidaysWithin(from, to)
    .filter(
      ({ kind, date }) =>
        kind === 'publicHoliday' && weekdayOf(date) < 6 && !breaks.some((each) => each.from <= date && date <= each.to),
    )
    .map(({ date }) => date);
}
