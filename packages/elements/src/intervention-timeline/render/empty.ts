import { containsDate, type PlainDate } from '@samspil/core/calendar';
import { html, nothing, type TemplateResult } from 'lit';
import { nearestDay } from '../internal/nearest-day.js';
import { periodAround } from '../internal/period.js';
import type { TimelineModel } from '../internal/timeline-model.js';
import type { TimelineSettings } from '../timeline-settings.js';
import type { Words } from '../words.js';

export interface EmptyView {
  readonly words: Words;
  readonly model: TimelineModel;
  readonly settings: TimelineSettings;
  /** The period has not been loaded, so that nobody knows whether there are any. */
  readonly unknown: boolean;
}

export interface EmptyActions {
  readonly clearFilters: () => void;
  readonly goTo: (date: PlainDate) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

/**
 * Nothing in the period: said in a sentence, with a way on, to the other levels or to the nearest period that has any.
 * The keys that change the period work from here too.
 */
export function renderEmpty(view: EmptyView, actions: EmptyActions): TemplateResult {
  const { t } = view.words;
  const byFilter = !view.unknown && view.model.inPeriod.length > 0;
  return html`<div class="empty" part="empty" tabindex="-1" @keydown=${actions.onKeydown}>
    <p>${view.unknown ? t.notLoaded : byFilter ? t.emptyByFilter : t.empty}</p>
    ${
      byFilter
        ? html`<button class="button" type="button" @click=${actions.clearFilters}>${t.clearFilters}</button>`
        : renderWayOn(view, actions)
    }
  </div>`;
}

/** To what is nearest in time; where nothing is known, to today. */
function renderWayOn(
  { words, model, settings: { today, period, zoom } }: EmptyView,
  { goTo }: EmptyActions,
): TemplateResult | typeof nothing {
  const day = nearestDay(model.entries, model.scale) ?? (containsDate(period, today) ? undefined : today);
  if (day === undefined) return nothing;
  const name = words.shownPeriod(periodAround(day, zoom), zoom);
  return html`<button class="button" type="button" @click=${() => goTo(day)}>${words.t.toNearest(name)}</button>`;
}
