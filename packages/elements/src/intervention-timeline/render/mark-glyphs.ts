import { html, type TemplateResult } from 'lit';

/** The next review, on the lower edge of a bar. */
export function reviewGlyph(): TemplateResult {
  return html`<svg class="glyph review-glyph" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M6 1 11 6 6 11 1 6z" /></svg>`;
}

/** The final review: a flag. */
export function finalReviewGlyph(): TemplateResult {
  return html`<svg class="glyph review-glyph" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M2 11.5V1h8.5L8.5 4l2 3H4v4.5z" /></svg>`;
}
