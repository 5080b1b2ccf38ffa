import { containsDate, type PlainDate } from '@samspil/core/calendar';
import { html, nothing, type TemplateResult } from 'lit';
import { nearestDay } from '../internal/nearest-day.js';
import { periodAround } from '../internal/period.js';
import type { TimelineAccess } from '../timeline-access.js';

/** To what is nearest in time; where nothing is known, to today. */
export function renderWayOn(
  timeline: TimelineAccess,
  goTo: (date: PlainDate) => void,
): TemplateResult | typeof nothing {
  const words = timeline.words();
  const model = timeline.model();
  const { today, period, zoom } = timeline.settings();
  const day = nearestDay(model.entries, model.scale) ?? (containsDate(period, today) ? undefined : today);
  if (day === undefined) return nothing;
  const name = words.shownPeriod(periodAround(day, zoom), zoom);
  return html`<button class="button" type="button" @click=${() => goTo(day)}>${words.t.toNearest(name)}</button>`;
}
