import type { SchoolBreak } from '@samspil/core/calendar';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speaker } from '../../text/text-controller.js';
import type { TimelineModel } from '../internal/timeline-model.js';
import { hasShare } from '../internal/totals.js';
import { reviewGlyph, stateGlyph } from '../render/glyphs.js';
import { type LegendKey, legendOf } from './legend.js';
import { surroundingsTexts } from './surroundings.texts.js';

export interface LegendView {
  readonly model: TimelineModel;
  readonly breaks: readonly SchoolBreak[];
  /** The list says in words what the timeline shows by fills and signs. */
  readonly isTimeline: boolean;
}

/** What fills and signs mean, and how the share in context was counted. */
export function renderLegend(
  { model, breaks, isTimeline }: LegendView,
  speaker: Speaker,
): TemplateResult | typeof nothing {
  const t = speaker.in(surroundingsTexts);
  const { totals } = model;
  const keys = isTimeline ? legendOf(model, breaks) : [];
  const withShare = hasShare(totals);
  if (keys.length === 0 && !withShare) return nothing;
  return html`<footer class="legend" part="legend">
    ${keys.length === 0 ? nothing : html`<ul aria-label=${t.legend}>${keys.map((key) => html`<li>${renderSample(key)}${t.legendLabels[key]}</li>`)}</ul>`}
    ${withShare ? html`<p dir="auto">${t.inContextExplained(totals.inContext, totals.withSetting)}</p>` : nothing}
  </footer>`;
}

function renderSample(key: LegendKey): TemplateResult {
  switch (key) {
    case 'review':
      return reviewGlyph();
    case 'break':
      return html`<span class="swatch break"></span>`;
    case 'open':
      return html`<span class="swatch open-ended"></span>`;
    default:
      return html`<span class="swatch" data-state=${key}>${stateGlyph(key)}</span>`;
  }
}
