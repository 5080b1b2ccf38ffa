import { breaksWithin, type DateRange, formatPeriod, type SchoolBreak, schoolBreakLabels } from '@samspil/core/calendar';
import { labelOf } from '@samspil/core/vocabulary';
import type { Speaker } from '../../text/text-controller.js';
import { surroundingsTexts } from './surroundings.texts.js';

export { freeDays } from './free-days.js';
export { legendStyles } from './legend.styles.js';
export { renderLegend } from './legend-view.js';
export { surroundingsTexts };

/** Breaks are a pattern for the eye; for others they are said once, with the help of the grid. */
export function breaksInWords(all: readonly SchoolBreak[], { from, to }: DateRange, speaker: Speaker): string {
  const breaks = breaksWithin(all, from, to);
  if (breaks.length === 0) return '';
  const { language } = speaker;
  const named = breaks.map(
    ({ code, from, to }) => `${labelOf(schoolBreakLabels, code, language)} ${formatPeriod(from, to, language)}`,
  );
  return speaker.in(surroundingsTexts).breaks(named.join(', '));
}
