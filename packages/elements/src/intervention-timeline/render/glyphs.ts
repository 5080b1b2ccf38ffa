import { html, nothing, type TemplateResult } from 'lit';

/** The shapes of the levels: nobody has to tell them apart by colour. What is not known is a hollow diamond. */
const levelShapes: Readonly<Record<string, string>> = {
  preventive: 'M1 6a5 5 0 1 1 10 0A5 5 0 1 1 1 6',
  anticipatory: 'M6 .8 11.6 11H.4z',
  interventive: 'M2 1h8q1 0 1 1v8q0 1-1 1H2q-1 0-1-1V2q0-1 1-1',
};
const unknownShape = 'M6 1.2 10.8 6 6 10.8 1.2 6z';

/** Signs of the states that need one beside the look of the bar. */
const stateSigns: Readonly<Record<string, string>> = {
  closed: 'm1.5 6.5 3 3 6-7',
  archived: 'm1.5 6.5 3 3 6-7',
  reviewing: 'M2.5 11.5v-11h7l-2 2.75 2 2.75h-7',
  paused: 'M4 2v8M8 2v8',
  cancelled: 'm2 2 8 8M10 2l-8 8',
};

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
  return glyph('sign warning', 12, 'M6 1 11.4 11H.6zM6 4.6v2.8M6 9.2v.2');
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
