import { html, nothing, type TemplateResult } from 'lit';
import type { LegendKey } from '../internal/legend.js';
import { hasShare, type Totals } from '../internal/totals.js';
import type { Words } from '../words.js';
import { reviewGlyph, stateGlyph } from './glyphs.js';

/** What fills and signs mean, and how the share in context was counted. */
export function renderLegend(
  { t }: Words,
  totals: Totals,
  keys: readonly LegendKey[],
): TemplateResult | typeof nothing {
  const withShare = hasShare(totals);
  if (keys.length === 0 && !withShare) return nothing;
  return html`<footer class="legend" part="legend">
    ${keys.length === 0 ? nothing : html`<ul aria-label=${t.legend}>${keys.map((key) => html`<li>${renderSample(key)}${t.legendLabels[key]}</li>`)}</ul>`}
    ${withShare ? html`<p>${t.inContextExplained(totals.inContext, totals.withSetting)}</p>` : nothing}
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
