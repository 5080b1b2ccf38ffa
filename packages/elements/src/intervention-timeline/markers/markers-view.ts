import { html, svg, type TemplateResult } from 'lit';
import { geometry } from '../../geometry/geometry.js';
import type { Mark, MarkKind } from './mark.js';

/** A session is a dot, and crossed out where it was missed; a review is the diamond that it is everywhere. */
const shapes: Readonly<Record<MarkKind, TemplateResult>> = {
  sessionHeld: svg`<circle cx="3.5" cy="3.5" r="2" />`,
  sessionMissed: svg`<path d="m1.2 1.2 4.6 4.6M5.8 1.2 1.2 5.8" />`,
  sessionPlanned: svg`<circle cx="3.5" cy="3.5" r="2" />`,
  reviewHeld: svg`<path d="M3.5.7 6.3 3.5 3.5 6.3.7 3.5z" />`,
  reviewPlanned: svg`<path d="M3.5.7 6.3 3.5 3.5 6.3.7 3.5z" />`,
};

export function markGlyph(kind: MarkKind): TemplateResult {
  return html`<svg class="mark-glyph" data-kind=${kind} viewBox="0 0 7 7" width="7" height="7" aria-hidden="true">${shapes[kind]}</svg>`;
}

/** @param at - where a day stands on its bar, as a fraction of it */
export function renderMark({ kind, day }: Mark, at: (day: number) => number): TemplateResult {
  return html`<span class="mark" part="mark" aria-hidden="true" ${geometry({ '--_at': at(day) })}>${markGlyph(kind)}</span>`;
}
