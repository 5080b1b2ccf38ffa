import { containsDate, type PlainDate } from '@samspil/core/calendar';
import { html, nothing, type TemplateResult } from 'lit';
import { nearestDay } from '../internal/nearest-day.js';
import { periodAround } from '../internal/period.js';
import type { TimelineAccess } from '../timeline-access.js';
import { surroundingsTexts } from './surroundings.texts.js';

export interface WayOnActions {
  readonly goTo: (date: PlainDate) => void;
  readonly clearFilters: () => void;
}

/** Where filters have left nothing, to all of it; else to what is nearest in time, and where nothing is known, to today. */
export function renderWayOn(
  timeline: TimelineAccess,
  { goTo, clearFilters }: WayOnActions,
): TemplateResult | typeof nothing {
  const t = timeline.speaker.in(surroundingsTexts);
  const words = timeline.words();
  const model = timeline.model();
  const { today, period, zoom } = timeline.settings();
  if (model.inPeriod.length > 0)
    return html`<button class="button" type="button" @click=${clearFilters}>${t.clearFilters}</button>`;
  const day = nearestDay(model.entries, model.scale) ?? (containsDate(period, today) ? undefined : today);
  if (day === undefined) return nothing;
  const name = words.shownPeriod(periodAround(day, zoom), zoom);
  return html`<button class="button" type="button" @click=${() => goTo(day)}>${t.toNearest(name)}</button>`;
}
