import { html, nothing, type TemplateResult } from 'lit';
import { levelShapes, stateSigns, unknownShape, warningShape } from './shapes.js';

/** The shape of a level; says nothing to assistive technology, the word stands beside it. */
export function levelGlyph(level = ''): TemplateResult {
  return Object.hasOwn(levelShapes, level)
    ? glyph('level-glyph', 10, levelShapes[level], level)
    : glyph('level-glyph hollow', 10, unknownShape, level);
}

export function stateGlyph(state = ''): TemplateResult | typeof nothing {
  return Object.hasOwn(stateSigns, state) ? glyph('sign', 11, stateSigns[state]) : nothing;
}

/** Something about the record is not right. */
export function warningGlyph(): TemplateResult {
  return glyph('sign warning', 12, warningShape);
}

/** An arrow to earlier or later; it turns with the direction of reading. */
export function arrowGlyph(direction: 'before' | 'after'): TemplateResult {
  return glyph('arrow', 12, direction === 'before' ? 'M7.5 2 3.5 6l4 4' : 'm4.5 2 4 4-4 4');
}

/** One template for all of them: the first use of each is dear. */
function glyph(
  name: string,
  size: number,
  path: string | undefined,
  level: string | typeof nothing = nothing,
): TemplateResult {
  return html`<svg class="glyph ${name}" data-level=${level} viewBox="0 0 12 12" width=${size} height=${size} aria-hidden="true"><path d=${path} /></svg>`;
}
