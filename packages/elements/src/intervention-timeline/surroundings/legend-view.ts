import { html, nothing, type TemplateResult } from 'lit';
import type { Speaker } from '../../text/text-controller.js';
import { stateGlyph } from '../render/glyphs.js';
import { finalReviewGlyph, reviewGlyph } from '../render/mark-glyphs.js';
import type { LegendKey } from './legend.js';
import { surroundingsTexts } from './surroundings.texts.js';

export interface LegendView {
  /** What is to be explained. */
  readonly keys: readonly LegendKey[];
  /** The same of the marks of sessions and reviews. */
  readonly marks: unknown;
}

/** What fills and signs mean. */
export function renderLegend({ keys, marks }: LegendView, speaker: Speaker): TemplateResult | typeof nothing {
  const t = speaker.in(surroundingsTexts);
  if (keys.length === 0) return nothing;
  return html`<footer class="legend" part="legend">
    <ul aria-label=${t.legend}>${keys.map((key) => html`<li>${renderSample(key)}${t.legendLabels[key]}</li>`)}${marks}</ul>
  </footer>`;
}

function renderSample(key: LegendKey): TemplateResult {
  switch (key) {
    case 'review':
      return reviewGlyph();
    case 'finalReview':
      return finalReviewGlyph();
    case 'badge':
      return html`<span class="badge">1</span>`;
    case 'break':
      return html`<span class="swatch break"></span>`;
    case 'open':
      return html`<span class="swatch open-ended"></span>`;
    default:
      return html`<span class="swatch" data-state=${key}>${stateGlyph(key)}</span>`;
  }
}
