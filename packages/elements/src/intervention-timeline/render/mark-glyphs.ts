import { html, type TemplateResult } from 'lit';
import { finalReviewShape, reviewShape } from './mark-shapes.js';

/** The next review, on the lower edge of a bar. */
export function reviewGlyph(): TemplateResult {
  return html`<svg class="glyph review-glyph" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d=${reviewShape} /></svg>`;
}

/** The final review: a flag. */
export function finalReviewGlyph(): TemplateResult {
  return html`<svg class="glyph review-glyph" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d=${finalReviewShape} /></svg>`;
}
