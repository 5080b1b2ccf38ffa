import {
  breaksWithin,
  type DateRange,
  formatPeriod,
  type SchoolBreak,
  schoolBreakLabels,
} from '@samspil/core/calendar';
import { labelOf } from '@samspil/core/vocabulary';
import type { Speaker } from '../../text/text-controller.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import type { TimelineAccess } from '../timeline-access.js';
import { legendStyles } from './legend.styles.js';
import { surroundingsTexts } from './surroundings.texts.js';

export { freeDays } from './free-days.js';
export { renderLegend } from './legend-view.js';
export { renderWayOn } from './way-on.js';

/** Makes ready what stands around the lanes. */
export async function prepare({ element, speaker }: TimelineAccess): Promise<void> {
  await speaker.use(surroundingsTexts);
  adoptStyles(element, [legendStyles]);
}

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
